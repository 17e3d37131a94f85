package import Foundation

/// A column of a table, which reads its cell of any row.
package struct ColumnCells: Sendable {
    private let position: Int?

    fileprivate init(position: Int?) { self.position = position }

    /// The cell of a row; missing where the table has no such column.
    package func cell(_ row: [Cell]) -> Cell { position.map { row[$0] } ?? .missing }

    /// The machine text of a row's cell.
    package func text(_ row: [Cell]) -> String { cell(row).machine }

    /// The number in a row's cell; 0 where there is none.
    package func number(_ row: [Cell]) -> Decimal { if case .number(let value) = cell(row) { value } else { 0 } }
}

extension TableShape {
    /// The cells of a column; missing ones when there is none of that name.
    package func cells(of column: String) -> ColumnCells { ColumnCells(position: position(of: column)) }
}
