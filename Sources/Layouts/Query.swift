import Tables

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

    /// A column to sort by; numbers by size, texts by the alphabet, missing cells last.
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
        guard let table = setting.table(table) else { return [] }
        let shape = table.shape
        let checks = conditions.map { Check($0, shape, setting.variables) }
        var found = checks.isEmpty ? table.rows : table.rows { row in checks.allSatisfy { $0.holds(row) } }
        if !orders.isEmpty {
            let order = RowOrder(found, of: shape, by: orders)
            found = found.indices.sorted(by: order.precedes).map { found[$0] }
        }
        let rows = found.map { Row(shape: shape, cells: $0) }
        return limit.map { Array(rows.prefix($0)) } ?? rows
    }
}

/// A condition on the column of one table, its variables filled in.
private struct Check {
    private let place: Int?
    private let test: Query.Test

    init(_ condition: Query.Condition, _ shape: TableShape, _ variables: [Variable: String]) {
        let resolved = { (values: [String]) in
            values.map { value in
                guard value.hasPrefix("@") else { return value }
                return Variable(rawValue: String(value.dropFirst())).flatMap { variables[$0] } ?? ""
            }
        }
        place = shape.position(of: condition.column)
        test =
            switch condition.test {
            case .isOne(let values): .isOne(of: resolved(values))
            case .isNone(let values): .isNone(of: resolved(values))
            case .isPresent, .isMissing: condition.test
            }
    }

    func holds(_ row: [Cell]) -> Bool {
        let cell = place.map { row[$0] } ?? .missing
        return switch test {
        case .isOne(let values): values.contains(cell.machine)
        case .isNone(let values): !values.contains(cell.machine)
        case .isPresent: cell != .missing
        case .isMissing: cell == .missing
        }
    }
}
