package import Foundation

/// A value as documents state it: two thirds of real targets do not fit one number.
package enum Quantity: Hashable, Sendable {
    /// How a one-sided value is bounded; strict and inclusive stay different.
    package enum Bound: String, Hashable, Sendable, CaseIterable {
        case atLeast = ">="
        case over = ">"
        case atMost = "<="
        case under = "<"

        /// Whether the bound is a floor.
        package var isLower: Bool { self == .atLeast || self == .over }
    }

    /// A result worded without a figure.
    package enum Outcome: String, Hashable, Sendable, CaseIterable {
        case exceeded
        case met
        case missed
    }

    /// A single value: `94`.
    case exact(Decimal)
    /// From one value to another: `41..43`; with an open top `3..5+`.
    case range(Decimal, Decimal, open: Bool)
    /// At least, over, at most, under: `>=90`.
    case bound(Bound, Decimal)
    /// About: `~260`.
    case about(Decimal)
    /// So many of so many: `5/8` (also read as `5 of 8`).
    case ratio(Decimal, of: Decimal)
    /// A place in an order, 1 being the best: `rank 4`.
    case rank(Int)
    /// One of the first places: `top 10`.
    case top(Int)
    /// A multiple of the indicator's declared base: `x1.8`, `>x1.5`.
    case times(Bound?, Decimal)
    /// Done or not, without a figure: `yes`, `no`.
    case done(Bool)
    /// A target whose figure is not given, with what the source says became of it: `exceeded`.
    case reported(Outcome)
    /// A step of a declared ordered scale: `grade tốt`, `>=grade tốt`.
    case grade(Bound?, String)

    /// The smallest number stated; nil when there is none or the low end is open.
    package var lower: Decimal? {
        switch self {
        case .exact(let value), .about(let value), .ratio(let value, _), .range(let value, _, _): value
        case .bound(let bound, let value), .times(let bound?, let value): bound.isLower ? value : nil
        case .times(nil, let value): value
        case .rank(let place): Decimal(place)
        case .top, .done, .reported, .grade: nil
        }
    }

    /// The largest number stated, n for `k/n`; nil when there is none or the high end is open.
    package var upper: Decimal? {
        switch self {
        case .exact(let value), .about(let value), .ratio(_, let value), .range(_, let value, _): value
        case .bound(let bound, let value), .times(let bound?, let value): bound.isLower ? nil : value
        case .times(nil, let value): value
        case .rank(let place), .top(let place): Decimal(place)
        case .done, .reported, .grade: nil
        }
    }

    /// The code of the form in tables; a plain value needs none, so that no cell is a lone `=`.
    package var code: String {
        switch self {
        case .exact: ""
        case .range: "range"
        case .bound(let bound, _), .grade(let bound?, _): bound.rawValue
        case .about: "~"
        case .ratio: "ratio"
        case .rank, .top: "rank"
        case .times: "times"
        case .done, .reported: "yes"
        case .grade(nil, _): ""
        }
    }
}
