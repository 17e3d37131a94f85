package import Quantities

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
    /// All columns; those for pages alone stand behind the others.
    package let columns: [Column]
    /// The columns files have: the first of all.
    package let fileColumns: ArraySlice<Column>
    /// The columns no two rows agree in.
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
        fileColumns = columns.prefix { $0.audience == .all }
        precondition(!columns.dropFirst(fileColumns.count).contains { $0.audience == .all }, "columns of \(name)")
        self.primaryKey = primaryKey
        self.foreignKeys = foreignKeys
        places = Dictionary(columns.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
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
