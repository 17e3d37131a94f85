import Foundation
import Quantities
import Tables

/// A table whose columns are looked up by name, once for all rows.
struct Ledger: Sendable {
    let shape: TableShape
    let rows: [[Cell]]

    init(_ table: Table) {
        shape = table.shape
        rows = table.rows
    }

    /// A column; one of missing cells when the table has none of that name.
    func column(_ name: String) -> LedgerColumn { LedgerColumn(position: shape.position(of: name)) }

    /// Where the rows of each text of a column stand, in the order of the table.
    func runs(by column: LedgerColumn) -> [String: [Range<Int>]] {
        var runs: [String: [Range<Int>]] = [:]
        for (cell, places) in rows.runs(by: column.cell) { runs[cell.machine, default: []].append(places) }
        return runs
    }
}

/// A column of a ledger, which reads its cell of any row.
struct LedgerColumn: Sendable {
    fileprivate let position: Int?

    /// The cell of a row.
    func cell(_ row: [Cell]) -> Cell { position.map { row[$0] } ?? .missing }

    /// The machine text of a row's cell.
    func text(_ row: [Cell]) -> String { cell(row).machine }

    /// The number in a row's cell; 0 where there is none.
    func number(_ row: [Cell]) -> Decimal { if case .number(let value) = cell(row) { value } else { 0 } }
}
