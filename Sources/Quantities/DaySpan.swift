/// A time from one day to another, both included.
package struct DaySpan: Hashable, Sendable {
    /// The first day; nil when it was always so.
    package let from: Day?
    /// The last day; nil while it lasts.
    package let until: Day?

    package init(from: Day? = nil, until: Day? = nil) {
        self.from = from
        self.until = until
    }

    /// Whether a day lies in it.
    package func contains(_ day: Day) -> Bool { (from.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true) }

    /// Whether it would end before it begins.
    package var isReversed: Bool {
        guard let from, let until else { return false }
        return until < from
    }
}
