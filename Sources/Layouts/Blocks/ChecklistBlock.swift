import Quantities
import SourceFiles
import Tables

/// Tasks against the points that have to be clear about each.
///
/// Rows are never split, and the head repeats on every page.
struct ChecklistBlock: Block {
    static let name = "checklist"
    static let about = "Tasks against points, one row of the table each: shape, word and tint in each cell"

    private let query: Query
    private let columns: Columns
    private let details: [ShownColumn]
    private let title: Words?
    private let note: Words?

    /// The columns of the long table the checklist is made from.
    private struct Columns {
        let row: String
        let label: String
        let point: String
        let heading: String
        let state: String
        let text: String?
    }

    init?(_ fields: FieldReader, _ vocabulary: Vocabulary) {
        let query = Query(fields, vocabulary)
        let shape = vocabulary.shape(fields)
        let row = vocabulary.column("row", "column that tells the tasks apart", of: shape, fields)
        let label = vocabulary.column("label", "column of the task's words", of: shape, fields)
        let point = vocabulary.column("column", "column that tells the points apart", of: shape, fields)
        let heading = vocabulary.column("heading", "column of the point's name", of: shape, fields)
        let state = vocabulary.column("state", "column of the code each cell shows", of: shape, fields)
        let text = vocabulary.optionalColumn("text", "column of the words below the task", of: shape, fields)
        let details = ShownColumn.list(
            fields, "details", "columns of the small line below the task", of: shape, vocabulary)
        title = fields.optionalWords("title", "title above the checklist")
        note = fields.optionalWords("note", "remark below the checklist")
        guard let query, let row, let label, let point, let heading, let state, let details else { return nil }
        self.query = query
        columns = Columns(row: row, label: label, point: point, heading: heading, state: state, text: text)
        self.details = details
    }

    func compose(_ setting: Setting) -> [Strip] {
        let tasks = tasks(query.rows(in: setting))
        guard let first = tasks.first?.first else { return [] }
        let points = points(of: tasks.flatMap { $0 })
        let stub = GridColumn(heading: first.heading(of: columns.label, in: setting), kind: .text, isStub: true)
        let table = GridTable(
            columns: [stub] + points.map { GridColumn(heading: $0.name, kind: .state) },
            groups: [GridGroup(title: nil, rows: tasks.map { row($0, points.map(\.id), setting) })])
        let set = table.fitted(in: setting)
        let frame = GridFrame(
            title: title.map { setting.text($0) }, legend: set.key,
            remarks: [note].compactMap { $0 }.map { setting.text($0) })
        return frame.strips([set.table], setting)
    }

    /// The rows task by task: a new one begins where the row's name changes or a point comes again.
    private func tasks(_ rows: [Row]) -> [[Row]] {
        var tasks: [[Row]] = []
        var points: Set<String> = []
        for row in rows {
            let point = row.text(columns.point)
            let isNew = tasks.last?.first.map { $0.text(columns.row) != row.text(columns.row) } ?? true
            if isNew || points.contains(point) {
                tasks.append([])
                points = []
            }
            points.insert(point)
            tasks[tasks.count - 1].append(row)
        }
        return tasks
    }

    /// The points in the order they come first, each once.
    private func points(of rows: [Row]) -> [(id: String, name: String)] {
        rows.distinct { $0.text(columns.point) }.map { ($0.text(columns.point), $0.text(columns.heading)) }
    }

    /// A task: its words, how each point stands, and the small lines below both.
    private func row(_ rows: [Row], _ points: [String], _ setting: Setting) -> GridRow {
        let first = rows[0]
        let shown = details.map { (column: $0, text: first.printed($0.column, as: $0.form, in: setting)) }
            .filter { $0.text != "\u{2013}" }
        let small = shown.filter { $0.column.form != .mark }.map { column, text in
            [.source, .places].contains(column.form) ? text : "\(column.heading(in: first.shape, setting)): \(text)"
        }
        let assigned = rows.compactMap { row in
            columns.text.flatMap { row[$0] == .missing ? nil : "\(row.text(columns.heading)): \(row.text($0))" }
        }
        let states = points.map { point in
            rows.first { $0.text(columns.point) == point }.map { row in
                GridCell(content: .states([row.stateMark(columns.state, in: setting)], withWords: true))
            } ?? .empty
        }
        return GridRow(
            cells: [GridCell(content: .text(first.text(columns.label)))] + states,
            below: RowRemarks(
                lead: assigned.joined(separator: " · "),
                marks: shown.filter { $0.column.form == .mark }
                    .map { first.stateMark($0.column.column, in: setting) },
                remarks: small.joined(separator: " · ")))
    }
}

extension Row {
    /// The heading of a column in the document's language.
    fileprivate func heading(of column: String, in setting: Setting) -> String {
        shape.position(of: column).map { shape.columns[$0].heading[setting.language] } ?? column
    }
}
