package import Foundation
package import Quantities

/// The interval of numbers a stated value allows.
///
/// Through it censored and approximate values decide only what they can.
package struct Extent: Hashable, Sendable {
    /// The low end; nil when it is open.
    package let low: Decimal?
    /// The high end; nil when it is open.
    package let high: Decimal?
    /// Whether the low end itself is excluded ("over 60").
    package let isLowStrict: Bool
    /// Whether the high end itself is excluded ("under 2").
    package let isHighStrict: Bool

    /// How far an "about" value may be off, as a share of itself: nearer to an edge it decides nothing.
    package static let tolerance = Decimal(sign: .plus, exponent: -2, significand: 5)

    /// The interval of a numeric quantity; nil for shares of a count, ranks, words and grades.
    package init?(_ quantity: Quantity) {
        switch quantity {
        case .exact(let value), .times(nil, let value):
            self.init(low: value, high: value)
        case .range(let low, let high, let open):
            self.init(low: low, high: open ? nil : high)
        case .bound(let bound, let value), .times(let bound?, let value):
            self.init(
                low: bound.isLower ? value : nil, high: bound.isLower ? nil : value, isLowStrict: bound == .over,
                isHighStrict: bound == .under)
        case .about(let value):
            let margin = (value < 0 ? -value : value) * Extent.tolerance
            self.init(low: value - margin, high: value + margin)
        case .ratio, .rank, .top, .done, .reported, .grade:
            return nil
        }
    }

    package init(low: Decimal?, high: Decimal?, isLowStrict: Bool = false, isHighStrict: Bool = false) {
        self.low = low
        self.high = high
        self.isLowStrict = isLowStrict
        self.isHighStrict = isHighStrict
    }

    /// Whether the value is at least a number: true, false, or nil when the interval holds both.
    package func isAtLeast(_ number: Decimal) -> Bool? {
        if let low, low >= number { return true }
        if let high, high < number || (high == number && isHighStrict) { return false }
        return nil
    }

    /// Whether the value is over a number, strictly.
    package func isOver(_ number: Decimal) -> Bool? {
        if let low, low > number || (low == number && isLowStrict) { return true }
        if let high, high <= number { return false }
        return nil
    }

    /// Whether a number can lie in both intervals.
    package func overlaps(_ other: Extent) -> Bool { !isBelow(other) && !other.isBelow(self) }

    private func isBelow(_ other: Extent) -> Bool {
        guard let high, let low = other.low else { return false }
        return high < low || (high == low && (isHighStrict || other.isLowStrict))
    }

    /// The interval with its ends rounded for display.
    package func rounded(decimals: Int) -> Extent {
        Extent(
            low: low.map { Figure.rounded($0, decimals: decimals) },
            high: high.map { Figure.rounded($0, decimals: decimals) })
    }

    /// The interval mirrored at zero, which turns "lower is better" into "higher is better".
    package var mirrored: Extent {
        Extent(low: high.map { -$0 }, high: low.map { -$0 }, isLowStrict: isHighStrict, isHighStrict: isLowStrict)
    }

    /// The interval of a running total that can only grow: nothing above its low end is excluded.
    package var stillGrowing: Extent { Extent(low: low, high: nil, isLowStrict: isLowStrict) }
}
