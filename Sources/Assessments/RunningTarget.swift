import Foundation
import Indicators
import Quantities

extension Pairing {
    /// The assessment of a target that is not due yet: pace where two points are known, needed growth where one is.
    func running(asOf day: Day) -> Assessment {
        let base = baseline()
        let actual = result(until: day)
        let path = path(from: base, to: actual)
        let growth = neededGrowth(from: base)
        let pace = pace(on: path, actual)
        let latest = isAdded ? actual.flatMap { isSoFar($0.period) ? $0 : nil } : actual ?? base
        return Assessment(
            target: target, due: due, baseline: base, actual: actual,
            attainment: attainment(of: latest == actual ? actual : nil), ruling: .open(.notDue(due)), pace: pace,
            paceRatio: path?.ratio.flatMap { Figure.decimal($0, decimals: 3) },
            growthRatio: path?.growthRatio.flatMap { Figure.decimal($0, decimals: 3) },
            leadMonths: path?.leadMonths.flatMap { Figure.decimal($0, decimals: 1) },
            gap: target.period == .unknown || yearly != nil ? nil : gap(of: latest),
            donePerYear: path?.donePerYear.flatMap { Figure.decimal($0, decimals: indicator.decimals + 2) },
            neededPerYear: neededPerYear(from: latest), neededGrowth: growth,
            method: path?.ratio != nil ? .linear : growth != nil ? .growth : .none,
            notes: notes(base, actual, path, pace, until: day))
    }

    private func notes(_ base: Fact?, _ actual: Fact?, _ path: Path?, _ pace: Pace, until day: Day) -> [Note] {
        var notes: [Note] = [.obstacle(target.period == .unknown ? .periodUnknown : .notDue(due))]
        if let base, let value = base.value, holds(base) {
            notes.append(.maintain(baseline: printed(value, indicator), base.period))
        }
        for status in [base?.status, actual?.status].compactMap({ $0 }) where status != .normal {
            let note = Note.estimated(status)
            if !notes.contains(note) { notes.append(note) }
        }
        if indicator.limit == .band { notes.append(.band) }
        if let note = yearNote(until: day) { notes.append(note) }
        if let actual, isSoFar(actual.period), case .asOf(let day) = actual.period {
            notes.append(.soFar(day))
            if target.value == .exact(0), let value = actual.value.flatMap(number) {
                notes.append(.zero(isClean: value == 0))
            }
        }
        notes += differences()
        if pace != .reachedEarly, let growth = path?.growthRatio, let ratio = path?.ratio,
            Pace(ratio: growth) != Pace(ratio: ratio)
        {
            notes.append(.methodsDisagree(linear: Pace(ratio: ratio), growth: Pace(ratio: growth)))
        }
        return notes
    }

    /// The pace on the straight path, or early arrival: where the path ends, or for a count that can only grow.
    private func pace(on path: Path?, _ actual: Fact?) -> Pace {
        guard let wanted = target.value, let actual, let value = actual.value else { return .none }
        let isGrowing = isSoFar(actual.period)
        if isGrowing || path?.ratio != nil, judge(value, against: wanted, growing: isGrowing).isKept {
            return .reachedEarly
        }
        return path?.ratio.map { Pace(ratio: $0) } ?? .none
    }

    /// Whether values are added up over the term: then every term starts from nothing.
    private var isAdded: Bool { indicator.measure == .sum }

    /// Whether a value at one time can lie on a straight way from the baseline to the target.
    private var hasPath: Bool {
        switch indicator.measure {
        case .level, .share, .multiple, .streak:
            indicator.direction != .neutral && indicator.limit != .band && yearly == nil
        case .sum, .rate, .change, .changePercent, .changePoints, .ratio, .rank, .grade, .flag, .versusPlan: false
        }
    }

    /// The end of the target that decides: the nearer one seen from the worse side; nil for a mere cap or floor on
    /// that side, which no way leads to.
    private var decisiveEnd: Decimal? {
        guard let wanted = target.value, Extent(wanted) != nil else { return nil }
        switch (indicator.direction, wanted) {
        case (.lower, .range(_, _, open: true)): return nil
        case (.lower, _): return wanted.upper
        case (.higher, _), (.neutral, _): return wanted.lower
        }
    }

    /// Whether the target asks for no more than the baseline already has.
    private func holds(_ base: Fact) -> Bool {
        guard indicator.limit != .band, let value = base.value.flatMap(number), let end = decisiveEnd else {
            return false
        }
        return indicator.direction == .lower ? end >= value : indicator.direction == .higher && end <= value
    }

    private func path(from base: Fact?, to actual: Fact?) -> Path? {
        guard hasPath, let base, let actual, let start = base.value.flatMap(number),
            let now = actual.value.flatMap(number), let end = decisiveEnd,
            let elapsed = years(from: base.period, to: actual.period),
            let whole = years(from: base.period, to: target.period), !holds(base)
        else { return nil }
        return Path(
            start: .init(time: 0, value: Figure.approximate(start)),
            now: .init(time: elapsed, value: Figure.approximate(now)),
            end: .init(time: whole, value: Figure.approximate(end)))
    }

    /// What has to come a year from the latest value to the decisive end; nothing once it is reached.
    private func neededPerYear(from latest: Fact?) -> Decimal? {
        guard hasPath || (isAdded && indicator.direction == .higher), let latest,
            let value = latest.value.flatMap(number), let end = decisiveEnd,
            let left = years(from: latest.period, to: target.period), left > 0
        else { return nil }
        let isReached = indicator.direction == .lower ? value <= end : value >= end
        let needed = isReached ? 0 : Figure.approximate(end - value) / left
        return Figure.decimal(needed, decimals: indicator.decimals + 2)
    }

    /// Growth a year from the baseline to both ends of a level target, in percent, two decimals.
    private func neededGrowth(from base: Fact?) -> Percentages? {
        guard indicator.measure == .level, indicator.direction != .neutral, let base,
            let start = base.value.flatMap(number), let time = years(from: base.period, to: target.period),
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
