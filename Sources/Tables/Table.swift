package import Foundation
package import Quantities

/// One cell of a table.
package enum Cell: Hashable, Sendable {
    case missing
    case text(String)
    case number(Decimal)
    case day(Day)

    /// A text cell, or a missing one when the text is nil or empty.
    package init(_ text: String?) { self = text.flatMap { $0.isEmpty ? nil : .text($0) } ?? .missing }

    /// A number cell, or a missing one.
    package init(_ number: Decimal?) { self = number.map { .number($0) } ?? .missing }

    /// A whole number.
    package init(_ count: Int) { self = .number(Figure.whole(count)) }

    /// A day cell, or a missing one.
    package init(_ day: Day?) { self = day.map { .day($0) } ?? .missing }

    /// The machine form: point, ISO date, nothing for a missing cell.
    package var machine: String {
        switch self {
        case .missing: ""
        case .text(let text): text
        case .number(let value): Figure.machine(value)
        case .day(let day): day.iso
        }
    }
}

/// A reference from columns of one table to the key of another.
package struct ForeignKey: Hashable, Sendable {
    package let column: String
    package let table: String
    package let key: String

    package init(_ column: String, to table: String, key: String) {
        self.column = column
        self.table = table
        self.key = key
    }
}

/// What a table is: its name, columns and keys, without rows.
///
/// It is one object for all rows and slices of a table.
package final class TableShape: Hashable, Sendable {
    /// The name in layouts and the file name without `.csv`.
    package let name: String
    package let title: Words
    package let description: String
    package let columns: [Column]
    package let primaryKey: [String]
    package let foreignKeys: [ForeignKey]
    /// The position of every column by its name.
    private let places: [String: Int]

    package init(
        _ name: String, title: Words, description: String, columns: [Column], primaryKey: [String] = [],
        foreignKeys: [ForeignKey] = []
    ) {
        self.name = name
        self.title = title
        self.description = description
        self.columns = columns
        self.primaryKey = primaryKey
        self.foreignKeys = foreignKeys
        places = Dictionary(columns.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The same table with one more column at its end.
    package func appending(_ column: Column) -> TableShape {
        TableShape(
            name, title: title, description: description, columns: columns + [column], primaryKey: primaryKey,
            foreignKeys: foreignKeys)
    }

    /// The position of a column; nil when there is none of that name.
    package func position(of column: String) -> Int? { places[column] }

    package static func == (left: TableShape, right: TableShape) -> Bool {
        left === right
            || (left.name == right.name && left.title == right.title && left.description == right.description
                && left.columns == right.columns && left.primaryKey == right.primaryKey
                && left.foreignKeys == right.foreignKeys)
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

/// A named table with typed columns: what CSV files and pages are made from.
package struct Table: Hashable, Sendable {
    package let shape: TableShape
    /// Every row has one cell for each column.
    package let rows: [[Cell]]

    /// Creates a table; rows have to be as wide as the shape.
    package init(_ shape: TableShape, rows: [[Cell]]) {
        precondition(rows.allSatisfy { $0.count == shape.columns.count }, "row width of \(shape.name)")
        self.shape = shape
        self.rows = rows
    }

    private init(_ shape: TableShape, unchecked rows: [[Cell]]) {
        self.shape = shape
        self.rows = rows
    }

    /// Some of the rows, by their places, in the order given.
    package func taking(_ places: [Range<Int>]) -> Table {
        var taken: [[Cell]] = []
        taken.reserveCapacity(places.reduce(0) { $0 + $1.count })
        for run in places { taken += rows[run] }
        return Table(shape, unchecked: taken)
    }

    /// The rows in which a column holds a text, such as one committee's slice.
    package func slice(where column: String, is text: String) -> Table {
        guard let position = shape.position(of: column) else { return Table(shape, rows: []) }
        return Table(shape, rows: rows.filter { $0[position] == .text(text) })
    }
}
