import Foundation
import Quantities
import Tables

/// Values and counts of committees above others.
extension CrossFooting {
    /// Roll-up rows that are not what the values of the covered committees come to.
    ///
    /// Sums, largest and smallest values are computed again from the facts of the slices; a row is passed over where
    /// a covered committee's sources state several values, for the tables do not say which of them is in force.
    var inRollUps: [Mismatch] {
        guard let rollup = whole["rollup"] else { return [] }
        let stated = statedNumbers
        return rollup.rows.flatMap { row -> [Mismatch] in
            let key = ["indicator_id", "term", "period"].map { rollup.text(row, $0) }
            let mismatch = { (column: String, stated: Decimal, counted: Decimal?) in
                Mismatch(
                    table: "rollup", committee: rollup.text(row, "committee_id"), column: column,
                    row: key.joined(separator: " "), stated: Figure.machine(stated),
                    counted: counted.map(Figure.machine) ?? "")
            }
            let covered = rollup.ids(row, "covered_ids")
            let expected = covered.count + rollup.ids(row, "missing_ids").count
            var mismatches = [("covered", covered.count), ("expected", expected)].compactMap { column, count in
                let number = rollup.number(row, column)
                return number == Decimal(count) ? nil : mismatch(column, number, Decimal(count))
            }
            let numbers = covered.map { stated[$0]?[key] ?? [] }
            guard let combine = CrossFooting.combining(rollup.text(row, "rule")), numbers.allSatisfy({ $0.count < 2 })
            else { return mismatches }
            let used = numbers.compactMap(\.first)
            let value = rollup.number(row, "value")
            let counted = used.count == covered.count ? combine(used).map { Figure.rounded($0, decimals: 6) } : nil
            if counted != value { mismatches.append(mismatch("value", value, counted)) }
            return mismatches
        }
    }

    /// How a rule puts values together; nil for rules that cannot be computed again from the facts alone.
    private static func combining(_ rule: String) -> (([Decimal]) -> Decimal?)? {
        switch rule {
        case "sum", "sum_of_predecessors": { $0.reduce(0, +) }
        case "max": { $0.max() }
        case "min": { $0.min() }
        default: nil
        }
    }

    /// The single numbers each committee states as achievements, by indicator, term and period.
    private var statedNumbers: [String: [[String]: Set<Decimal>]] {
        slices.mapValues { slices in
            guard let facts = slices["facts"] else { return [:] }
            var numbers: [[String]: Set<Decimal>] = [:]
            for row in facts.rows where facts.text(row, "kind") == "achievement" {
                guard facts.cell(row, "value_op") == .missing, case .number(let value) = facts.cell(row, "value_min")
                else { continue }
                let key = ["indicator_id", "term", "period"].map { facts.text(row, $0) }
                numbers[key, default: []].insert(value)
            }
            return numbers
        }
    }

    /// Statuses that are not the sums of the summaries of a committee and all below it.
    var inStatuses: [Mismatch] {
        guard let statuses = whole["statuses"], let tree = whole["committees"] else { return [] }
        var parents: [String: String] = [:]
        for row in tree.rows { parents[tree.text(row, "committee_id")] = tree.text(row, "parent_id") }
        var members: [String: [String]] = [:]
        for committee in committees {
            var above = committee
            var seen: Set<String> = []
            while !above.isEmpty, seen.insert(above).inserted {
                members[above, default: []].append(committee)
                above = parents[above] ?? ""
            }
        }
        return statuses.rows.flatMap { row -> [Mismatch] in
            let (committee, term) = (statuses.text(row, "committee_id"), statuses.text(row, "term"))
            let counted = counts(of: members[committee] ?? [], in: term)
            return CrossFooting.statusColumns.compactMap { column in
                let stated = statuses.text(row, column)
                let found = counted[column] ?? ""
                guard stated != found else { return nil }
                return Mismatch(
                    table: "statuses", committee: committee, column: column, row: term, stated: stated, counted: found)
            }
        }
    }

    private static let verdicts = ["not_met", "met", "exceeded"]
    private static let statusColumns =
        ["committees", "reporting", "targets", "not_assessable"] + verdicts + ["worst", "mean_score"]

    /// What the columns of a status row should hold, from the summaries of its committees.
    private func counts(of members: [String], in term: String) -> [String: String] {
        var sums: [String: Decimal] = [:]
        for committee in members {
            guard let summary = slice(committee, "summary") else { continue }
            for row in summary.rows where summary.text(row, "term") == term {
                sums["reporting", default: 0] += 1
                for column in CrossFooting.counts { sums[column, default: 0] += summary.number(row, column) }
            }
        }
        var texts = sums.mapValues(Figure.machine)
        texts["committees"] = "\(members.count)"
        texts["worst"] = CrossFooting.verdicts.first { (sums[$0] ?? 0) > 0 }
        if let assessable = sums["assessable"], assessable > 0 {
            let kept = (sums["exceeded"] ?? 0) + (sums["met"] ?? 0)
            texts["mean_score"] = Figure.machine(Figure.rounded(100 * kept / assessable, decimals: 1))
        }
        return texts
    }
}
