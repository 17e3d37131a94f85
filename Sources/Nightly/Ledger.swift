import Foundation
import Tables

/// A table whose cells are looked up by column name.
struct Ledger {
    let shape: TableShape
    let rows: [[Cell]]
    private let positions: [String: Int]

    init(_ table: Table) {
        shape = table.shape
        rows = table.rows
        positions = Dictionary(
            table.shape.columns.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// A cell; missing when the table has no such column.
    func cell(_ row: [Cell], _ column: String) -> Cell { positions[column].map { row[$0] } ?? .missing }

    /// The machine text of a cell.
    func text(_ row: [Cell], _ column: String) -> String { cell(row, column).machine }

    /// The number in a cell; 0 where there is none.
    func number(_ row: [Cell], _ column: String) -> Decimal {
        if case .number(let value) = cell(row, column) { value } else { 0 }
    }

    /// The ids in a cell that lists some.
    func ids(_ row: [Cell], _ column: String) -> [String] {
        text(row, column).split(separator: " ").map(String.init)
    }

    /// The rows by the text of a column.
    func grouped(by column: String) -> [String: [[Cell]]] { Dictionary(grouping: rows) { text($0, column) } }
}
