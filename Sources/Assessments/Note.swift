package import Foundation
package import Indicators
package import Quantities

/// A remark that belongs to an assessment, in words a reader can act on.
package enum Note: Hashable, Sendable {
    case obstacle(Obstacle)
    case estimated(ObservationStatus)
    case reported
    /// The verdict is the source's own word about a target whose figure is known, and whose result is not.
    case reportedWithoutResult
    /// A similar indicator is defined differently; name, printed value and fact of what is not compared.
    case differs(from: Words, value: Words, Fact, reason: Words)
    /// The target does not go beyond the baseline: it asks to hold what was reached.
    case maintain(baseline: Words, Period)
    case band
    /// Linear and growth method give different bands.
    case methodsDisagree(linear: Pace, growth: Pace)
    /// How many of the years with a result kept a target that is set for each year.
    case eachYear(met: Int, of: Int)
    /// A target of none: whether it is still clean.
    case zero(isClean: Bool)
    /// The latest value of a part of a year, printed, which is not compared with values of whole years.
    case partOfYear(Words, Period)
    /// A count so far, which can still grow.
    case soFar(Day)
    /// A value of the target's whole time, which is not over yet, and what it would come to.
    case expected(Words)
    /// The definition changed between baseline, target and result.
    case definitionChanged(SeriesBreak)
    /// The value is older than the indicator allows; its period.
    case stale(Period)
    /// The target was amended; what it was before.
    case amended(Words)
    /// The way leads along so many milestones.
    case milestones(Int)
    /// By its milestones the way leads nowhere yet.
    case nothingDue
    /// The pace to the other end of a range.
    case stretch(end: Words, ratio: Decimal)
    /// A result no source states, from so many yearly values.
    case computed(Observation.Computation, years: Int)
    /// Average growth so far over some years, and the average the years left need, percent.
    case averageSoFar(Decimal, years: Int, needed: Decimal)
    /// Pace by growth was asked for, and there is no growth rate through zero.
    case growthNotComputable
}
