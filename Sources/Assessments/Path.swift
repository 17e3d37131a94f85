/// Where a running target stands between its baseline and its end.
///
/// Times are in years on one axis, values in the indicator's unit.
package struct Path: Hashable, Sendable {
    /// A value at a time.
    package struct Point: Hashable, Sendable {
        package let time: Double
        package let value: Double

        package init(time: Double, value: Double) {
            self.time = time
            self.value = value
        }
    }

    package let start: Point
    package let now: Point
    package let end: Point

    package init(start: Point, now: Point, end: Point) {
        self.start = start
        self.now = now
        self.end = end
    }

    /// The share of the way done over the share of the time gone (Eurostat's ratio of actual to required change).
    ///
    /// Nil when no time has gone, or the target lies at the baseline: there is no way to divide by.
    package var ratio: Double? {
        guard end.value != start.value, now.time > start.time, end.time > start.time else { return nil }
        return ((now.value - start.value) / (end.value - start.value))
            / ((now.time - start.time) / (end.time - start.time))
    }

    /// Months ahead of the straight path (negative: behind): when the path reaches today's value, minus today.
    package var leadMonths: Double? {
        guard end.value != start.value, end.time > start.time else { return nil }
        let due = start.time + (now.value - start.value) / (end.value - start.value) * (end.time - start.time)
        return 12 * (due - now.time)
    }

    /// The change a year so far; nil when no time has gone.
    package var donePerYear: Double? {
        now.time > start.time ? (now.value - start.value) / (now.time - start.time) : nil
    }

    /// The pace by growth rates: observed growth over required growth, signed so that 1 is on the path.
    ///
    /// The growth method of Statistics Canada and Open SDG, without its repair of zero values: nil where a rate
    /// through zero would be needed.
    package var growthRatio: Double? {
        guard
            let done = growthNeeded(from: start.value, to: now.value, years: now.time - start.time),
            let needed = growthNeeded(from: start.value, to: end.value, years: end.time - start.time), needed != 0
        else { return nil }
        return (end.value > start.value ? done : -done) / abs(needed)
    }
}
