import Diagnostics
package import Quantities
package import SourceFiles
package import Tables

/// A column as a block shows it: where the text comes from, how it is printed, under which heading.
package struct ShownColumn: Hashable, Sendable {
    package let column: String
    package let form: CellForm
    /// The layout's own heading; nil for the column's.
    package let heading: Words?
    /// The share of the table's width in percent; nil to follow the content.
    package let share: Double?

    /// Reads a list of columns: `{show, as, heading, width}`.
    package static func list(
        _ fields: FieldReader, _ key: String, _ about: String, of shape: TableShape?, _ vocabulary: Vocabulary
    ) -> [ShownColumn]? {
        var isWhole = true
        let columns = fields.records(key, about, of: "the column").compactMap { record -> ShownColumn? in
            let column = record.text("show", "name of the column, or the part before _min, _max, _text")
            let form = record.optionalChoice("as", "how its cells are printed", CellForm.self) ?? .plain
            let heading = record.optionalWords("heading", "heading instead of the column's own")
            let share = record.optionalNumber("width", "share of the width in percent", in: 3...90)
            record.finish()
            guard let column, let shape else {
                isWhole = false
                return nil
            }
            if let missing = Row.missingColumn(column, as: form, in: shape) {
                _ = vocabulary.check(missing, of: shape, at: "show", record)
                isWhole = false
                return nil
            }
            return ShownColumn(column: column, form: form, heading: heading, share: share)
        }
        return isWhole ? columns : nil
    }

    /// Reads a list of columns that must name at least one.
    package static func some(
        _ fields: FieldReader, _ key: String, _ about: String, of shape: TableShape?, _ vocabulary: Vocabulary
    ) -> [ShownColumn]? {
        let before = vocabulary.log.errorCount
        let columns = list(fields, key, about, of: shape, vocabulary)
        guard columns?.isEmpty == true else { return columns }
        if fields.isMapping, vocabulary.log.errorCount == before {
            fields.fault(
                "missing-key", at: key, "'\(key)' (\(about)) names no column in \(fields.subject)",
                hint: "write a list of columns such as '- {show: committee}'")
        }
        return nil
    }

    /// The heading in the setting's language.
    package func heading(in shape: TableShape, _ setting: Setting) -> String {
        if let heading { return setting.text(heading) }
        let position =
            shape.position(of: column) ?? shape.position(of: column + "_text") ?? shape.position(of: column + "_min")
        return position.map { shape.columns[$0].heading[setting.language] } ?? column
    }

    /// Whether cells are numbers that line up at their right end.
    package func isNumeric(in shape: TableShape) -> Bool {
        switch form {
        case .quantity, .figure, .span: return true
        case .plain:
            guard let position = shape.position(of: column) else { return false }
            switch shape.columns[position].kind {
            case .number, .integer: return true
            case .text, .code, .day: return false
            }
        case .period, .term, .mark, .source, .places, .committee: return false
        }
    }
}
