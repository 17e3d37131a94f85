import Foundation
import Quantities
import Tables

/// Counts of the summary.
extension CrossFooting {
    /// The columns of the summary that count.
    static let counts = [
        "targets", "assessable", "exceeded", "met", "not_met", "not_assessable", "achievements", "aims",
    ]

    /// Counts of the summary that are not those of the rows they count.
    var inSummary: [Mismatch] {
        let terms = knownTerms
        return committees.concurrentFlatMap { committee -> [Mismatch] in
            guard let summary = slice(committee, "summary") else { return [] }
            let (term, columns) = (summary.column("term"), CrossFooting.counts.map(summary.column))
            var counted = counts(of: committee, terms)
            var mismatches: [Mismatch] = []
            for row in summary.rows {
                let code = term.text(row)
                let counts = counted.removeValue(forKey: code) ?? CrossFooting.nothing
                mismatches += columns.indices.compactMap { index in
                    let (stated, found) = (columns[index].number(row), Figure.whole(counts[index]))
                    guard stated != found else { return nil }
                    return Mismatch(
                        table: "summary", committee: committee, column: CrossFooting.counts[index], row: code,
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

    private static let nothing = counts.map { _ in 0 }

    /// The counts of a committee by term, in the order of the columns that count, from the rows of its slices.
    private func counts(of committee: String, _ terms: [Term]) -> [String: [Int]] {
        var counts: [String: [Int]] = [:]
        func count(_ column: String, in term: String) {
            guard let index = CrossFooting.counts.firstIndex(of: column) else { return }
            counts[term, default: CrossFooting.nothing][index] += 1
        }
        if let assessments = slice(committee, "assessments") {
            let (term, verdict) = (assessments.column("term"), assessments.column("verdict"))
            let due = assessments.column("due")
            for row in assessments.rows {
                let own = term.text(row)
                guard let code = own.isEmpty ? CrossFooting.term(of: due.text(row), terms) : own else { continue }
                count("targets", in: code)
                count(verdict.text(row), in: code)
                if verdict.text(row) != "not_assessable" { count("assessable", in: code) }
            }
        }
        if let facts = slice(committee, "facts") {
            let (about, value) = (StatementColumns(facts), facts.column("value_text"))
            let stated = Set(
                facts.rows.lazy.filter { about.isAchievement($0) && !value.text($0).isEmpty }.map(about.statement))
            for statement in stated where !statement.term.isEmpty { count("achievements", in: statement.term) }
        }
        if let aims = slice(committee, "aims") {
            let term = aims.column("term")
            for row in aims.rows where !term.text(row).isEmpty { count("aims", in: term.text(row)) }
        }
        return counts
    }

    /// The term a target without one counts in: the one it falls due in.
    private static func term(of due: String, _ terms: [Term]) -> String? {
        guard let year = Period(due)?.end?.year else { return nil }
        return terms.first { $0.holds(year) }?.code
    }

    /// The terms facts and aims speak of, in order.
    private var knownTerms: [Term] {
        var known: Set<String> = []
        for ledger in ["facts", "aims"].compactMap({ whole[$0] }) {
            let term = ledger.column("term")
            var last = ""
            for row in ledger.rows {
                let code = term.text(row)
                if code != last { known.insert(code) }
                last = code
            }
        }
        return known.compactMap { Term($0) }.sorted()
    }
}
