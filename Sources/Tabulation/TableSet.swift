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
    /// The rows of tables as they are in CSV files, by the table's name; empty before they are written.
    private var written: [String: CSVRows] = [:]
    /// Which of the written rows are those of the tables, by the table's name; all of them where there is no entry.
    private var places: [String: [Range<Int>]] = [:]

    /// Tabulates a register and its judgement with names in one language.
    package init(_ register: Register, _ judgement: Judgement, language: Language) {
        let source = TableSource(register, judgement, language)
        self.init(TableSet.makers.concurrentMap { $0(source) })
    }

    private static let makers: [@Sendable (TableSource) -> Table] = [
        { $0.assessments }, { $0.summary }, { $0.facts }, { $0.aims }, { $0.actions }, { $0.clears },
        { $0.programmes }, { $0.grades }, { $0.findings }, { $0.conflicts }, { $0.gaps }, { $0.requests },
        { $0.rollup }, { $0.statuses }, { $0.table($0.series) }, { $0.table($0.explanations) }, { $0.committees },
        { $0.indicators },
        { $0.sources },
    ]

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
        var set = TableSet(tables + others, slices: slices + others.compactMap(Slices.init))
        (set.written, set.places) = (written, places)
        return set
    }

    /// The same tables with their rows written as CSV in the machine dialect.
    ///
    /// The files of slices are cut from them. Those given are written already.
    package func writing(_ known: [String: CSVRows] = [:]) -> TableSet {
        var set = self
        let rows = tables.map { ($0.shape.name, known[$0.shape.name] ?? CSVRows($0, dialect: .machine)) }
        set.written = Dictionary(rows) { first, _ in first }
        return set
    }

    /// Whether one of the tables has rows.
    package func hasRows(_ table: Table) -> Bool {
        let name = table.shape.name
        guard let rows = written[name] else { return !table.rows.isEmpty }
        return places[name].map { rows.hasRows(at: $0) } ?? (rows.count > 0)
    }

    /// A table's rows as CSV in the machine dialect.
    package func rows(of table: Table) -> CSVRows {
        let name = table.shape.name
        guard places[name] == nil, let rows = written[name] else { return CSVRows(table, dialect: .machine) }
        return rows
    }

    /// The CSV file of one of the tables in the machine dialect, in parts.
    package func file(of table: Table) -> [ArraySlice<UInt8>] {
        writtenFile(of: table) ?? CSVRows(table, dialect: .machine).file
    }

    /// The CSV file of one of the tables, as `file` gives it; nil when its rows are not written yet.
    package func writtenFile(of table: Table) -> [ArraySlice<UInt8>]? {
        let name = table.shape.name
        guard let rows = written[name] else { return nil }
        return places[name].map { rows.file(of: $0) } ?? rows.file
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
                if let makers = table.makers {
                    return Table(table.shape, makers: makers.filter { !withheld.contains($0.committee) })
                }
                return Table(table.shape, rows: table.rows { !withheld.contains($0[column].machine) })
            })
    }

    /// The table of a name; nil when there is none.
    package func table(_ name: String) -> Table? { tables.first { $0.shape.name == name } }

    /// One committee's rows of every table that speaks of committees; the others are left out.
    ///
    /// Rows that concern no committee alone belong to every one's, behind its own.
    package func slice(of committee: String) -> TableSet {
        let own = slices.map { $0.slice(of: committee) }
        var set = TableSet(own.map(\.slice.table), slices: own.map(\.slice))
        if places.isEmpty, !written.isEmpty {
            let known = own.filter { written[$0.slice.table.shape.name] != nil }
            set.written = written
            set.places = Dictionary(known.map { ($0.slice.table.shape.name, $0.places) }) { first, _ in first }
        }
        return set
    }

    /// What the committees one was merged from stated, and what there is to know of them, for pages.
    ///
    /// They stand beside the committee's own and are never added to them.
    package func ofPredecessors(_ predecessors: [String]) -> [Table] {
        [
            ("facts", "predecessor_facts", Words(vi: "Số liệu trước hợp nhất", en: "Facts before the merger")),
            (
                "findings", "predecessor_findings",
                Words(vi: "Nhận định trước hợp nhất", en: "Findings before the merger")
            ),
        ].compactMap { source, name, title in
            guard let whole = slices.first(where: { $0.table.shape.name == source }) else { return nil }
            let shape = TableShape(
                name, title: title, description: "The table \(source) of the committees this one was merged from",
                columns: whole.table.shape.columns)
            return Table(shape, rows: predecessors.flatMap { whole.slice(of: $0).slice.table.rows })
        }
    }
}
