import Tables

/// What an achievement is about.
struct StatementOfRow: Hashable, Sendable {
    let indicator: String
    let term: String
    let period: String
}

/// The columns of the facts that say what a row is about.
struct StatementColumns: Sendable {
    private let (kind, indicator, term, period): (ColumnCells, ColumnCells, ColumnCells, ColumnCells)

    init(_ facts: Ledger) {
        kind = facts.column("kind")
        (indicator, term, period) = (facts.column("indicator_id"), facts.column("term"), facts.column("period"))
    }

    func isAchievement(_ row: [Cell]) -> Bool { kind.text(row) == "achievement" }

    func statement(_ row: [Cell]) -> StatementOfRow {
        StatementOfRow(indicator: indicator.text(row), term: term.text(row), period: period.text(row))
    }
}
