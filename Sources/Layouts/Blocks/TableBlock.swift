import Drawings
import Quantities
package import SourceFiles
import Tables

/// Rows and columns with repeated heads; rows are never split, groups keep their first row.
package struct TableBlock: Block {
    package static let name = "table"
    package static let about = "Rows of a table under headings that repeat on every page, in groups if wanted"

    private let query: Query
    private let columns: [ShownColumn]
    private let group: String?
    private let title: Words?
    private let note: Words?

    package init?(_ fields: FieldReader, _ vocabulary: Vocabulary) {
        let query = Query(fields, vocabulary)
        let shape = vocabulary.shape(fields)
        let columns = ShownColumn.some(fields, "columns", "the columns shown", of: shape, vocabulary)
        group = vocabulary.optionalColumn("group", "column whose values head groups of rows", of: shape, fields)
        title = fields.optionalWords("title", "title above the table")
        note = fields.optionalWords("note", "remark below the table")
        guard let query, let columns else { return nil }
        self.query = query
        self.columns = columns
    }

    package func compose(_ setting: Setting) -> [Strip] {
        let rows = query.rows(in: setting)
        guard let first = rows.first else { return [] }
        let grid = TableGrid(columns, rows, shape: first.shape, setting)
        var strips = title.map { [setting.caption(setting.text($0))] } ?? []
        let start = strips.count
        strips.append(grid.head)
        var heading: String?
        let plainHead = grid.repeatedHead(in: nil)
        var head = plainHead
        for row in rows {
            if let title = group.map({ row.printed($0, as: .plain, in: setting) }), heading != title {
                heading = title
                head = grid.repeatedHead(in: title)
                strips.append(grid.groupRow(title, repeating: plainHead))
            }
            strips.append(grid.row(row, repeating: head))
        }
        // The last two rows stay together, and with the rule below them: no page begins with a lone row.
        strips[strips.count - 1].keepsWithNext = true
        if rows.count > 2 { strips[strips.count - 2].keepsWithNext = true }
        var closing = grid.closingRule
        closing.keepsWithNext = note != nil
        strips.append(closing)
        if strips[start].gap == 0 { strips[start].gap = title == nil ? setting.theme.grid * 0.6 : 2 }
        if let note { strips.append(setting.remark(setting.text(note))) }
        return strips
    }
}
