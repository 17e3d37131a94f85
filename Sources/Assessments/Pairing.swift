import Foundation
import Indicators
import Quantities

/// One target together with the results it may be compared with.
struct Pairing {
    let target: Fact
    /// What the target was before it was amended, the oldest first.
    let amended: [Fact]
    /// What a source says in words became of the target, where its figure is stated by another fact.
    let said: Fact?
    let indicator: Indicator
    /// Every achievement of the same committee that has a value, by indicator.
    let results: [String: [Fact]]
    /// Every target in force of the same committee and indicator.
    let others: [Fact]
    let register: Register
    let precedence: Precedence
    let asOf: Day

    /// The day the target falls due: its period's last day, else the end of its term.
    ///
    /// A target without either is due at the end of time: it never gets a verdict by date alone.
    var due: Day { target.period.end ?? target.term?.end ?? .last(of: 2199) }

    /// Verdict once the target is due or its source has given one, pace while it is running.
    func assessment() -> Assessment {
        let isClosed = if case .reported? = target.value { true } else { due <= asOf }
        let expectation = isClosed ? nil : expectation()
        var assessment = isClosed ? closed() : running(expectation)
        assessment.expectation = expectation
        assessment.trajectory = trajectory(of: assessment)
        assessment.said = said
        assessment.averagedYears = indicator.measure == .rate ? spannedYears?.count : nil
        return assessment
    }

    /// The result that belongs to the target: same indicator, same term; first the one that fits its period best,
    /// then the latest, then the one that takes precedence.
    ///
    /// Where no source states a result of the target's own time, it is computed from the years, if it can be.
    func result(until day: Day? = nil) -> Observation? {
        let stated = latest((results[indicator.id] ?? []).filter { isOfTerm($0, until: day) }) { fit(of: $0.period) }
        let observed = stated.flatMap { Observation($0, isPartial: isSoFar($0.period)) }
        if let observed, fit(of: observed.period) >= 2 { return observed }
        if yearly != nil { return resultOfYears(until: day) ?? observed }
        guard let computed = computedResult(until: day) else {
            let years = valuesOfYears(until: day).map(\.fact)
            // An average so far rests on all its years.
            return observed.flatMap { years.contains($0.facts[0]) ? Observation(lastOf: years) : $0 }
        }
        guard computed.isPartial, let observed, observed.isPartial else { return computed }
        // Both are counts that can only grow: the larger one says more.
        return (observed.number ?? 0) < (computed.number ?? 0) ? computed : observed
    }

    /// Whether a fact is a result of the target's own term, of a time that ends by a day or by the day it is due.
    func isOfTerm(_ fact: Fact, until day: Day?) -> Bool {
        guard fact.indicator == target.indicator, fact.term == target.term, fact.value != nil,
            !isPartOfYear(fact.period)
        else { return false }
        guard let end = fact.period.end else { return day == nil }
        return end <= day ?? due && !isBeforeTerm(end)
    }

    /// The value the way to the target starts from: the latest one known when the target's term began, of the same
    /// indicator or one declared comparable, in the same unit and measure.
    ///
    /// The year a term begins in may be stated with either term; of values at a time, not over one, both will do.
    func baseline() -> Observation? {
        guard let due = target.period.end, yearly == nil else { return nil }
        let candidates = ([indicator.id] + indicator.comparableWith).flatMap { results[$0] ?? [] }.filter { fact in
            guard let closing = fact.period.end, closing < due, isLike(fact.period), !isPartOfYear(fact.period) else {
                return false
            }
            guard fact.term != target.term || hasPath || isBeforeTerm(closing) else { return false }
            if let term = target.term, closing > .last(of: term.first) { return false }
            guard let other = register.indicator(fact.indicator) else { return false }
            return other.unit == indicator.unit && other.measure == indicator.measure
        }
        return latest(candidates) { _ in 0 }.flatMap { Observation($0) }
    }

    /// The latest result of each look-alike indicator, which must not be compared, as notes.
    ///
    /// Of the target's own term they are worth a note only where it has no result of its own.
    func differences() -> [Note] {
        guard !indicator.differsFrom.isEmpty else { return [] }
        let isAnswered = result() != nil
        return indicator.differsFrom.compactMap { difference in
            let alike = (results[difference.id] ?? []).filter { fact in
                guard fact.period.end.map({ $0 <= due }) ?? true else { return false }
                return fact.term != target.term || !isAnswered
            }
            guard let fact = latest(alike, by: { _ in 0 }), let value = fact.value,
                let other = register.indicator(difference.id)
            else { return nil }
            return .differs(from: other.names, value: printed(value, other), fact, reason: difference.reason)
        }
    }

    /// The change of definition between the target and any of the values a result rests on; nil when all are counted
    /// alike.
    func breakBetween(_ result: Observation) -> SeriesBreak? { result.facts.lazy.compactMap(breakBetween).first }

    /// The change of definition that lies between the target and a value; nil when they are counted alike.
    func breakBetween(_ fact: Fact) -> SeriesBreak? {
        guard let set = precedence.year(of: target), let closing = fact.period.end?.year else { return nil }
        return indicator.seriesBreak(between: set, and: closing)
    }

    /// The fact with the highest rank, then the latest end, then the own indicator, then by precedence.
    func latest(_ facts: [Fact], by rank: (Fact) -> Int) -> Fact? {
        let ranked = facts.map { fact in
            (key: (rank(fact), fact.period.end?.ordinal ?? 0, fact.indicator == indicator.id ? 1 : 0), fact: fact)
        }
        return ranked.max { left, right in
            left.key == right.key ? precedence.precedes(right.fact, left.fact) : left.key < right.key
        }?.fact
    }
}
