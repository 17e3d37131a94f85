/// A table as it is to be printed: columns, rows in groups, and sums below all of them.
struct GridTable {
    var columns: [GridColumn]
    var groups: [GridGroup]
    /// The row of totals; nil for none.
    var total: GridRow?

    /// Every row, sums included, with whether it is one.
    var allRows: [(row: GridRow, isSum: Bool)] {
        groups.flatMap { group in
            group.rows.map { (row: $0, isSum: false) }
                + [group.subtotal].compactMap { $0 }.map { (row: $0, isSum: true) }
        } + [total].compactMap { $0 }.map { (row: $0, isSum: true) }
    }

    /// The same table with every cell changed.
    func mapCells(_ change: @escaping (GridCell) -> GridCell) -> GridTable {
        let map = { (row: GridRow) in GridRow(cells: row.cells.map(change), below: row.below) }
        return GridTable(
            columns: columns,
            groups: groups.map { GridGroup(title: $0.title, rows: $0.rows.map(map), subtotal: $0.subtotal.map(map)) },
            total: total.map(map))
    }

    /// The same table with some of its columns, in the order given.
    func columns(_ chosen: [Int]) -> GridTable {
        let pick = { (row: GridRow) in GridRow(cells: chosen.map { row.cells[$0] }, below: row.below) }
        return GridTable(
            columns: chosen.map { columns[$0] },
            groups: groups.map {
                GridGroup(title: $0.title, rows: $0.rows.map(pick), subtotal: $0.subtotal.map(pick))
            }, total: total.map(pick))
    }
}

/// A column with its heading and what its cells are like.
struct GridColumn {
    /// How cells are placed, and what width is of use to them.
    enum Kind: Hashable {
        /// Words that may wrap: wider is better.
        case text
        /// Words that are best on one line: a period, a term, a source.
        case whole
        /// Numbers that line up at their decimal mark; never wider than needed.
        case number
        /// Shapes with words, or tinted numbers, in the middle of their cells.
        case state
        /// Shapes alone: as narrow as they are.
        case shape
        /// A small line of values.
        case line

        /// Whether cells are centred, and columns of this kind as wide as each other.
        var isCentered: Bool { self == .state || self == .shape }
    }

    let heading: String
    /// What heads this column together with its neighbours of the same spanner; nil for none.
    var spanner: String?
    var kind: Kind
    /// The share of the table's width in percent that is wished for; nil to follow the content.
    var share: Double?
    /// Whether its cells name the rows.
    var isStub = false
}

/// Rows under one heading.
struct GridGroup {
    /// The heading; nil for rows without one.
    let title: String?
    var rows: [GridRow]
    var subtotal: GridRow?
}

/// One row: a cell for each column, and small lines below them across all columns.
struct GridRow {
    var cells: [GridCell]
    var below: RowRemarks?
}

/// What stands below the cells of a row, from the left edge to the right.
struct RowRemarks: Hashable {
    /// A line of its own; may be empty.
    let lead: String
    /// Marks of the row as a whole, such as overdue.
    let marks: [StateMark]
    /// Remarks beside the marks; may be empty.
    let remarks: String
}
