import Foundation
import Quantities
import Tables

/// Counts of committees above others.
extension CrossFooting {
    /// Statuses that are not the sums of the summaries of a committee and all below it.
    var inStatuses: [Mismatch] {
        guard let statuses = whole["statuses"], let tree = whole["committees"] else { return [] }
        let (members, summaries) = (members(tree), summariesByTerm)
        let (id, term) = (statuses.column("committee_id"), statuses.column("term"))
        let columns = CrossFooting.statusColumns.map { (name: $0, column: statuses.column($0)) }
        return statuses.rows.concurrentFlatMap { row -> [Mismatch] in
            let (committee, code) = (id.text(row), term.text(row))
            let below = members[committee] ?? []
            let counted = CrossFooting.counts(below.count, below.compactMap { summaries[$0]?[code] }.flatMap { $0 })
            return columns.compactMap { name, column in
                let (stated, found) = (column.text(row), counted[name] ?? "")
                guard stated != found else { return nil }
                return Mismatch(
                    table: "statuses", committee: committee, column: name, row: code, stated: stated, counted: found)
            }
        }
    }

    /// The committees in the tree under each one, itself included.
    private func members(_ tree: Ledger) -> [String: [String]] {
        let (id, parent) = (tree.column("committee_id"), tree.column("parent_id"))
        var parents: [String: String] = [:]
        for row in tree.rows { parents[id.text(row)] = parent.text(row) }
        var members: [String: [String]] = [:]
        for committee in committees {
            var above = committee
            var seen: Set<String> = []
            while !above.isEmpty, seen.insert(above).inserted {
                members[above, default: []].append(committee)
                above = parents[above] ?? ""
            }
        }
        return members
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
    private static let summed = counts + ["undecided", "not_due"]

    /// What the columns of a status row should hold, from the summary rows of its committees.
    private static func counts(_ committees: Int, _ rows: [[Decimal]]) -> [String: String] {
        var sums: [String: Decimal] = [:]
        if !rows.isEmpty {
            sums["reporting"] = Figure.whole(rows.count)
            for (place, column) in summed.enumerated() { sums[column] = Figure.sum(rows.map { $0[place] }) }
        }
        var texts = sums.mapValues(Figure.machine)
        texts["committees"] = "\(committees)"
        texts["worst"] = verdicts.first { (sums[$0] ?? 0) > 0 }
        if let assessable = sums["assessable"], assessable > 0, let targets = sums["targets"],
            let open = sums["not_due"]
        {
            let kept = (sums["exceeded"] ?? 0) + (sums["met"] ?? 0)
            texts["mean_score"] = Figure.machine(Figure.rounded(100 * kept / (targets - open), decimals: 1))
        }
        return texts
    }
}
