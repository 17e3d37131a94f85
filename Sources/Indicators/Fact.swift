package import Diagnostics
package import Quantities

/// One figure as a source states it.
///
/// It never changes; lists of facts only point to it, because they are sorted, grouped and copied by the thousand.
package final class Fact: Sendable {
    /// What the figure says about the committee.
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        /// What it achieved.
        case achievement
        /// What it has set itself.
        case target
        /// What it is.
        case context
    }

    package let committee: String
    package let indicator: String
    package let kind: Kind
    package let term: Term?
    package let period: Period
    /// Nil when the status says why there is none.
    package let value: Quantity?
    package let status: ObservationStatus
    package let source: String
    /// The paragraph of the source, `p6` for the sixth line that is not blank.
    package let locator: String
    package let note: String
    /// Where the value stands in the register's files.
    package let place: Place

    /// Whether it only asks for a value: neither a value nor a source is given.
    package var isUnanswered: Bool { value == nil && source.isEmpty }

    package init(
        committee: String, indicator: String, kind: Kind, term: Term?, period: Period, value: Quantity?,
        status: ObservationStatus, source: String, locator: String, note: String, place: Place
    ) {
        self.committee = committee
        self.indicator = indicator
        self.kind = kind
        self.term = term
        self.period = period
        self.value = value
        self.status = status
        self.source = source
        self.locator = locator
        self.note = note
        self.place = place
    }
}

extension Fact: Hashable {
    package static func == (left: Fact, right: Fact) -> Bool {
        left === right
            || left.indicator == right.indicator && left.kind == right.kind && left.period == right.period
                && left.value == right.value && left.term == right.term && left.status == right.status
                && left.committee == right.committee && left.source == right.source && left.locator == right.locator
                && left.note == right.note && left.place == right.place
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(committee)
        hasher.combine(indicator)
        hasher.combine(period)
        hasher.combine(place.line)
    }
}
