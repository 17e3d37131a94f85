import Foundation
package import Tables

/// Which rows of a named table a block shows, and in what order.
package struct Query: Hashable, Sendable {
    /// What a cell has to be.
    package enum Test: Hashable, Sendable {
        /// One of these texts, `@past` and the like standing for variables.
        case isOne(of: [String])
        /// None of these texts.
        case isNone(of: [String])
        case isPresent
        case isMissing
    }

    /// A condition on one column.
    package struct Condition: Hashable, Sendable {
        package let column: String
        package let test: Test

        package init(column: String, test: Test) {
            self.column = column
            self.test = test
        }
    }

    /// A column to sort by; numbers by size, texts as they stand.
    package struct Order: Hashable, Sendable {
        package let column: String
        package let isDescending: Bool

        package init(column: String, isDescending: Bool) {
            self.column = column
            self.isDescending = isDescending
        }
    }

    package let table: String
    package let conditions: [Condition]
    package let orders: [Order]
    /// The most rows shown; nil for all.
    package let limit: Int?

    package init(table: String, conditions: [Condition] = [], orders: [Order] = [], limit: Int? = nil) {
        self.table = table
        self.conditions = conditions
        self.orders = orders
        self.limit = limit
    }

    /// The rows of the setting's tables that answer the query; none when the document has no such table.
    package func rows(in setting: Setting) -> [Row] {
        guard let table = setting.tables[table] else { return [] }
        let shape = table.shape
        var rows = table.rows.map { Row(shape: shape, cells: $0) }
        rows = rows.filter { row in conditions.allSatisfy { $0.holds(row, setting.variables) } }
        if !orders.isEmpty {
            rows = rows.enumerated().sorted { left, right in
                for order in orders {
                    let (a, b) = (left.element[order.column], right.element[order.column])
                    if a == b { continue }
                    return order.isDescending ? precedes(b, a) : precedes(a, b)
                }
                return left.offset < right.offset
            }.map(\.element)
        }
        return limit.map { Array(rows.prefix($0)) } ?? rows
    }

    private func precedes(_ left: Cell, _ right: Cell) -> Bool {
        switch (left, right) {
        case (.number(let a), .number(let b)): a < b
        case (.missing, _): false
        case (_, .missing): true
        default: left.machine.unicodeScalars.lexicographicallyPrecedes(right.machine.unicodeScalars)
        }
    }
}

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
    package func isEstimate(_ column: String) -> Bool { !["", "A"].contains(text(column)) }

    /// This row with the sums of all rows in some columns; cells that are no numbers count nothing.
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

extension Query.Condition {
    fileprivate func holds(_ row: Row, _ variables: [String: String]) -> Bool {
        let text = row.text(column)
        let resolved = { (value: String) in value.hasPrefix("@") ? variables[String(value.dropFirst())] ?? "" : value }
        return switch test {
        case .isOne(let values): values.contains { resolved($0) == text }
        case .isNone(let values): !values.contains { resolved($0) == text }
        case .isPresent: row[column] != .missing
        case .isMissing: row[column] == .missing
        }
    }
}
