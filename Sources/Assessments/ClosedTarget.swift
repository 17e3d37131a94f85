import Foundation
import Indicators
import Quantities

extension Pairing {
    /// The assessment of a target whose date has come, or whose outcome the source itself reports.
    func closed() -> Assessment {
        let actual = result()
        let ruling = closedRuling(actual)
        let isGrowing = actual.map { isSoFar($0.period) } ?? false
        var notes: [Note] = []
        var method = Assessment.Method.none
        var compared: Fact?
        switch ruling {
        case .verdict:
            if case .reported? = target.value {
                method = .reported
                notes.append(.reported)
            } else {
                method = .verdict
                compared = actual.flatMap { yearly == nil || $0.period == target.period ? $0 : nil }
            }
        case .open(let obstacle):
            notes.append(.obstacle(obstacle))
            if obstacle == .tooVague { compared = actual }
        }
        if let note = yearNote() { notes.append(note) }
        if let actual, actual.status != .normal { notes.append(.estimated(actual.status)) }
        if indicator.limit == .band { notes.append(.band) }
        if isGrowing, case .asOf(let day)? = actual?.period { notes.append(.soFar(day)) }
        notes += differences()
        return Assessment(
            target: target, due: due, baseline: nil, actual: actual, attainment: attainment(of: compared),
            ruling: ruling, pace: .none, paceRatio: nil, growthRatio: nil, leadMonths: nil, gap: gap(of: compared),
            donePerYear: nil, neededPerYear: nil, neededGrowth: nil, method: method, notes: notes)
    }

    private func closedRuling(_ actual: Fact?) -> Ruling {
        guard let wanted = target.value else { return .open(.noTargetFigure) }
        if case .reported = wanted { return judge(wanted, against: wanted) }
        guard let actual, let value = actual.value else { return .open(.noResult) }
        if target.period == .unknown || actual.period == .unknown { return .open(.periodUnknown) }
        if yearly != nil, actual.period != target.period, !rulingsOfYears().isEmpty { return rulingOfAllYears() }
        guard fit(of: actual.period) > 0 else { return .open(.otherPeriod(actual.period)) }
        return judge(value, against: wanted, growing: isSoFar(actual.period))
    }

    /// The verdict of a value by the indicator's own direction, limit and rounding.
    func judge(_ value: Quantity, against wanted: Quantity, growing: Bool = false) -> Ruling {
        Ruling.judge(
            value, against: wanted, direction: indicator.direction, limit: indicator.limit,
            decimals: indicator.decimals, growing: growing)
    }

    /// The latest value minus the nearest end of the target; 0 inside; nil without numbers on both sides.
    func gap(of fact: Fact?) -> Decimal? {
        guard case .exact(let value)? = fact?.value, let wanted = target.value, Extent(wanted) != nil else {
            return nil
        }
        let high = if case .range(_, _, open: true) = wanted { Decimal?.none } else { wanted.upper }
        if let low = wanted.lower, value < low || high == nil { return value - low }
        if let high, value > high || wanted.lower == nil { return value - high }
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
