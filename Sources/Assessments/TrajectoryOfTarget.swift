import Foundation
import Indicators
import Quantities

extension Pairing {
    /// The target in time, with the baseline, result and way its assessment rests on.
    func trajectory(of assessment: Assessment) -> Trajectory {
        guard let wanted = target.value, isNumeric(wanted), !isMilestone else { return Trajectory() }
        let base = assessment.isRunning ? assessment.baseline : nil
        let observed = observed(with: [base, assessment.actual].compactMap { $0 })
        let targets = targetPoints
        let first = observed.first?.time ?? 0
        let last = targets.last?.time ?? 0
        let breaks = indicator.breaks.filter { first < Decimal($0.year) && Decimal($0.year) <= last }.map {
            Trajectory.Point(.seriesBreak, .year($0.year), at: Double($0.year), reason: $0.reason)
        }
        return Trajectory(
            observed + wayPoints(assessment, base) + requiredPoints(assessment) + (observed.isEmpty ? [] : breaks)
                + targets)
    }

    /// Whether a later target of the same term leads over this one, whose trajectory then shows it.
    private var isMilestone: Bool {
        guard case .year(let year) = target.period, hasPath, decisiveEnd != nil else { return false }
        return others.contains { other in
            guard other.term == target.term, case .year(let last) = other.period else { return false }
            return year < last && other.value.map(isNumeric) ?? false
        }
    }

    /// Whether a value is a number on one axis: shares of a count, words and grades are not.
    private func isNumeric(_ value: Quantity) -> Bool {
        switch value {
        case .rank, .top: true
        default: Extent(value) != nil
        }
    }

    private var targetPoints: [Trajectory.Point] {
        if let yearly {
            return yearly.map { year in
                Trajectory.Point(
                    .target, .year(year), at: Double(year), low: target.value?.lower, high: target.value?.upper,
                    fact: target)
            }
        }
        guard let time = target.period.time ?? target.term.map({ Double($0.last) }) else { return [] }
        let earlier = milestones.compactMap { stop in
            stop.fact.period.time.map { Trajectory.Point(.target, stop.fact, at: $0) }
        }
        return earlier + [Trajectory.Point(.target, target, at: time)]
    }

    /// The stated values of the indicator, one a time: what the assessment rests on, then by precedence.
    private func observed(with used: [Observation]) -> [Trajectory.Point] {
        let facts = used.filter { $0.computation == nil }.flatMap(\.facts)
        let day = min(due, asOf)
        let own = (results[indicator.id] ?? []).filter { fact in
            guard let end = fact.period.end, end <= day, let value = fact.value, !isPartOfYear(fact.period) else {
                return false
            }
            return isNumeric(value) && isOfSeries(fact)
        }
        let isOfYears = !own.contains { if case .year = $0.period { true } else { false } }
        var byTime: [Double: Fact] = [:]
        for fact in own.sorted(by: precedence.precedes) {
            guard let time = fact.period.time else { continue }
            if case .years = fact.period, !isOfYears, !isLevel { continue }
            if byTime[time] == nil { byTime[time] = fact }
        }
        for fact in facts where fact.value.map(isNumeric) ?? false {
            if let time = fact.period.time { byTime[time] = fact }
        }
        return byTime.sorted { $0.key < $1.key }.map { time, fact in Trajectory.Point(.observed, fact, at: time) }
    }

    /// Whether values at one time make up the series, rather than values over a time.
    private var isLevel: Bool {
        switch indicator.measure {
        case .level, .share, .ratio, .rank, .multiple, .grade, .streak, .flag: true
        case .sum, .rate, .change, .changePercent, .changePoints, .versusPlan: false
        }
    }

    /// Whether a result stands in one series with the target: counts of a term are not mixed with those of a year.
    private func isOfSeries(_ fact: Fact) -> Bool {
        guard indicator.measure == .sum else { return true }
        switch (fact.period, target.period) {
        case (.year, .year), (.year, .years(_, _, each: true)): return true
        case (.year, _), (_, .year): return false
        default: return fact.term == target.term
        }
    }

    /// The way the pace is measured on, at its corners and at the end of every year.
    private func wayPoints(_ assessment: Assessment, _ base: Observation?) -> [Trajectory.Point] {
        guard let base, let start = base.period.time else { return [] }
        let isCounted = changeOfDefinition(base, assessment.actual) == nil
        guard let path = assessment.path ?? (isCounted ? path(from: base, to: base) : nil) else { return [] }
        let stops =
            indicator.pace == .growth ? [] : milestones.map(\.fact).filter { fact in path.hasCorner(fact, base) }
        return points(.path, on: path, from: start, first: base, stops: stops)
    }

    /// The way from the latest value to the target; none once there is nothing left to go.
    private func requiredPoints(_ assessment: Assessment) -> [Trajectory.Point] {
        guard assessment.isRunning, hasPath, let latest = assessment.actual, let start = latest.period.time,
            let value = latest.number, let end = decisiveEnd, let needed = neededPerYear(from: latest), needed != 0,
            let left = years(from: latest.period, to: target.period)
        else { return [] }
        let now = Path.Point(time: 0, value: Figure.approximate(value))
        let path = Path(start: now, now: now, end: .init(time: left, value: Figure.approximate(end)))
        return points(.required, on: path, from: start, first: latest, stops: [])
    }

    private func points(
        _ line: Trajectory.Line, on path: Path, from start: Double, first: Observation, stops: [Fact]
    ) -> [Trajectory.Point] {
        let end = start + path.end.time
        let stated = Dictionary(stops.map { ($0.period, $0) }, uniquingKeysWith: { first, _ in first })
        let between = (Int(start.rounded(.down)) + 1..<max(Int(start.rounded(.down)) + 1, Int(end.rounded(.up)))).map {
            year -> Trajectory.Point in
            let time = Double(year)
            if let stop = stated[.year(year)] {
                let number = stop.value.flatMap { indicator.direction == .lower ? $0.upper : $0.lower }
                return Trajectory.Point(line, stop.period, at: time, low: number, high: number, fact: stop)
            }
            let growth = indicator.pace == .growth ? path.grown(at: time - start) : nil
            let value = Figure.decimal(growth ?? path.value(at: time - start), decimals: indicator.decimals + 2)
            return Trajectory.Point(line, .year(year), at: time, low: value, high: value)
        }
        let last = decisiveEnd
        return [
            Trajectory.Point(
                line, first.period, at: start, low: first.number, high: first.number, fact: first.facts.first)
        ]
            + between + [Trajectory.Point(line, target.period, at: end, low: last, high: last, fact: target)]
    }
}

extension Path {
    /// Whether a milestone bends the way.
    fileprivate func hasCorner(_ fact: Fact, _ base: Observation) -> Bool {
        years(from: base.period, to: fact.period).map { time in milestones.contains { $0.time == time } } ?? false
    }
}
