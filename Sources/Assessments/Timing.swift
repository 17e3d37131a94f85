import Indicators
import Quantities

/// How the period of a result lies to the period of the target.
extension Pairing {
    /// How well a period fits: 3 the target's own, 2 the same time under another name, 1 a count so far, 0 not.
    func fit(of period: Period) -> Int {
        if period == target.period { return 3 }
        if isSameTime(period) { return 2 }
        return isSoFar(period) ? 1 : 0
    }

    /// A count up to a day before the target's end can only grow: it decides what has already been reached.
    func isSoFar(_ period: Period) -> Bool {
        guard case .asOf(let day) = period, yearly == nil, target.period.end != nil else { return false }
        return indicator.measure == .sum && day < due && (target.period.start.map { $0 <= day } ?? true)
    }

    /// The years of a target that has to be met in each of them; nil for every other target.
    var yearly: ClosedRange<Int>? {
        if case .years(let first, let last, each: true) = target.period { first...last } else { nil }
    }

    /// Whether a day lies before the target's term: a value of then can be a baseline, never a result.
    func isBeforeTerm(_ day: Day) -> Bool { target.term.map { day < .first(of: $0.first) } ?? false }

    /// Whether a period means the same time as the target's: the whole term under another name, or a reading taken
    /// on the very day the target is due.
    private func isSameTime(_ period: Period) -> Bool {
        switch (period, target.period) {
        case (.years(_, _, each: false), .years(_, _, each: false)):
            guard period.isWhole(target.term, like: target.period) else { return false }
            // A first year with a value of its own is told apart from the years after it.
            let isFirstStated = target.term.map { valueOfYear($0.first, until: nil) != nil } ?? false
            return !isFirstStated || period.firstOfSpan == target.period.firstOfSpan
        case (.asOf(let day), _):
            return day == target.period.end && yearly == nil
        default:
            return false
        }
    }

    /// Whether a value of a period can be the baseline of the target: what is added up or averaged over a time is
    /// only compared with the same kind of time.
    func isLike(_ period: Period) -> Bool {
        switch indicator.measure {
        case .sum, .rate, .change, .changePercent, .changePoints, .versusPlan:
            switch (period, target.period) {
            case (.year, .year), (.years(_, _, each: false), .years(_, _, each: false)): true
            default: false
            }
        case .level, .share, .ratio, .rank, .multiple, .grade, .streak, .flag:
            true
        }
    }
}

extension Period {
    /// The first day the period covers; nil where none is stated.
    fileprivate var start: Day? {
        switch self {
        case .year(let year), .years(let year, _, _): .first(of: year)
        case .days(let day, _): day
        case .asOf, .unknown: nil
        }
    }
}
