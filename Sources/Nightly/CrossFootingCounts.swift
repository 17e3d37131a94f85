import Foundation
import Quantities
import Tables

/// Slices, counts and totals.
extension CrossFooting {
    /// Rows of committees that their slices lack, have besides, or have otherwise.
    var inSlices: [Mismatch] {
        whole.sorted { $0.key < $1.key }.flatMap { name, ledger -> [Mismatch] in
            guard ledger.shape.position(of: "committee_id") != nil else { return [] }
            let grouped = ledger.grouped(by: "committee_id")
            let strangers = Set(grouped.keys).subtracting(committees + [""]).sorted()
            // Rows of no committee belong to every slice.
            let shared = grouped[""] ?? []
            return (committees + strangers).flatMap { committee -> [Mismatch] in
                let (rows, own) = ((grouped[committee] ?? []) + shared, slice(committee, name)?.rows ?? [])
                guard rows.count == own.count else {
                    return [
                        Mismatch(
                            table: name, committee: committee, column: "rows", stated: "\(rows.count)",
                            counted: "\(own.count)")
                    ]
                }
                return zip(rows, own).enumerated().flatMap { index, pair in
                    pair.0 == pair.1 ? [] : differences(name, committee, ledger.shape, index + 1, pair.0, pair.1)
                }
            }
        }
    }

    private func differences(
        _ table: String, _ committee: String, _ shape: TableShape, _ number: Int, _ left: [Cell], _ right: [Cell]
    ) -> [Mismatch] {
        shape.columns.indices.compactMap { index in
            guard left[index] != right[index] else { return nil }
            return Mismatch(
                table: table, committee: committee, column: shape.columns[index].name, row: "row \(number)",
                stated: left[index].machine, counted: right[index].machine)
        }
    }

    /// Counts of the summary that are not those of the rows they count.
    var inSummary: [Mismatch] {
        let terms = knownTerms
        return committees.flatMap { committee -> [Mismatch] in
            guard let summary = slice(committee, "summary") else { return [] }
            var counted = counts(of: committee, terms)
            var mismatches: [Mismatch] = []
            for row in summary.rows {
                let term = summary.text(row, "term")
                let counts = counted.removeValue(forKey: term) ?? [:]
                mismatches += CrossFooting.counts.compactMap { column in
                    let (stated, found) = (summary.number(row, column), Decimal(counts[column] ?? 0))
                    guard stated != found else { return nil }
                    return Mismatch(
                        table: "summary", committee: committee, column: column, row: term,
                        stated: Figure.machine(stated), counted: Figure.machine(found))
                }
            }
            return mismatches
                + counted.sorted { $0.key < $1.key }.map { term, _ in
                    Mismatch(
                        table: "summary", committee: committee, column: "rows", row: term, stated: "0", counted: "1")
                }
        }
    }

    /// The columns of the summary that count.
    static let counts = [
        "targets", "assessable", "exceeded", "met", "not_met", "not_assessable", "achievements", "aims",
    ]

    /// The counts of a committee by term and column, from the rows of its slices.
    private func counts(of committee: String, _ terms: [Term]) -> [String: [String: Int]] {
        var counts: [String: [String: Int]] = [:]
        if let assessments = slice(committee, "assessments") {
            for row in assessments.rows {
                guard let term = term(of: row, assessments, terms) else { continue }
                let verdict = assessments.text(row, "verdict")
                var columns = ["targets", verdict]
                if verdict != "not_assessable" { columns.append("assessable") }
                for column in columns { counts[term, default: [:]][column, default: 0] += 1 }
            }
        }
        if let facts = slice(committee, "facts") {
            let stated = facts.rows.filter {
                facts.text($0, "kind") == "achievement" && !facts.text($0, "value_text").isEmpty
            }
            for statement in Set(stated.map { row in ["term", "indicator_id", "period"].map { facts.text(row, $0) } })
            where !statement[0].isEmpty {
                counts[statement[0], default: [:]]["achievements", default: 0] += 1
            }
        }
        if let aims = slice(committee, "aims") {
            for row in aims.rows where !aims.text(row, "term").isEmpty {
                counts[aims.text(row, "term"), default: [:]]["aims", default: 0] += 1
            }
        }
        return counts
    }

    /// The term a target counts in: its own, or the one it falls due in.
    private func term(of row: [Cell], _ assessments: Ledger, _ terms: [Term]) -> String? {
        let term = assessments.text(row, "term")
        guard term.isEmpty else { return term }
        guard let year = Period(assessments.text(row, "due"))?.end?.year else { return nil }
        return terms.first { $0.first < year && year <= $0.last }?.code
    }

    /// The terms facts and aims speak of, in order.
    private var knownTerms: [Term] {
        let texts = ["facts", "aims"].compactMap { whole[$0] }.flatMap { ledger in
            ledger.rows.map { ledger.text($0, "term") }
        }
        return Set(texts).compactMap { Term($0) }.sorted()
    }

    /// Columns of the summary whose sum over all committees is not the sum over their slices.
    var inTotals: [Mismatch] {
        guard let summary = whole["summary"] else { return [] }
        return CrossFooting.counts.compactMap { column in
            let total = summary.rows.reduce(0) { $0 + summary.number($1, column) }
            let sum = committees.compactMap { slice($0, "summary") }.reduce(0) { sum, own in
                own.rows.reduce(sum) { $0 + own.number($1, column) }
            }
            guard total != sum else { return nil }
            return Mismatch(
                table: "summary", committee: "all committees", column: column, stated: Figure.machine(total),
                counted: Figure.machine(sum))
        }
    }
}
