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
    /// Counted parts over counted wholes, each added up first; never a mean of the ratios.
    case ratioOfSums = "ratio_of_sums"
    /// The mean weighted by another indicator, such as members or population.
    case weightedMean = "weighted_mean"
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
