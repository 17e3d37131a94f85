import Diagnostics
import Indicators
import Layouts
import Quantities

extension RunInput {
    /// Doubts about targets and results no page would show: of a term that is neither of the edition's two and yet
    /// overlaps one of them, as a plan's years do, or of no term at all.
    ///
    /// One for each committee and term, at the first such row. What was before both terms is history and none.
    var doubtsOfTerms: [Diagnostic] {
        let (past, next) = (files.edition.past, files.edition.next)
        var found: [Written: (first: Fact, count: Int)] = [:]
        for fact in seeds.register.facts where fact.kind != .context && fact.term != past && fact.term != next {
            if let term = fact.term, term.last <= past.first || term.first >= next.last { continue }
            found[Written(committee: fact.committee, term: fact.term), default: (fact, 0)].count += 1
        }
        return found.map { written, rows in
            let count = "\(rows.count) \(rows.count == 1 ? "row" : "rows")"
            let term = written.term.map { "of the term \($0.code)" } ?? "without a term"
            return Diagnostic(
                .warning, rule: "other-term", at: rows.first.place,
                "\(count) of '\(written.committee)' \(term): reports show those of \(past.code) and \(next.code) alone",
                hint: "write \(past.code) or \(next.code), or change 'past' and 'next' in edition.yaml")
        }.sorted()
    }

    private struct Written: Hashable {
        let committee: String
        let term: Term?
    }
}
