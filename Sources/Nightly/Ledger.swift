import Quantities
import Tables

/// Rows of a table, read by the names of its columns.
struct Ledger: Sendable {
    let shape: TableShape
    let rows: [[Cell]]

    init(_ table: Table) { self.init(shape: table.shape, rows: table.rows) }

    private init(shape: TableShape, rows: [[Cell]]) {
        self.shape = shape
        self.rows = rows
    }

    /// A column; one of missing cells when the table has none of that name.
    func column(_ name: String) -> ColumnCells { shape.cells(of: name) }

    /// The machine texts of a column.
    func texts(_ name: String) -> [String] { rows.map(column(name).text) }

    /// The rows in which a column holds a text.
    func filtered(_ name: String, is text: String) -> Ledger {
        let column = column(name)
        return Ledger(shape: shape, rows: rows.filter { column.text($0) == text })
    }

    /// The rows by the text in a column.
    func grouped(by name: String) -> [String: Ledger] {
        Dictionary(grouping: rows, by: column(name).text).mapValues { Ledger(shape: shape, rows: $0) }
    }

    /// The codes a column may hold, in their declared order.
    func codes(of name: String) -> [String] {
        guard let position = shape.position(of: name), case .code(let codes) = shape.columns[position].kind else {
            return []
        }
        return codes.map(\.code)
    }

    /// Where the rows of each text of a column stand, in the order of the table.
    func runs(by column: ColumnCells) -> [String: [Range<Int>]] {
        var runs: [String: [Range<Int>]] = [:]
        for (cell, places) in rows.runs(by: column.cell) { runs[cell.machine, default: []].append(places) }
        return runs
    }
}
