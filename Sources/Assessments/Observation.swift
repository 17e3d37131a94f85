package import Foundation
package import Indicators
package import Quantities

/// A value as it is compared: one fact as stated, or a result computed from the facts of several years.
package struct Observation: Hashable, Sendable {
    /// How a result that no source states was computed.
    package enum Computation: String, Hashable, Sendable {
        /// The geometric mean of the growth of all years.
        case averageGrowth
        /// The sum of the years.
        case sum
    }

    /// The value the verdict is decided on, not rounded.
    package let value: Quantity
    /// The time the value is of; of a computed one the target’s, or up to its last year.
    package let period: Period
    /// Of several facts the least sure one's.
    package let status: ObservationStatus
    /// The facts it rests on, in order of time.
    package let facts: [Fact]
    /// Nil for a fact as stated.
    package let computation: Computation?
    /// Whether it is a count so far, which can only grow.
    package let isPartial: Bool

    /// A fact as stated; nil when it has no value.
    package init?(_ fact: Fact, isPartial: Bool = false) {
        guard let value = fact.value else { return nil }
        self.value = value
        self.isPartial = isPartial
        period = fact.period
        status = fact.status
        facts = [fact]
        computation = nil
    }

    /// The value of the last of several facts, all of which count: it is as sure as the least sure of them.
    init?(lastOf facts: [Fact]) {
        guard let last = facts.last, let value = last.value else { return nil }
        self.value = value
        self.facts = facts
        period = last.period
        status = .leastSure(of: facts.map(\.status))
        (computation, isPartial) = (nil, false)
    }

    /// A result computed from the facts of several years.
    init(_ value: Decimal, by computation: Computation, over period: Period, from facts: [Fact], isPartial: Bool) {
        self.value = .exact(value)
        self.period = period
        self.facts = facts
        self.computation = computation
        self.isPartial = isPartial
        status = .leastSure(of: facts.map(\.status))
    }

    /// The single number of the value, for differences and ratios; nil for ranges, bounds, counts and words.
    package var number: Decimal? {
        switch value {
        case .exact(let number), .times(nil, let number): number
        default: nil
        }
    }
}

extension ObservationStatus {
    /// The status of what is computed from several values: that of the least sure one.
    static func leastSure(of statuses: [ObservationStatus]) -> ObservationStatus {
        statuses.max { $0.doubt < $1.doubt } ?? .normal
    }

    /// How unsure a value is: 0 for a final figure, 3 for a forecast, 4 without a value.
    package var doubt: Int {
        switch self {
        case .normal: 0
        case .provisional: 1
        case .estimate: 2
        case .forecast: 3
        case .missing, .notApplicable, .notReported: 4
        }
    }
}
