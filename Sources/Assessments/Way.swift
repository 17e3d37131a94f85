import Foundation
import Indicators
import Quantities

/// The way from a baseline to the target: its ends, its milestones, and what may be put on it.
extension Pairing {
    /// Whether values are added up over the term: then every term starts from nothing.
    var isAdded: Bool { indicator.measure == .sum }

    /// Whether a value at one time can lie on a way from the baseline to the target.
    var hasPath: Bool {
        switch indicator.measure {
        case .level, .share, .multiple, .streak:
            indicator.direction != .neutral && indicator.limit != .band && yearly == nil
        case .sum, .rate, .change, .changePercent, .changePoints, .ratio, .rank, .grade, .flag, .versusPlan: false
        }
    }

    /// The end of the target that decides: the nearer one seen from the worse side; nil for a mere cap or floor on
    /// that side, which no way leads to.
    var decisiveEnd: Decimal? { target.value.flatMap(decisiveEnd) }

    /// The other end of a range: more than has to be reached; nil for targets of one number.
    var stretchEnd: Decimal? {
        guard case .range(let low, let high, let open)? = target.value else { return nil }
        return indicator.direction == .lower ? low : open ? nil : high
    }

    private func decisiveEnd(_ wanted: Quantity) -> Decimal? {
        guard Extent(wanted) != nil else { return nil }
        switch (indicator.direction, wanted) {
        case (.lower, .range(_, _, open: true)): return nil
        case (.lower, _): return wanted.upper
        case (.higher, _), (.neutral, _): return wanted.lower
        }
    }

    /// Whether the target's deciding end asks for no more than a baseline already has.
    func holds(_ base: Decimal) -> Bool {
        guard indicator.limit != .band, let end = decisiveEnd else { return false }
        switch (indicator.direction, target.value) {
        case (.higher, .bound(.over, _)), (.higher, .times(.over, _)): return end < base
        case (.lower, .bound(.under, _)), (.lower, .times(.under, _)): return end > base
        case (.higher, _): return end <= base
        case (.lower, _): return end >= base
        case (.neutral, _): return false
        }
    }

    /// Whether the baseline already has all the target asks for, the other end of a range included.
    ///
    /// False for baselines that are no single number.
    func holdsAll(_ base: Observation) -> Bool {
        guard let number = base.number, holds(number) else { return false }
        return stretchEnd.map { indicator.direction == .lower ? number <= $0 : number >= $0 } ?? true
    }

    /// The targets in force for single years before this one is due, in order of time, with the number that decides.
    var milestones: [(fact: Fact, value: Decimal)] {
        guard case .year(let last) = target.period, hasPath else { return [] }
        return others.compactMap { fact -> (year: Int, fact: Fact, value: Decimal)? in
            guard fact.term == target.term, case .year(let year) = fact.period, year < last,
                let value = fact.value.flatMap(decisiveEnd)
            else { return nil }
            return (year, fact, value)
        }.sorted { $0.year < $1.year }.map { ($0.fact, $0.value) }
    }

    /// The way from a baseline over the milestones to the target's deciding end, with where it stands now; nil where
    /// there is none: no two points, nothing to go, or values counted differently.
    func path(from base: Observation?, to actual: Observation?) -> Path? {
        guard let start = base?.number, !holds(start) else { return nil }
        return decisiveEnd.flatMap { path(from: base, to: actual, end: $0, over: milestones) }
    }

    /// The straight way to the other end of a range; nil where the baseline lies beyond it.
    func stretch(_ base: Observation?, _ actual: Observation?) -> Path? {
        guard let end = stretchEnd, let start = base?.number,
            indicator.direction == .lower ? end < start : end > start
        else { return nil }
        return path(from: base, to: actual, end: end, over: [])
    }

    private func path(
        from base: Observation?, to actual: Observation?, end: Decimal, over milestones: [(fact: Fact, value: Decimal)]
    ) -> Path? {
        guard hasPath, let base, let actual, let start = base.number, let now = actual.number,
            let elapsed = years(from: base.period, to: actual.period),
            let whole = years(from: base.period, to: target.period), changeOfDefinition(base, actual) == nil
        else { return nil }
        let points = milestones.compactMap { milestone in
            years(from: base.period, to: milestone.fact.period).map {
                Path.Point(time: $0, value: Figure.approximate(milestone.value))
            }
        }
        return Path(
            start: .init(time: 0, value: Figure.approximate(start)),
            now: .init(time: elapsed, value: Figure.approximate(now)),
            end: .init(time: whole, value: Figure.approximate(end)),
            milestones: points.filter { 0 < $0.time && $0.time < whole })
    }

    /// The change of definition between baseline, target and result; nil when all are counted alike.
    func changeOfDefinition(_ base: Observation?, _ actual: Observation?) -> SeriesBreak? {
        [base, actual].lazy.compactMap { $0.flatMap(breakBetween) }.first
    }

    /// What has to come a year from the latest value to the decisive end; 0 once it is reached.
    ///
    /// Nil at the very edge of a target that lies strictly beyond it: no number tells how little is left.
    func neededPerYear(from latest: Observation?) -> Decimal? {
        guard hasPath || (isAdded && indicator.direction == .higher), let latest, breakBetween(latest) == nil,
            let value = latest.number, let end = decisiveEnd,
            let left = years(from: latest.period, to: target.period), left > 0
        else { return nil }
        let isReached = indicator.direction == .lower ? value <= end : value >= end
        guard value != end || holds(value) else { return nil }
        let needed = isReached ? 0 : Figure.approximate(end - value) / left
        return Figure.decimal(needed, decimals: indicator.decimals + 2)
    }

    /// Growth a year from the baseline to both ends of a level target, in percent, two decimals.
    func neededGrowth(from base: Observation?) -> Percentages? {
        guard indicator.measure == .level, indicator.direction != .neutral, let base, breakBetween(base) == nil,
            decisiveEnd != nil, let start = base.nearNumber,
            let time = years(from: base.period, to: target.period),
            let first = target.value?.lower ?? target.value?.upper
        else { return nil }
        let last = target.value?.upper ?? first
        let rates = [first, last].compactMap { end in
            growthNeeded(from: Figure.approximate(start), to: Figure.approximate(end), years: time)
                .flatMap { Figure.decimal($0, decimals: 2) }
        }
        return rates.count == 2 ? Percentages(rates[0], rates[1]) : nil
    }
}

extension Observation {
    /// The number of a value that states one, at least about.
    fileprivate var nearNumber: Decimal? { if case .about(let value) = value { value } else { number } }
}
