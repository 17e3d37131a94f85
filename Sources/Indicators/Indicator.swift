package import Diagnostics
package import Quantities

/// What kind of quantity an indicator measures; only like is compared with like.
package enum Measure: String, Sendable, CaseIterable {
    /// A stock or flow at one time, such as exports of a year.
    case level
    /// A count added up over the term.
    case sum
    /// Average growth a year, in percent.
    case rate
    case change
    case changePercent = "change_pct"
    case changePoints = "change_points"
    /// A part of a whole in percent.
    case share
    /// So many of so many.
    case ratio
    case rank
    /// A multiple of a declared base.
    case multiple
    case grade
    /// Years in a row.
    case streak
    /// Done or not.
    case flag
    /// Percent of the plan.
    case versusPlan = "vs_plan"
}

/// Which way is better.
package enum Direction: String, Sendable, CaseIterable {
    case higher
    case lower
    /// Neither: context, not an achievement to be judged.
    case neutral
}

/// How values of subordinate committees become one value above them.
package enum RollUpRule: String, Sendable, CaseIterable {
    case sum
    case ratioOfSums = "ratio_of_sums"
    case max
    case min
    case latest
    case countOfUnits = "count_of_units"
    case none
}

/// A bound that belongs to the indicator itself.
package enum Limit: String, Sendable, CaseIterable {
    /// A share that cannot pass 100 %: reaching it is meeting the target, never exceeding it.
    case hundred = "100"
    /// A share of a structure that has to stay inside the target's range: never exceeded, and too much is not met.
    case band
}

/// An indicator that looks alike and must not be compared, with the reason to print.
package struct Difference: Hashable, Sendable {
    package let id: String
    package let reason: Words

    package init(id: String, reason: Words) {
        self.id = id
        self.reason = reason
    }
}

/// Something that is measured, with everything that makes two figures comparable.
package struct Indicator: Sendable {
    package let id: String
    package let names: Words
    /// The id of its area.
    package let area: String
    package let unit: MeasureUnit
    package let measure: Measure
    package let direction: Direction
    /// The most decimals a computed value of it is printed with.
    package let decimals: Int
    package let rollUp: RollUpRule
    package let limit: Limit?
    /// Indicators whose values have to add up to this one.
    package let parts: [String]
    package let definition: Words?
    /// Other indicators whose values may stand in as its baseline.
    package let comparableWith: [String]
    package let differsFrom: [Difference]
    /// The `k of n` indicator of which this flag claims that all n are done.
    package let assertsAllOf: String?
    package let place: Place

    package init(
        id: String, names: Words, area: String, unit: MeasureUnit, measure: Measure, direction: Direction,
        decimals: Int, rollUp: RollUpRule = .none, limit: Limit? = nil, parts: [String] = [],
        definition: Words? = nil, comparableWith: [String] = [], differsFrom: [Difference] = [],
        assertsAllOf: String? = nil, place: Place
    ) {
        self.id = id
        self.names = names
        self.area = area
        self.unit = unit
        self.measure = measure
        self.direction = direction
        self.decimals = decimals
        self.rollUp = rollUp
        self.limit = limit
        self.parts = parts
        self.definition = definition
        self.comparableWith = comparableWith
        self.differsFrom = differsFrom
        self.assertsAllOf = assertsAllOf
        self.place = place
    }
}
