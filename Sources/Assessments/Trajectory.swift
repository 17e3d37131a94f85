package import Foundation
package import Indicators
package import Quantities

/// One target in time: what was observed, the way to it, the way left to go, and the target itself.
///
/// Empty for targets that are no number, and for milestones, which stand in the trajectory of the target they lead to.
package struct Trajectory: Hashable, Sendable {
    /// What a point belongs to.
    package enum Line: String, Hashable, Sendable, CaseIterable {
        /// A value as its source states it.
        case observed
        /// The way from the baseline, straight, along milestones or by constant growth, as pace is measured.
        case path
        /// The way from the latest value to the target.
        case required
        /// The target at the time it is due; at each year for a target of every year.
        case target
        /// The first year that is counted otherwise.
        case seriesBreak = "series_break"
    }

    /// A value at a time.
    package struct Point: Hashable, Sendable {
        package let line: Line
        /// Nil between the periods that are named.
        package let period: Period
        /// The time in years: 2027 is the end of 2027; two decimals.
        package let time: Decimal
        /// The number, or the low end; nil where it is open.
        package let low: Decimal?
        /// The number, or the high end; nil where it is open.
        package let high: Decimal?
        /// What states the value; nil where it is computed.
        package let fact: Fact?
        /// Why the series breaks here.
        package let reason: Words?

        init(
            _ line: Line, _ period: Period, at time: Double, low: Decimal? = nil, high: Decimal? = nil,
            fact: Fact? = nil, reason: Words? = nil
        ) {
            self.line = line
            self.period = period
            self.time = Figure.decimal(time, decimals: 2) ?? 0
            self.low = low
            self.high = high
            self.fact = fact
            self.reason = reason
        }

        init(_ line: Line, _ fact: Fact, at time: Double) {
            self.init(line, fact.period, at: time, low: fact.value?.lower, high: fact.value?.upper, fact: fact)
        }
    }

    /// By line, then in order of time.
    package let points: [Point]

    /// Creates a trajectory, empty unless points are given.
    package init(_ points: [Point] = []) { self.points = points }
}

extension Period {
    /// The time in years a value of the period belongs to: the end of 2027 is 2027; nil when it is unknown.
    var time: Double? {
        switch self {
        case .year(let year), .years(_, let year, _): Double(year)
        case .asOf(let day), .days(_, let day): Double(day.year - 1) + day.years(since: .last(of: day.year - 1))
        case .unknown: nil
        }
    }
}
