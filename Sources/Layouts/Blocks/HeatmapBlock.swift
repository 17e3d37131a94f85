import Charts
import Diagnostics
import Quantities
import SourceFiles
import Tables

/// Rows against the values of a column, each cell a state or a tinted number, as a real table.
struct HeatmapBlock: Block {
    static let name = "heatmap"
    static let about =
        "Rows against the values of a column: each cell shape, word and tint of a state, or a tinted number"
    /// How many columns are headed by their names; more are headed by numbers with a key below.
    private static let named = 9

    private let query: Query
    private let columns: Columns
    private let group: String?
    private let most: Int
    private let title: Words?
    private let subtitle: Words?
    private let note: Words?
    private let source: Words?

    /// The columns of the long table the heat map is made from.
    private struct Columns {
        let row: String
        let column: String
        let heading: String?
        let state: String?
        let value: String?
    }

    init?(_ fields: FieldReader, _ vocabulary: Vocabulary) {
        let before = vocabulary.log.errorCount
        let query = Query(fields, vocabulary)
        let shape = vocabulary.shape(fields)
        let row = vocabulary.column("row", "column that names the rows", of: shape, fields)
        let column = vocabulary.column("column", "column whose values become columns", of: shape, fields)
        let heading = vocabulary.optionalColumn("heading", "column of the columns' names", of: shape, fields)
        let state = vocabulary.optionalColumn("state", "column of the code each cell shows", of: shape, fields)
        let value = vocabulary.optionalColumn("value", "column of the number each cell shows", of: shape, fields)
        group = vocabulary.optionalColumn("group", "column whose values head groups of rows", of: shape, fields)
        most = fields.optionalInteger("columns_at_most", "the most columns, those with most cells", in: 1...200) ?? 60
        title = fields.optionalWords("title", "title above the heat map")
        subtitle = fields.optionalWords("subtitle", "small line below the title")
        note = fields.optionalWords("note", "remark below the heat map")
        source = fields.optionalWords("source_note", "where the figures come from, the last line below the heat map")
        if fields.isMapping, fields.has("state") == fields.has("value") {
            let has = fields.has("state") ? "both 'state' and 'value'" : "neither 'state' nor 'value'"
            fields.fault(
                "missing-key", at: fields.has("state") ? "value" : "state",
                "there is \(has) (what each cell shows) in the block 'heatmap'",
                hint: "write state: with a column of codes, or value: with a column of numbers")
        }
        guard let query, let row, let column, vocabulary.log.errorCount == before else { return nil }
        self.query = query
        columns = Columns(row: row, column: column, heading: heading, state: state, value: value)
    }

    func compose(_ setting: Setting) -> [Strip] {
        let rows = query.rows(in: setting)
        guard !rows.isEmpty else { return [] }
        var frame = GridFrame(title: title.map { setting.text($0) }, subtitle: subtitle.map { setting.text($0) })
        let (heads, leftOut) = heads(rows, setting)
        let isNamed = heads.count <= HeatmapBlock.named
        let cells = columns.value.map { ValueCells($0, rows, in: setting) }
        let table = table(rows, heads, isNamed: isNamed, setting) { rows in
            cells?.cell(rows) ?? GridCell(content: .states(states(rows, setting), withWords: true))
        }
        let set = columns.value != nil ? (table, []) : isNamed ? table.fitted(in: setting) : table.withoutWords()
        frame.legend = set.1
        if !isNamed {
            let names = heads.enumerated().map { "\($0 + 1)\(noBreakSpace)\($1.heading)" }
            frame.remarks.append(names.joined(separator: "; ") + ".")
        }
        if let unit = cells?.sharedUnit { frame.remarks.append(setting.text(Phrase.allIn, ["unit": unit])) }
        if !leftOut.isEmpty {
            let names = leftOut.map(\.heading).joined(separator: "; ")
            frame.remarks.append(setting.text(Phrase.leftOut, ["names": names]))
        }
        frame.remarks += [note].compactMap { $0 }.map { setting.text($0) }
        frame.source = source.map { setting.text($0) }
        return frame.strips(ColumnChunks.split(set.0, leading: 1, in: setting), setting)
    }

    /// The columns shown and those left out: where there are too many, those with fewest cells.
    private func heads(_ rows: [Row], _ setting: Setting) -> (shown: [Spread.Head], leftOut: [Spread.Head]) {
        let heads = Spread.heads(columns.column, heading: columns.heading, rows, in: setting)
        guard heads.count > most else { return (heads, []) }
        let counts = Dictionary(grouping: rows) { $0.text(columns.column) }.mapValues(\.count)
        let ranked = heads.enumerated().sorted { left, right in
            let (a, b) = (counts[left.element.code, default: 0], counts[right.element.code, default: 0])
            return a != b ? a > b : left.offset < right.offset
        }
        let shown = Set(ranked.prefix(most).map(\.offset))
        return (
            heads.enumerated().filter { shown.contains($0.offset) }.map(\.element),
            heads.enumerated().filter { !shown.contains($0.offset) }.map(\.element)
        )
    }

    private func table(
        _ rows: [Row], _ heads: [Spread.Head], isNamed: Bool, _ setting: Setting, cell: ([Row]) -> GridCell
    ) -> GridTable {
        let shape = rows[0].shape
        let corner = shape.position(of: columns.row).map { shape.columns[$0].heading[setting.language] } ?? ""
        let shown = heads.enumerated().map { index, head in
            GridColumn(heading: isNamed ? head.heading : "\(index + 1)", kind: .state)
        }
        let groups = RowTable.groups(rows, by: group, in: setting).map { title, rows in
            var places: [String: Int] = [:]
            var lines: [(name: String, rows: [Row])] = []
            for row in rows {
                let name = row.printed(columns.row, as: .plain, in: setting)
                if let place = places[name] {
                    lines[place].rows.append(row)
                } else {
                    places[name] = lines.count
                    lines.append((name, [row]))
                }
            }
            return GridGroup(
                title: title,
                rows: lines.map { line in
                    let byHead = Dictionary(grouping: line.rows) { $0.text(columns.column) }
                    let cells = heads.map { byHead[$0.code].map(cell) ?? .missing }
                    return GridRow(cells: [GridCell(content: .text(line.name))] + cells)
                })
        }
        return GridTable(columns: [GridColumn(heading: corner, kind: .text, isStub: true)] + shown, groups: groups)
    }

    /// The states of the rows of one cell, each once.
    private func states(_ rows: [Row], _ setting: Setting) -> [StateMark] {
        guard let state = columns.state else { return [] }
        return rows.map { $0.stateMark(state, in: setting) }.distinct
    }
}
