import Diagnostics
import Quantities
import SourceFiles
import Tables

/// A column of a printed table: what it shows, and its place in the anatomy of the table.
struct TableColumn {
    let shown: ShownColumn
    /// Whether its cells name the rows.
    let isStub: Bool
    /// The head it shares with neighbours that have the same one.
    let spanner: Words?
    /// The column whose texts become footnotes of its cells.
    let footnote: String?
    /// The column of the observation status that marks its cells, such as e for an estimate.
    let certainty: String?
    /// Whether it is left out where no row has anything in it.
    let isOmissible: Bool

    /// Reads a list of columns that must name at least one; stubs come first.
    static func some(
        _ fields: FieldReader, _ key: String, _ about: String, of shape: TableShape?, _ vocabulary: Vocabulary
    ) -> [TableColumn]? {
        let before = vocabulary.log.errorCount
        var isBody = false
        let records = fields.records(key, about, of: "the column")
        let columns = records.compactMap { record -> TableColumn? in
            let column = TableColumn(record, of: shape, vocabulary)
            if column?.isStub == true, isBody {
                record.fault(
                    "stub-not-first", at: "stub", "a stub column stands behind a column that is none",
                    hint: "move the stub columns to the front of the list")
            }
            if let column, !column.isStub { isBody = true }
            record.finish()
            return column
        }
        if records.isEmpty, vocabulary.log.errorCount == before { ShownColumn.reportNone(fields, key, about) }
        return columns.isEmpty || vocabulary.log.errorCount > before ? nil : columns
    }

    private init?(_ record: FieldReader, of shape: TableShape?, _ vocabulary: Vocabulary) {
        let shown = ShownColumn(record, of: shape, vocabulary)
        isStub = record.flag("stub", "whether its cells head the rows; stub columns come first", default: false)
        spanner = record.optionalWords("spanner", "head above it and its neighbours that have the same")
        footnote = vocabulary.optionalColumn(
            "footnote", "column whose texts become lettered notes below the table", of: shape, record)
        certainty = vocabulary.optionalColumn(
            "certainty", "column of the status that marks its cells, as e for an estimate", of: shape, record)
        isOmissible = record.flag("if_any", "whether it is left out where no row has anything in it", default: false)
        guard let shown else { return nil }
        self.shown = shown
    }

    /// How the grid places its cells.
    func kind(in shape: TableShape) -> GridColumn.Kind {
        if shown.isNumeric(in: shape) { return .number }
        return [.plain, .committee].contains(shown.form) ? .text : .whole
    }
}
