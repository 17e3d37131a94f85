import Diagnostics
import Quantities
import SourceFiles
import Tables

/// Rows and columns with repeated heads, groups, sums and notes; or a cross table of them.
struct TableBlock: Block {
    static let name = "table"
    static let about =
        "Rows of a table under headings that repeat on every page: groups, sums, notes, or a column for every period"

    private let query: Query
    private let columns: [TableColumn]
    private let group: String?
    private let total: TableTotal?
    private let spread: Spread?
    private let title: Words?
    private let subtitle: Words?
    private let note: Words?
    private let source: Words?

    init?(_ fields: FieldReader, _ vocabulary: Vocabulary) {
        let before = vocabulary.log.errorCount
        let query = Query(fields, vocabulary)
        let shape = vocabulary.shape(fields)
        let columns = TableColumn.some(fields, "columns", "the columns shown", of: shape, vocabulary)
        group = vocabulary.optionalColumn("group", "column whose values head groups of rows", of: shape, fields)
        total = TableTotal(fields, shown: columns ?? [], of: shape, vocabulary)
        spread = Spread(fields, of: shape, vocabulary)
        title = fields.optionalWords("title", "title above the table")
        subtitle = fields.optionalWords("subtitle", "small line below the title")
        note = fields.optionalWords("note", "remark below the table")
        source = fields.optionalWords("source_note", "where the figures come from, the last line below the table")
        if fields.has("total"), fields.has("spread") {
            fields.fault(
                "total-with-spread", at: "total", "'total' stands beside 'spread', whose columns have no sum",
                hint: "remove 'total' or 'spread'")
        }
        guard let query, let columns, vocabulary.log.errorCount == before else { return nil }
        self.query = query
        self.columns = columns
    }

    func compose(_ setting: Setting) -> [Strip] {
        let cross = spread.map { SpreadTable(columns: columns, group: group, spread: $0) }
        let rows = cross?.rows(of: query, in: setting) ?? query.rows(in: setting)
        guard !rows.isEmpty else { return [] }
        var frame = GridFrame(
            title: title.map { setting.text($0) }, subtitle: subtitle.map { setting.text($0) },
            remarks: [note].compactMap { $0 }.map { setting.text($0) }, source: source.map { setting.text($0) })
        guard let cross else {
            let shown = columns.filter { column in
                !column.isOmissible
                    || rows.contains { $0.isFilled(column.shown.column, as: column.shown.form, in: setting) }
            }
            let set = RowTable(columns: shown, group: group, total: total).grid(rows, in: setting)
            frame.footnotes = set.footnotes
            return frame.strips([set.table], setting)
        }
        let set = cross.grids(rows, in: setting)
        frame.footnotes = set.footnotes
        return frame.strips(set.tables, setting)
    }
}
