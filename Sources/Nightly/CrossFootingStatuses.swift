import Foundation
import Quantities
import Tables

/// Counts of committees above others.
extension CrossFooting {
    /// What a committee and all below it come to.
    private struct Branch: Sendable {
        /// How many committees it has.
        var committees = 0
        /// How many summaries there are of each term, and their numbers added up in the order of the columns.
        var terms: [String: (summaries: Int, sums: [Decimal])] = [:]

        mutating func add(_ other: Branch) {
            committees += other.committees
            for (term, those) in other.terms {
                guard let own = terms[term] else {
                    terms[term] = those
                    continue
                }
                terms[term] = (own.summaries + those.summaries, zip(own.sums, those.sums).map { Figure.sum([$0, $1]) })
            }
        }
    }

    /// Statuses that are not the sums of the summaries of a committee and all below it.
    var inStatuses: [Mismatch] {
        guard let statuses = whole["statuses"], let tree = whole["committees"] else { return [] }
        let branches = branches(tree)
        let (id, term) = (statuses.column("committee_id"), statuses.column("term"))
        let columns = CrossFooting.statusColumns.map { (name: $0, column: statuses.column($0)) }
        return statuses.rows.concurrentFlatMap { row -> [Mismatch] in
            let (committee, code) = (id.text(row), term.text(row))
            let counted = CrossFooting.counts(branches[committee] ?? Branch(), in: code)
            return columns.compactMap { name, column in
                let (stated, found) = (column.text(row), counted[name] ?? "")
                guard stated != found else { return nil }
                return Mismatch(
                    table: "statuses", committee: committee, column: name, row: code, stated: stated, counted: found)
            }
        }
    }

    /// The branch of each committee, put together from the leaves of the tree upwards.
    private func branches(_ tree: Ledger) -> [String: Branch] {
        let (id, parent) = (tree.column("committee_id"), tree.column("parent_id"))
        let parents = Dictionary(tree.rows.map { (id.text($0), parent.text($0)) }) { _, last in last }
        let merged = Set(tree.texts("predecessors").flatMap { $0.split(separator: " ").map(String.init) })
        let summaries = summariesByTerm
        var branches = Dictionary(
            committees.map { committee in
                let terms = (summaries[committee] ?? [:]).mapValues { rows in
                    (rows.count, CrossFooting.summed.indices.map { place in Figure.sum(rows.map { $0[place] }) })
                }
                return (committee, Branch(committees: 1, terms: terms))
            }
        ) { first, _ in first }
        var waiting = Dictionary(parents.values.map { ($0, 1) }, uniquingKeysWith: +)
        var ready = parents.keys.filter { waiting[$0] == nil }
        while let committee = ready.popLast() {
            guard let above = parents[committee], !above.isEmpty else { continue }
            // What was merged into another one is counted with that one, by its own targets.
            if !merged.contains(committee) { branches[above, default: Branch()].add(branches[committee] ?? Branch()) }
            waiting[above, default: 0] -= 1
            if waiting[above] == 0 { ready.append(above) }
        }
        return branches
    }

    /// The numbers of each committee's summary rows by term, in the order of the columns that count.
    private var summariesByTerm: [String: [String: [[Decimal]]]] {
        slices.compactMapValues { $0["summary"] }.mapValues { summary in
            let columns = CrossFooting.summed.map(summary.column)
            return Dictionary(grouping: summary.rows, by: summary.column("term").text).mapValues { rows in
                rows.map { row in columns.map { $0.number(row) } }
            }
        }
    }

    private static let verdicts = ["not_met", "met", "exceeded"]
    private static let statusColumns =
        ["committees", "reporting", "targets", "not_assessable"] + verdicts
        + ["worst", "mean_score", "undecided", "not_due"]
    /// The columns of the summary that are added up over committees.
    private static let summed = counts + ["undecided", "not_due", "unnamed"]

    /// What the columns of a status row should hold, from the summaries of its branch.
    private static func counts(_ branch: Branch, in term: String) -> [String: String] {
        var sums: [String: Decimal] = [:]
        if let those = branch.terms[term] {
            sums["reporting"] = Figure.whole(those.summaries)
            for (column, sum) in zip(summed, those.sums) { sums[column] = sum }
        }
        var texts = sums.mapValues(Figure.machine)
        texts["committees"] = "\(branch.committees)"
        let worst = verdicts.first { (sums[$0] ?? 0) > 0 }
        texts["worst"] = worst == "not_met" || sums["unnamed"] == 0 ? worst : nil
        if let assessable = sums["assessable"], assessable > 0, let targets = sums["targets"],
            let open = sums["not_due"], sums["unnamed"] == 0
        {
            let kept = (sums["exceeded"] ?? 0) + (sums["met"] ?? 0)
            texts["mean_score"] = Figure.machine(Figure.rounded(100 * kept / (targets - open), decimals: 1))
        }
        return texts
    }
}
