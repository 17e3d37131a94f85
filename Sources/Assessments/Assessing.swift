import Foundation
package import Indicators
package import Quantities

extension Register {
    /// Judges every target as seen on a day, in the order of committees, terms and indicators.
    package func assessments(asOf day: Day) -> [Assessment] {
        let results = Dictionary(grouping: facts.filter { $0.kind == .achievement }, by: \.committee)
        return facts.filter { $0.kind == .target }.compactMap { target -> (Int, Assessment)? in
            guard let indicator = indicator(target.indicator) else { return nil }
            let pairing = Pairing(
                target: target, indicator: indicator, results: results[target.committee] ?? [], register: self)
            return (order(ofIndicator: target.indicator), pairing.assessment(asOf: day))
        }.enumerated().sorted { left, right in
            let (a, b) = (left.element.1.target, right.element.1.target)
            if a.committee != b.committee { return left.offset < right.offset }
            if a.term != b.term { return (a.term?.first ?? 0) < (b.term?.first ?? 0) }
            return (left.element.0, left.offset) < (right.element.0, right.offset)
        }.map(\.element.1)
    }
}

/// One target together with the results it may be compared with.
struct Pairing {
    let target: Fact
    let indicator: Indicator
    /// Every achievement of the same committee.
    let results: [Fact]
    let register: Register

    /// The day the target falls due: its period's last day, else the end of its term.
    ///
    /// A target without either is due at the end of time: it never gets a verdict by date alone.
    var due: Day { target.period.end ?? target.term?.end ?? .last(of: 2199) }

    /// Verdict while the target is due, pace while it is running.
    func assessment(asOf day: Day) -> Assessment {
        due <= day ? closed() : running(asOf: day)
    }

    /// The result that belongs to the target: same indicator, same term; the target's own period first, then the
    /// latest, then the surest.
    func result(until day: Day? = nil) -> Fact? {
        results.filter { fact in
            guard fact.indicator == target.indicator, fact.term == target.term, fact.value != nil else { return false }
            guard let day, let end = fact.period.end else { return day == nil }
            return end <= day
        }.max { rank($0) < rank($1) }
    }

    private func rank(_ fact: Fact) -> (Int, Int, Int) {
        let order: [ObservationStatus] = [.forecast, .estimate, .provisional, .normal]
        return (
            fact.period == target.period ? 1 : 0, fact.period.end?.ordinal ?? 0,
            order.firstIndex(of: fact.status) ?? -1
        )
    }

    /// The value the way to the target starts from: the latest one before the target's term runs out, of the same
    /// indicator or one declared comparable, in the same unit and measure.
    func baseline() -> Fact? {
        guard let end = target.period.end else { return nil }
        return results.filter { fact in
            guard fact.term != target.term, fact.value != nil, let closing = fact.period.end, closing < end else {
                return false
            }
            guard let other = register.indicator(fact.indicator) else { return false }
            let isSame = other.id == indicator.id || indicator.comparableWith.contains(other.id)
            return isSame && other.unit == indicator.unit && other.measure == indicator.measure
        }.max { ($0.period.end?.ordinal ?? 0) < ($1.period.end?.ordinal ?? 0) }
    }

    /// Results of look-alike indicators that must not be compared, as notes.
    func differences() -> [Note] {
        indicator.differsFrom.flatMap { difference in
            results.filter { $0.indicator == difference.id && $0.value != nil && $0.term != target.term }
                .compactMap { fact -> Note? in
                    guard let other = register.indicator(difference.id), let value = fact.value else { return nil }
                    return .differs(
                        from: other.names, value: printed(value, other), period: fact.period,
                        reason: difference.reason)
                }
        }
    }
}

/// A value with its unit in both languages.
func printed(_ value: Quantity, _ indicator: Indicator) -> Words {
    Words(
        vi: value.printed(unit: indicator.unit, in: .vi), en: value.printed(unit: indicator.unit, in: .en))
}
