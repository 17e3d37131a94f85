import Foundation
import Indicators
import Quantities

extension Pairing {
    /// The assessment of a target whose date has come.
    func closed() -> Assessment {
        let actual = result()
        let ruling = closedRuling(actual)
        var notes: [Note] = []
        var method = Assessment.Method.none
        if case .verdict = ruling {
            if case .reported? = target.value { method = .reported } else { method = .verdict }
        }
        if case .open(let obstacle) = ruling { notes.append(.obstacle(obstacle)) }
        if method == .reported { notes.append(.reported) }
        if let actual, actual.status != .normal { notes.append(.estimated(actual.status)) }
        if indicator.limit == .band { notes.append(.band) }
        if let actual, isSoFar(actual), case .asOf(let day) = actual.period { notes.append(.soFar(day)) }
        notes += differences()
        return Assessment(
            target: target, due: due, baseline: nil, actual: actual, attainment: attainment(of: actual),
            ruling: ruling, pace: .none, paceRatio: nil, growthRatio: nil, leadMonths: nil, gap: gap(of: actual),
            donePerYear: nil, neededPerYear: nil, neededGrowth: nil, method: method, notes: notes)
    }

    private func closedRuling(_ actual: Fact?) -> Ruling {
        guard let wanted = target.value else { return .open(.noTargetFigure) }
        if case .reported = wanted { return judge(wanted, against: wanted) }
        guard let actual, let value = actual.value else { return .open(.noResult) }
        if target.period == .unknown { return .open(.periodUnknown) }
        if actual.period != target.period, !isSoFar(actual), !isSameTerm(actual.period) {
            return .open(.otherPeriod(actual.period))
        }
        return judge(value, against: wanted, growing: isSoFar(actual))
    }

    private func judge(_ value: Quantity, against wanted: Quantity, growing: Bool = false) -> Ruling {
        Ruling.judge(
            value, against: wanted, direction: indicator.direction, limit: indicator.limit,
            decimals: indicator.decimals, growing: growing)
    }

    /// A count up to a day before the target's end can only grow: it decides what has already been reached.
    private func isSoFar(_ fact: Fact) -> Bool {
        guard case .asOf(let day) = fact.period else { return false }
        return indicator.measure == .sum && day < due
    }

    /// Whether a period means the whole of the target's term, under whatever name.
    private func isSameTerm(_ period: Period) -> Bool {
        guard let term = target.term, let end = period.end, let wanted = target.period.end else { return false }
        if case .years(let first, let last, _) = period { return first >= term.first && last == term.last && end == wanted }
        return false
    }

    /// The latest value minus the nearest end of the target; 0 inside; nil without numbers on both sides.
    func gap(of fact: Fact?) -> Decimal? {
        guard case .exact(let value)? = fact?.value, let wanted = target.value.flatMap({ Extent($0) }) else { return nil }
        if let low = wanted.low, value < low { return value - low }
        if let high = wanted.high, value > high { return value - high }
        if wanted.high == nil, let low = wanted.low { return value - low }
        if wanted.low == nil, let high = wanted.high { return value - high }
        return 0
    }

    /// Actual over target in percent to one decimal, for positive numbers that are better the higher.
    func attainment(of fact: Fact?) -> Percentages? {
        guard indicator.direction == .higher, indicator.limit != .band, target.period != .unknown else { return nil }
        guard let value = fact?.value.flatMap({ number($0) }), value > 0 else { return nil }
        guard let wanted = target.value, let first = wanted.lower ?? wanted.upper, first > 0 else { return nil }
        if case .ratio = wanted { return nil }
        if case .rank = wanted { return nil }
        let last = wanted.upper ?? first
        let share = { (end: Decimal) in Figure.rounded(value / end * 100, decimals: 1) }
        return Percentages(share(first), share(last))
    }

    /// The single number of a value that states one.
    func number(_ quantity: Quantity) -> Decimal? {
        switch quantity {
        case .exact(let value), .times(nil, let value): value
        default: nil
        }
    }
}
