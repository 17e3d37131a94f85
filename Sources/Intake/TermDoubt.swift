import Diagnostics
import Indicators
import Quantities

/// Results under another term than the target they are the only ones to answer, which then has no verdict.
enum TermDoubt {
    /// A doubt at the term of every such result among the facts of one indicator.
    static func doubts(among facts: [ReadFact]) -> [Diagnostic] {
        var targets: [Period: [Fact]] = [:]
        for fact in facts.lazy.map(\.fact) where needsResult(fact) {
            targets[time(of: fact.period), default: []].append(fact)
        }
        guard !targets.isEmpty else { return [] }
        var results: [Period: [ReadFact]] = [:]
        for read in facts where read.fact.kind == .achievement {
            let time = time(of: read.fact.period)
            if targets[time] != nil { results[time, default: []].append(read) }
        }
        return results.flatMap { time, results in doubts(of: results, for: targets[time] ?? []) }
    }

    private static func doubts(of results: [ReadFact], for targets: [Fact]) -> [Diagnostic] {
        let answered = Set(results.map(\.fact.term))
        guard let missed = targets.first(where: { !answered.contains($0.term) }) else { return [] }
        let asked = Set(targets.map(\.term))
        return results.filter { $0.fact.value != nil && !asked.contains($0.fact.term) }.map { read in
            let (own, wanted) = (read.fact.term, missed.term)
            let target =
                "the target of \(missed.period.code)" + (wanted.map { " in the term \($0.code)" } ?? " without one")
            return Diagnostic(
                .warning, rule: "term-mismatch", at: read.term,
                "the result has \(own.map { "the term \($0.code)" } ?? "no term"), and \(target) has no result",
                hint: wanted.map { "write \($0.code), the term of the target" }
                    ?? "empty the cell, or give the target a term at \(missed.place.file):\(missed.place.line)")
        }
    }

    /// Whether a fact is a target that is judged by what was achieved.
    private static func needsResult(_ fact: Fact) -> Bool {
        guard fact.kind == .target, fact.period != .unknown, let value = fact.value else { return false }
        if case .reported = value { return false }
        return true
    }

    /// The period, the last day of a year standing for the year.
    static func time(of period: Period) -> Period {
        if case .asOf(let day) = period, day == .last(of: day.year) { .year(day.year) } else { period }
    }
}
