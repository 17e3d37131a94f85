import Foundation
package import Indicators
package import Quantities

/// Why no verdict can be given.
package enum Obstacle: Hashable, Sendable {
    case notDue(Day)
    case noTargetFigure
    case noResult
    /// The result speaks of another time than the target.
    case otherPeriod(Period)
    case periodUnknown
    /// `k of n` against another n.
    case otherWhole
    /// Years without a value, or with a bound or about so much only, where single figures of all are needed.
    case missingYears([Int])
    /// A count that ends before the target's time does, and does not decide it yet.
    case countEnds(Day)
    /// Whether the term's first year is among those the target means, on which the verdict depends.
    case unclearSpan(Int)
    /// The definition changed between the day the target was set and the result.
    case definitionChanged(SeriesBreak)
    /// The value is only known within bounds, and the target lies between them.
    case tooVague
    /// Words against a number, or a number without a declared better side.
    case notComparable
}

/// A verdict, or the reason why there is none.
package enum Ruling: Hashable, Sendable {
    case verdict(Verdict)
    case open(Obstacle)

    /// Whether years are missing that all would be needed.
    var isMissingYears: Bool { if case .open(.missingYears) = self { true } else { false } }

    /// Whether the target was met or exceeded.
    package var isKept: Bool { self == .verdict(.met) || self == .verdict(.exceeded) }

    /// The verdict of a value against a target, by the table of the method (section 2).
    ///
    /// - Parameters:
    ///   - growing: whether the value is a count so far, which can only grow.
    ///   - held: whether the target only asks to hold what was reached before: then it cannot be exceeded.
    ///   - scale: the scale grades stand on; without it only equal grades can be compared.
    ///   - decimals: the display rounding beyond which a value exceeds a target; never coarser than the target itself.
    package static func judge(
        _ actual: Quantity, against target: Quantity, direction: Direction, limit: Limit?, decimals: Int,
        growing: Bool = false, held: Bool = false, scale: GradeScale? = nil
    ) -> Ruling {
        if case .reported(let outcome) = target { return .verdict(verdict(of: outcome)) }
        guard direction != .neutral || limit == .band else { return .open(.notComparable) }
        switch (actual, target) {
        case (.ratio(let part, let whole), .ratio(let wanted, let ofWanted)):
            guard whole == ofWanted else { return .open(.otherWhole) }
            return .verdict((direction == .lower ? part <= wanted : part >= wanted) ? .met : .notMet)
        case (.rank(let place), .rank(let wanted)), (.rank(let place), .top(let wanted)):
            return .verdict(place < wanted ? .exceeded : place == wanted ? .met : .notMet)
        case (.top(let last), .rank(let wanted)), (.top(let last), .top(let wanted)):
            // Somewhere among the first places: its last one decides, if it does.
            return last < wanted ? .verdict(.exceeded) : last == wanted ? .verdict(.met) : .open(.tooVague)
        case (.grade(nil, let step), .grade(let bound, let wanted)):
            return grade(step, against: wanted, bound, direction: direction, scale)
        case (.times, .times): break
        case (.times, _), (_, .times), (_, .ratio), (_, .rank), (_, .top), (_, .done), (_, .grade), (_, .reported):
            return .open(.notComparable)
        case (_, .exact), (_, .range), (_, .bound), (_, .about): break
        }
        guard var value = Extent(actual), var wanted = Extent(target) else { return .open(.notComparable) }
        if growing { value = value.stillGrowing }
        if limit == .band { return band(value, wanted) }
        let decimals = max(decimals, target.statedDecimals)
        if direction == .lower { (value, wanted) = (value.mirrored, wanted.mirrored) }
        let isEndpoint = held || target == .exact(0) || (limit == .hundred && target == .exact(100))
        return ambition(value, wanted, target, decimals: decimals, canExceed: !isEndpoint)
    }

    private static func verdict(of outcome: Quantity.Outcome) -> Verdict {
        switch outcome {
        case .exceeded: .exceeded
        case .met: .met
        case .missed: .notMet
        }
    }

    /// A grade against a grade, by their places on the scale; grades are better the higher they stand.
    private static func grade(
        _ step: String, against wanted: String, _ bound: Quantity.Bound?, direction: Direction, _ scale: GradeScale?
    ) -> Ruling {
        guard let scale, let place = scale.rank(of: step), let goal = scale.rank(of: wanted) else {
            let isSame = step.lowercased() == wanted.lowercased() && bound != .over && bound != .under
            return isSame ? .verdict(.met) : .open(.notComparable)
        }
        let difference = direction == .lower ? goal - place : place - goal
        switch bound {
        case .over, .under: return .verdict(difference > 0 ? .met : .notMet)
        case .atLeast, .atMost, nil: return .verdict(difference > 0 ? .exceeded : difference == 0 ? .met : .notMet)
        }
    }

    /// A share that has to stay inside its range; too much is as wrong as too little.
    private static func band(_ value: Extent, _ wanted: Extent) -> Ruling {
        let above = wanted.low.map { wanted.isLowStrict ? value.isOver($0) : value.isAtLeast($0) } ?? true
        let beyond = wanted.high.map { wanted.isHighStrict ? value.isAtLeast($0) : value.isOver($0) } ?? false
        if above == false || beyond == true { return .verdict(.notMet) }
        return above == true && beyond == false ? .verdict(.met) : .open(.tooVague)
    }

    /// The better the higher: at or above the low end is met, above the high end exceeded.
    private static func ambition(
        _ value: Extent, _ wanted: Extent, _ target: Quantity, decimals: Int, canExceed: Bool
    ) -> Ruling {
        if case .about = target, let low = wanted.low, let high = wanted.high {
            return near((low + high) / 2, low: low, value)
        }
        guard let floor = wanted.low else {
            // A cap on something that is better the higher: staying under it is all there is to meet.
            guard let ceiling = wanted.high else { return .open(.notComparable) }
            let over = wanted.isHighStrict ? value.isAtLeast(ceiling) : value.isOver(ceiling)
            return over.map { .verdict($0 ? .notMet : .met) } ?? .open(.tooVague)
        }
        guard let reached = wanted.isLowStrict ? value.isOver(floor) : value.isAtLeast(floor) else {
            return .open(.tooVague)
        }
        if !reached { return .verdict(.notMet) }
        guard canExceed, !wanted.isLowStrict, let ceiling = ceiling(of: target, floor: floor, wanted) else {
            return .verdict(.met)
        }
        // Above a range is above it; beyond a single value means beyond what rounding for display could hide.
        let isRange = if case .range = target { true } else { false }
        let shown = isRange ? value : value.rounded(decimals: decimals)
        let edge = isRange ? ceiling : Figure.rounded(ceiling, decimals: decimals)
        // Met for certain; where it cannot be told whether it is exceeded, the smaller claim is the true one.
        return .verdict(shown.isOver(edge) == true ? .exceeded : .met)
    }

    /// A target that is only "about" a number: met at the number, missed below its tolerance, open between the two.
    private static func near(_ number: Decimal, low: Decimal, _ value: Extent) -> Ruling {
        if value.isAtLeast(number) == true { return .verdict(.met) }
        return value.isAtLeast(low) == false ? .verdict(.notMet) : .open(.tooVague)
    }

    /// The number beyond which a target is exceeded; nil when it cannot be (an open top).
    private static func ceiling(of target: Quantity, floor: Decimal, _ wanted: Extent) -> Decimal? {
        switch target {
        case .range(_, _, open: true): nil
        case .range: wanted.high
        default: floor
        }
    }
}

extension Quantity {
    /// The decimals a target is written with, at its most precise end.
    fileprivate var statedDecimals: Int { [lower, upper].compactMap { $0 }.map { Figure.decimals(of: $0) }.max() ?? 0 }
}
