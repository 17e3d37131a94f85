import Foundation

/// The way a running target has to go from its baseline to its end, straight or along milestones.
///
/// Times are in years on one axis, values in the indicator's unit.
package struct Path: Hashable, Sendable {
    /// A value at a time.
    package struct Point: Hashable, Sendable {
        /// Years since the start; 0 for the start itself.
        package let time: Double
        /// In the indicator’s unit.
        package let value: Double

        package init(time: Double, value: Double) {
            self.time = time
            self.value = value
        }
    }

    /// The baseline.
    package let start: Point
    /// The latest value.
    package let now: Point
    /// The decisive end of the target at the time it is due.
    package let end: Point
    /// The points between start and end the resolution gives, in order of time; empty for a straight way.
    package let milestones: [Point]

    package init(start: Point, now: Point, end: Point, milestones: [Point] = []) {
        self.start = start
        self.now = now
        self.end = end
        self.milestones = milestones
    }

    /// The value the way has to have reached at a time; the first and last stretch go on beyond its ends.
    package func value(at time: Double) -> Double {
        let stretch = stretches.first { time <= $0.to.time } ?? stretches[stretches.count - 1]
        let share = (time - stretch.from.time) / (stretch.to.time - stretch.from.time)
        return stretch.from.value + share * (stretch.to.value - stretch.from.value)
    }

    /// The value at a time on a way of constant growth from start to end, without milestones.
    ///
    /// Nil where no rate of growth leads there.
    package func grown(at time: Double) -> Double? {
        growthNeeded(from: start.value, to: end.value, years: end.time - start.time).map {
            start.value * pow(1 + $0 / 100, time - start.time)
        }
    }

    /// The way done over the way due by now (Eurostat's ratio of actual to required change).
    ///
    /// On a straight way it is the share of the way over the share of the time. Nil when no time has gone, or nothing
    /// is due yet: there is no way to divide by.
    package var ratio: Double? {
        guard now.time > start.time, end.time > start.time else { return nil }
        if milestones.isEmpty {
            guard end.value != start.value else { return nil }
            return ((now.value - start.value) / (end.value - start.value))
                / ((now.time - start.time) / (end.time - start.time))
        }
        guard isDue else { return nil }
        return (now.value - start.value) / (value(at: now.time) - start.value)
    }

    /// Whether anything is due by now in the direction of the end; milestones may first lead nowhere, or back.
    private var isDue: Bool { (value(at: now.time) - start.value) * (end.value - start.value) > 0 }

    /// Months ahead of the way (negative: behind): when the way first reaches today's value, minus today.
    package var leadMonths: Double? {
        guard end.time > start.time, milestones.isEmpty || isDue, let due = time(of: now.value) else { return nil }
        return 12 * (due - now.time)
    }

    /// The change a year so far; nil when no time has gone.
    package var donePerYear: Double? {
        now.time > start.time ? (now.value - start.value) / (now.time - start.time) : nil
    }

    /// The pace by growth rates: observed growth over required growth, 1 on the path.
    ///
    /// The growth method of Statistics Canada and Open SDG, without its repair of zero values: nil where a rate
    /// through zero would be needed. The sign of its direction is that of the required rate, which is the same for
    /// positive values, and true for negative ones, too.
    package var growthRatio: Double? {
        guard
            let done = growthNeeded(from: start.value, to: now.value, years: now.time - start.time),
            let needed = growthNeeded(from: start.value, to: end.value, years: end.time - start.time), needed != 0
        else { return nil }
        return done / needed
    }

    private var stretches: [(from: Point, to: Point)] {
        let points = [start] + milestones + [end]
        return Array(zip(points, points.dropFirst()))
    }

    /// When the way first has a value; behind the start and beyond the end the first and last sloping stretch go on.
    private func time(of value: Double) -> Double? {
        let sloping = stretches.filter { $0.from.value != $0.to.value }
        guard let first = sloping.first, let last = sloping.last else { return nil }
        let reaching = stretches.first {
            min($0.from.value, $0.to.value) <= value && value <= max($0.from.value, $0.to.value)
        }
        if let reaching, reaching.from.value == reaching.to.value { return reaching.from.time }
        let isBehind = (value - start.value) * (end.value - start.value) < 0
        let stretch = reaching ?? (isBehind ? first : last)
        let share = (value - stretch.from.value) / (stretch.to.value - stretch.from.value)
        return stretch.from.time + share * (stretch.to.time - stretch.from.time)
    }
}
