import Publishing
import Quantities
package import Tables

/// Checks that the tables of an edition agree with each other before anything is drawn from them.
///
/// From the tables alone, without the model they were made from: the committees' slices against the whole, the
/// summary against the assessments, totals against sums, roll-ups and statuses against the rows they cover.
package struct CrossFooting: Sendable {
    /// Two numbers that should be the same.
    package struct Mismatch: Hashable, Sendable {
        let table: String
        let committee: String
        let column: String
        /// The row among the committee's; empty where it has one only.
        var row = ""
        let stated: String
        let counted: String

        /// Where it is and both numbers.
        package var text: String {
            "\(table), \(committee), \(column)\(row.isEmpty ? "" : " of \(row)"): "
                + "\(stated.isEmpty ? "nothing" : stated) in the table, \(counted.isEmpty ? "nothing" : counted) counted"
        }
    }

    let whole: [String: Ledger]
    let slices: [String: [String: Ledger]]
    /// The committees in the order of their table.
    let committees: [String]

    /// Takes all tables and each committee's slices of them, which are cut on all cores.
    ///
    /// Tables whose rows are not held are left out: a committee's rows are made for it alone.
    package init(whole tables: [Table], slice: @Sendable (String) -> [Table]) {
        let ledgers = CrossFooting.byName(tables)
        let ids = ledgers["committees"].map { table in table.rows.map(table.column("committee_id").text) } ?? []
        whole = ledgers
        committees = ids
        let cut = ids.concurrentMap { CrossFooting.byName(slice($0)) }
        slices = Dictionary(zip(ids, cut), uniquingKeysWith: { first, _ in first })
    }

    private static func byName(_ tables: [Table]) -> [String: Ledger] {
        Dictionary(
            tables.filter { $0.makers == nil }.map { ($0.shape.name, Ledger($0)) },
            uniquingKeysWith: { first, _ in first })
    }

    /// Everything that does not agree, each once.
    package var mismatches: [Mismatch] {
        (inSlices + inSummary + inTotals + inRollUps + inStatuses).distinct
    }

    /// Throws a failure that names everything that does not agree; nothing is published then.
    package func check() throws(RunFailure) {
        let mismatches = mismatches
        guard !mismatches.isEmpty else { return }
        let shown = mismatches.prefix(CrossFooting.mostLines).map { "the tables do not add up: \($0.text)" }
        let rest = mismatches.count - shown.count
        throw RunFailure(
            .software,
            lines: shown + (rest > 0 ? ["the tables do not add up in \(rest) more places"] : [])
                + ["nothing was published; please report this with the seeds"])
    }

    /// The most mismatches that are listed.
    private static let mostLines = 100

    /// A committee's slice of a table.
    func slice(_ committee: String, _ table: String) -> Ledger? { slices[committee]?[table] }
}
