import Foundation
import Indicators
import Quantities

extension Pairing {
    /// The assessment of a target that is not due yet: pace where two points are known, needed growth where one is.
    func running(asOf day: Day) -> Assessment {
        let base = baseline()
        let actual = result(until: day)
        let path = path(from: base, to: actual)
        var notes: [Note] = [.obstacle(target.period == .unknown ? .periodUnknown : .notDue(due))]
        if let base, let value = base.value, holds(base) { notes.append(.maintain(baseline: printed(value, indicator), base.period)) }
        if let base, base.status != .normal { notes.append(.estimated(base.status)) }
        if indicator.limit == .band { notes.append(.band) }
        notes += differences()
        let ratio = path?.ratio
        var pace = Pace.none
        if let path, let ratio { pace = path.isReached ? .reachedEarly : Pace(ratio: ratio) }
        if let growth = path?.growthRatio, let ratio, Pace(ratio: growth) != Pace(ratio: ratio), pace != .reachedEarly {
            notes.append(.methodsDisagree(linear: Pace(ratio: ratio), growth: Pace(ratio: growth)))
        }
        let latest = actual ?? base
        return Assessment(
            target: target, due: due, baseline: base, actual: actual,
            attainment: attainment(of: actual), ruling: .open(.notDue(due)), pace: pace,
            paceRatio: ratio.flatMap { Figure.decimal($0, decimals: 3) },
            growthRatio: path?.growthRatio.flatMap { Figure.decimal($0, decimals: 3) },
            leadMonths: path?.leadMonths.flatMap { Figure.decimal($0, decimals: 1) },
            gap: target.period == .unknown ? nil : gap(of: latest),
            donePerYear: path?.donePerYear.flatMap { Figure.decimal($0, decimals: indicator.decimals + 2) },
            neededPerYear: neededPerYear(from: latest), neededGrowth: neededGrowth(from: base),
            method: path?.ratio == nil && neededGrowth(from: base) == nil ? .none : .linear, notes: notes)
    }

    /// The end of the target that decides: the nearer one seen from the baseline's side.
    private var decisiveEnd: Decimal? {
        guard let wanted = target.value.flatMap({ Extent($0) }) else { return nil }
        return indicator.direction == .lower ? wanted.high ?? wanted.low : wanted.low ?? wanted.high
    }

    /// Whether the target asks for no more than the baseline already has.
    private func holds(_ base: Fact) -> Bool {
        guard let value = base.value.flatMap(number), let end = decisiveEnd, indicator.limit != .band else { return false }
        return indicator.direction == .lower ? end >= value : indicator.direction == .higher && end <= value
    }

    private func path(from base: Fact?, to actual: Fact?) -> Path? {
        guard let base, let actual, let start = base.value.flatMap(number), let now = actual.value.flatMap(number),
            let end = decisiveEnd, end != 0, indicator.limit != .band,
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
        guard let latest, let value = latest.value.flatMap(number), let end = decisiveEnd, indicator.limit != .band,
            let left = years(from: latest.period, to: target.period), left > 0
        else { return nil }
        let isReached = indicator.direction == .lower ? value <= end : value >= end
        let needed = isReached ? 0 : Figure.approximate(end - value) / left
        return Figure.decimal(needed, decimals: indicator.decimals + 2)
    }

    /// Growth a year from the baseline to both ends of a level target, in percent, two decimals.
    private func neededGrowth(from base: Fact?) -> Percentages? {
        guard indicator.measure == .level, let base, let start = base.value.flatMap(number),
            let time = years(from: base.period, to: target.period)
        else { return nil }
        guard let first = target.value?.lower ?? target.value?.upper else { return nil }
        let last = target.value?.upper ?? first
        let rates = [first, last].compactMap { end in
            growthNeeded(from: Figure.approximate(start), to: Figure.approximate(end), years: time)
                .flatMap { Figure.decimal($0, decimals: 2) }
        }
        return rates.count == 2 ? Percentages(rates[0], rates[1]) : nil
    }
}
