package import Assessments
package import Indicators
package import Quantities
package import Tables

/// Every named table of an edition in one language.
///
/// CSV files, charts, tiles and tables on pages are all drawn from these, so that they cannot disagree.
package struct TableSet: Sendable {
    /// In the order of the data package.
    package let tables: [Table]
    private let slices: [Slices]

    /// Tabulates a register and its judgement with names in one language.
    package init(_ register: Register, _ judgement: Judgement, language: Language) {
        let source = TableSource(register: register, judgement: judgement, language: language)
        self.init([
            source.assessments, source.summary, source.facts, source.aims, source.actions, source.clears,
            source.programmes, source.grades, source.findings, source.conflicts, source.gaps, source.requests,
            source.rollup, source.statuses, source.series, source.explanations, source.committees, source.indicators,
            source.sources,
        ])
    }

    private init(_ tables: [Table]) {
        self.tables = tables
        slices = tables.compactMap(Slices.init)
    }

    private init(_ tables: [Table], slices: [Slices]) {
        self.tables = tables
        self.slices = slices
    }

    /// The same tables and others behind them.
    package func adding(_ others: [Table]) -> TableSet {
        TableSet(tables + others, slices: slices + others.compactMap(Slices.init))
    }

    /// The tables without what they say of committees whose files were refused.
    ///
    /// Such a committee is named among the committees and counted where it is missing in a roll-up; that it reported
    /// nothing, or owes figures, would be untrue.
    package func leavingOut(_ withheld: Set<String>) -> TableSet {
        if withheld.isEmpty { return self }
        let kept = ["committees", "rollup", "statuses"]
        return TableSet(
            tables.map { table in
                guard !kept.contains(table.shape.name), let column = table.shape.position(of: "committee_id") else {
                    return table
                }
                return Table(table.shape, rows: table.rows.filter { !withheld.contains($0[column].machine) })
            })
    }

    /// The table of a name; nil when there is none.
    package func table(_ name: String) -> Table? { tables.first { $0.shape.name == name } }

    /// One committee's rows of every table that speaks of committees; the others are left out.
    ///
    /// Rows that concern no committee alone belong to every one's, behind its own.
    package func slice(of committee: String) -> TableSet { TableSet(slices.map { $0.slice(of: committee) }) }

    /// The facts of the committees one was merged from, as a table of its own for pages.
    ///
    /// They stand beside the committee's own and are never added to them.
    package func predecessorFacts(_ predecessors: [String]) -> Table? {
        guard let facts = slices.first(where: { $0.shape.name == "facts" }) else { return nil }
        let shape = TableShape(
            "predecessor_facts", title: Words(vi: "Số liệu trước hợp nhất", en: "Facts before the merger"),
            description: "Facts of the committees this one was merged from", columns: facts.shape.columns)
        return Table(shape, rows: predecessors.flatMap { facts.slice(of: $0).rows })
    }
}

/// A table with its rows by committee, so that thousands of slices do not read it thousands of times.
private struct Slices {
    let shape: TableShape
    private let rows: [String: [[Cell]]]

    /// Groups the rows of a table; nil for a table that does not speak of committees.
    init?(_ table: Table) {
        guard let column = table.shape.position(of: "committee_id") else { return nil }
        shape = table.shape
        rows = Dictionary(grouping: table.rows) { $0[column].machine }
    }

    /// One committee's rows, in the order of the table, then those of no committee.
    func slice(of committee: String) -> Table {
        Table(shape, rows: (rows[committee] ?? []) + (committee.isEmpty ? [] : rows[""] ?? []))
    }
}

/// What the tables are made from.
struct TableSource {
    let register: Register
    let judgement: Judgement
    let language: Language

    /// A committee's short name in the tables' language.
    func name(ofCommittee id: String) -> Cell { Cell(register.committee(id)?.short[language]) }

    /// An indicator's name in the tables' language.
    func name(ofIndicator id: String?) -> Cell { Cell(id.flatMap { register.indicator($0)?.names[language] }) }

    /// The name of an indicator's area in the tables' language.
    func area(ofIndicator id: String) -> Cell {
        let area = register.indicator(id)?.area
        return Cell(register.areas.first { $0.id == area }?.names[language])
    }

    /// A value in the grammar of the facts files, a grade in the tables' language.
    func grammar(_ value: Quantity?, of indicator: String) -> Cell {
        Cell(value.map { (register.indicator(indicator)?.worded($0, in: language) ?? $0).grammar })
    }

    /// The words for an indicator's unit in the tables' language.
    func unit(ofIndicator id: String) -> Cell { Cell(register.indicator(id)?.unit.names[language]) }

    /// A day in the grammar of periods; nil when there is none.
    func day(_ day: Day?) -> String? { day.map { Period.days($0, $0).code } }
}
