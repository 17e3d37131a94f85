import Foundation
import Quantities
package import Tables

/// One row of a table, by column name.
package struct Row: Hashable, Sendable {
    package let shape: TableShape
    package let cells: [Cell]

    package init(shape: TableShape, cells: [Cell]) {
        self.shape = shape
        self.cells = cells
    }

    /// The cell of a column; missing when the table has no such column.
    package subscript(column: String) -> Cell { shape.position(of: column).map { cells[$0] } ?? .missing }

    /// The machine text of a column.
    package func text(_ column: String) -> String { self[column].machine }

    /// Whether an observation status tells the row's figure from a final one; a missing one does not.
    package func isNotFinal(_ column: String) -> Bool { ObservationStatus.isNotFinal(code: text(column)) }

    /// This row with the sums of all rows in some columns.
    ///
    /// Cells that are no numbers add nothing.
    package func total(of rows: [Row], _ columns: [String]) -> Row {
        var cells = cells
        for column in columns {
            guard let position = shape.position(of: column) else { continue }
            cells[position] = .number(
                rows.reduce(0) { sum, row in
                    if case .number(let value) = row.cells[position] { sum + value } else { sum }
                })
        }
        return Row(shape: shape, cells: cells)
    }
}
