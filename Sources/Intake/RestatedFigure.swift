import Diagnostics
import Indicators
import Quantities

/// One figure stated twice with different values that are not compared, such as of a year and as of its last day.
///
/// What differs within one term and period, or of one year in two terms, is a conflict of the edition instead. Counts
/// so far are left out: each term has its own.
enum RestatedFigure {
    private struct Key: Hashable {
        let kind: Fact.Kind
        let status: ObservationStatus
        let time: Period
        /// The term of a target; nil for figures, which are the same in every term.
        let term: Term?
    }

    /// A doubt at every later statement of a figure that differs from the first one.
    static func doubts(among facts: [ReadFact], of indicator: Indicator) -> [Diagnostic] {
        guard [.level, .share, .ratio, .rank, .rate].contains(indicator.measure) else { return [] }
        var first: [Key: Fact] = [:]
        return facts.compactMap { read in
            let fact = read.fact
            guard fact.period != .unknown, isDefinite(fact.value) else { return nil }
            let key = Key(
                kind: fact.kind, status: fact.status, time: TermDoubt.time(of: fact.period),
                term: fact.kind == .target ? fact.term : nil)
            guard let earlier = first[key] else {
                first[key] = fact
                return nil
            }
            let isYear = if case .year = fact.period { fact.kind == .achievement } else { false }
            let isCompared = earlier.period == fact.period && (isYear || earlier.term == fact.term)
            guard !isCompared, earlier.value != fact.value else { return nil }
            return Diagnostic(
                .warning, rule: "restated-figure", at: fact.place,
                "'\(indicator.id)' of \(fact.period.code) differs from the same figure at "
                    + "\(earlier.place.file):\(earlier.place.line)",
                hint: "correct one of them, or give both the same term and period for the list of conflicts")
        }
    }

    /// Whether two such values can only be equal or contradict each other.
    private static func isDefinite(_ value: Quantity?) -> Bool {
        switch value {
        case .exact, .ratio, .rank: true
        default: false
        }
    }
}
