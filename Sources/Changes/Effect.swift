import Assessments
import Foundation
import Indicators
import Quantities

/// Whether a change is for the better, by the indicator's own direction.
enum Effect: String, CaseIterable {
    case better
    case worse
    /// Neither, or nobody can tell.
    case neither

    /// Compares two places of an order that rises towards the better; nil where a side has none.
    init(from old: Int?, to new: Int?) {
        guard let old, let new, old != new else {
            self = .neither
            return
        }
        self = old < new ? .better : .worse
    }

    /// Compares two values of an indicator.
    ///
    /// Only where every number the one allows lies beyond every number the other allows: overlapping ranges, values
    /// about a number, shares of different wholes, and forms that cannot be compared are neither. So is everything of
    /// an indicator without a better side, and of one that has to stay inside a band.
    init(from old: Quantity, to new: Quantity, of indicator: Indicator) {
        guard indicator.direction != .neutral, indicator.limit != .band,
            let order = Effect.extents(old, new, indicator)
        else {
            self = .neither
            return
        }
        self = Effect(from: order.old, to: order.new)
    }

    /// Compares two intervals of which the higher one is better.
    private init(from old: Extent, to new: Extent) {
        guard !old.overlaps(new) else {
            self = .neither
            return
        }
        // Of two intervals that do not touch, the lower one ends where the other has not begun.
        let rises = old.high.flatMap { high in new.low.map { high <= $0 } } ?? false
        self = rises ? .better : .worse
    }

    /// Both values as intervals of which the higher one is better; nil where they cannot be compared.
    ///
    /// Places are better the smaller and outcomes the further, whatever the indicator's direction, as in verdicts.
    private static func extents(
        _ old: Quantity, _ new: Quantity, _ indicator: Indicator
    ) -> (old: Extent, new: Extent)? {
        let turned = { (pair: (old: Extent, new: Extent)) in
            indicator.direction == .lower ? (old: pair.old.mirrored, new: pair.new.mirrored) : pair
        }
        switch (old, new) {
        case (.ratio(let part, let whole), .ratio(let other, let ofOther)):
            return whole == ofOther ? turned((Extent(at: part), Extent(at: other))) : nil
        case (.rank, .rank), (.rank, .top), (.top, .rank), (.top, .top):
            guard let one = old.places, let other = new.places else { return nil }
            return (one.mirrored, other.mirrored)
        case (.done(let was), .done(let isNow)):
            return turned((Extent(at: was ? 1 : 0), Extent(at: isNow ? 1 : 0)))
        case (.reported(let was), .reported(let isNow)):
            return (Extent(at: was.place), Extent(at: isNow.place))
        case (.grade(let bound, let step), .grade(let other, let next)):
            guard let place = indicator.scale?.rank(of: step), let goal = indicator.scale?.rank(of: next) else {
                return nil
            }
            return turned((Extent(at: Decimal(place), bound), Extent(at: Decimal(goal), other)))
        case (.times, .times): break
        case (.times, _), (_, .times): return nil
        default: break
        }
        guard let one = Extent(old), let other = Extent(new) else { return nil }
        return turned((one, other))
    }
}

extension Quantity {
    /// The places a rank or one of the first places allows.
    fileprivate var places: Extent? {
        switch self {
        case .rank(let place): Extent(at: Decimal(place))
        case .top(let place): Extent(low: 1, high: Decimal(place))
        default: nil
        }
    }
}

extension Quantity.Outcome {
    /// The place in the order of outcomes, the best last.
    fileprivate var place: Decimal {
        switch self {
        case .missed: 0
        case .met: 1
        case .exceeded: 2
        }
    }
}

extension Extent {
    /// A single number, or what a bound at it allows.
    fileprivate init(at number: Decimal, _ bound: Quantity.Bound? = nil) {
        self.init(
            low: bound?.isLower == false ? nil : number, high: bound?.isLower == true ? nil : number,
            isLowStrict: bound == .over, isHighStrict: bound == .under)
    }
}
