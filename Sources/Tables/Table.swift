import Quantities

/// A named table with typed columns: what CSV files and pages are made from.
///
/// Its rows are held; those of very long tables are made part by part whenever they are read.
package struct Table: Hashable, Sendable {
    package let shape: TableShape
    private let store: Store

    private enum Store: Sendable {
        case held([[Cell]])
        case made([RowMaker])
    }

    /// Creates a table; rows have to be as wide as the shape.
    package init(_ shape: TableShape, rows: [[Cell]]) {
        self.init(shape, .held(Table.checked(rows, shape)))
    }

    /// Creates a table whose rows are made when they are read, one part after the other.
    package init(_ shape: TableShape, makers: [RowMaker]) { self.init(shape, .made(makers)) }

    private init(_ shape: TableShape, _ store: Store) {
        self.shape = shape
        self.store = store
    }

    /// All rows, each with one cell for each column; rows that are not held are made anew at every reading.
    package var rows: [[Cell]] {
        switch store {
        case .held(let rows): rows
        case .made(let makers): makers.concurrentFlatMap { Table.checked($0.rows, shape) }
        }
    }

    /// The rows that pass a test; of those that are not held no others are ever in memory together.
    package func rows(where holds: ([Cell]) -> Bool) -> [[Cell]] {
        switch store {
        case .held(let rows): rows.filter(holds)
        case .made(let makers): makers.flatMap { Table.checked($0.rows, shape).filter(holds) }
        }
    }

    /// What makes the rows, part by part; nil when they are held.
    package var makers: [RowMaker]? { if case .made(let makers) = store { makers } else { nil } }

    /// The same table with its rows held.
    package var held: Table { makers == nil ? self : Table(shape, .held(rows)) }

    /// Some of the rows in the order given, by their places.
    ///
    /// Where rows are not held, places are those of their makers.
    package func taking(_ places: [Range<Int>]) -> Table {
        switch store {
        case .held(let rows): Table(shape, .held(Table.taken(places, from: rows)))
        case .made(let makers): Table(shape, .made(Table.taken(places, from: makers)))
        }
    }

    /// The rows in which a column holds a text, such as one committee's slice.
    package func slice(where column: String, is text: String) -> Table {
        guard let position = shape.position(of: column) else { return Table(shape, rows: []) }
        return Table(shape, rows: rows { $0[position] == .text(text) })
    }

    package static func == (left: Table, right: Table) -> Bool { left.shape == right.shape && left.rows == right.rows }

    package func hash(into hasher: inout Hasher) { hasher.combine(shape) }

    private static func taken<Element>(_ places: [Range<Int>], from list: [Element]) -> [Element] {
        var taken: [Element] = []
        taken.reserveCapacity(places.reduce(0) { $0 + $1.count })
        for run in places { taken += list[run] }
        return taken
    }

    private static func checked(_ rows: [[Cell]], _ shape: TableShape) -> [[Cell]] {
        precondition(rows.allSatisfy { $0.count == shape.columns.count }, "row width of \(shape.name)")
        return rows
    }
}

/// Makes one part of a table's rows whenever they are asked for, always the same.
package struct RowMaker: Sendable {
    /// The committee whose rows they are.
    package let committee: String
    private let make: @Sendable () -> [[Cell]]

    /// Takes what makes the rows, each as wide as the table's shape.
    package init(_ committee: String, _ make: @escaping @Sendable () -> [[Cell]]) {
        self.committee = committee
        self.make = make
    }

    /// The rows, made anew.
    package var rows: [[Cell]] { make() }
}
