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

    /// A column without wishes of its own.
    init(column: String, form: CellForm) {
        self.column = column
        self.form = form
        heading = nil
        share = nil
    }

    /// Reads a list of columns: `{show, as, heading, width}`.
    package static func list(
        _ fields: FieldReader, _ key: String, _ about: String, of shape: TableShape?, _ vocabulary: Vocabulary
    ) -> [ShownColumn]? {
        let read = fields.records(key, about, of: "the column").map { record -> ShownColumn? in
            let column = ShownColumn(record, of: shape, vocabulary)
            record.finish()
            return column
        }
        return read.allSatisfy { $0 != nil } ? read.compactMap { $0 } : nil
    }

    /// Reads one column; other keys of the record may be asked for afterwards.
    package init?(_ record: FieldReader, of shape: TableShape?, _ vocabulary: Vocabulary) {
        let column = record.text("show", "name of the column, or the part before _min, _max, _text")
        form = record.optionalChoice("as", "how its cells are printed", CellForm.self) ?? .plain
        heading = record.optionalWords("heading", "heading instead of the column's own")
        share = record.optionalNumber("width", "share of the width in percent", in: 3...90)
        guard let column, let shape else { return nil }
        if let missing = Row.missingColumn(column, as: form, in: shape) {
            _ = vocabulary.check(missing, of: shape, at: "show", record)
            return nil
        }
        self.column = column
    }

    /// Reads a list of columns that must name at least one.
    package static func some(
        _ fields: FieldReader, _ key: String, _ about: String, of shape: TableShape?, _ vocabulary: Vocabulary
    ) -> [ShownColumn]? {
        let before = vocabulary.log.errorCount
        let columns = list(fields, key, about, of: shape, vocabulary)
        guard columns?.isEmpty == true else { return columns }
        if vocabulary.log.errorCount == before { reportNone(fields, key, about) }
        return nil
    }

    /// Reports that a list names no column.
    static func reportNone(_ fields: FieldReader, _ key: String, _ about: String) {
        guard fields.isMapping else { return }
        fields.fault(
            "missing-key", at: key, "'\(key)' (\(about)) names no column in \(fields.subject)",
            hint: "write a list of columns such as '- {show: committee}'")
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
        case .quantity, .statement, .figure, .span: return true
        case .plain:
            guard let position = shape.position(of: column) else { return false }
            switch shape.columns[position].kind {
            case .number, .integer: return true
            case .text, .code: return false
            }
        case .period, .term, .mark, .source, .places, .committee: return false
        }
    }
}
