package import Quantities

/// Something that is measured, with everything that makes two figures comparable.
///
/// It never changes, so that those who speak of it only point to it.
package final class Indicator: Sendable {
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
    /// The indicator whose values weigh a weighted mean.
    package let weight: String?
    /// The counts a share rolled up as a ratio of sums is made of.
    package let fraction: Fraction?
    package let limit: Limit?
    /// Indicators whose values have to add up to this one.
    package let parts: [String]
    package let definition: Words?
    /// Other indicators whose values may stand in as its baseline.
    package let comparableWith: [String]
    package let differsFrom: [Difference]
    /// The `k of n` indicator of which this flag claims that all n are done.
    package let assertsAllOf: String?
    package let pace: PaceMethod
    /// How old a value may be before it is marked stale, in months; nil when age does not matter.
    package let maxAge: Int?
    /// The scale its grades stand on; nil for every other measure.
    package let scale: GradeScale?
    /// The years its definition changed, in order.
    package let breaks: [SeriesBreak]
    /// Whether a value is counted over a year, as exports are: one of less time is no value to compare.
    package let isFlow: Bool
    /// Whether a value of every year is expected.
    package let isYearly: Bool
    /// Whether what it measures begins with the term it speaks of, so that there is no value from before.
    package let beginsWithTerm: Bool

    package init(
        id: String, names: Words, area: String, unit: MeasureUnit, measure: Measure, direction: Direction,
        decimals: Int, rollUp: RollUpRule = .none, weight: String? = nil, fraction: Fraction? = nil,
        limit: Limit? = nil, parts: [String] = [], definition: Words? = nil, comparableWith: [String] = [],
        differsFrom: [Difference] = [], assertsAllOf: String? = nil, pace: PaceMethod = .linear, maxAge: Int? = nil,
        scale: GradeScale? = nil, breaks: [SeriesBreak] = [], isFlow: Bool = false, isYearly: Bool = false,
        beginsWithTerm: Bool = false
    ) {
        self.id = id
        self.names = names
        self.area = area
        self.unit = unit
        self.measure = measure
        self.direction = direction
        self.decimals = decimals
        self.rollUp = rollUp
        self.weight = weight
        self.fraction = fraction
        self.limit = limit
        self.parts = parts
        self.definition = definition
        self.comparableWith = comparableWith
        self.differsFrom = differsFrom
        self.assertsAllOf = assertsAllOf
        self.pace = pace
        self.maxAge = maxAge
        self.scale = scale
        self.breaks = breaks
        self.isFlow = isFlow
        self.isYearly = isYearly
        self.beginsWithTerm = beginsWithTerm
    }

    /// The first change of definition between two years, in either order.
    ///
    /// Values of the two are then not compared.
    package func seriesBreak(between one: Int, and other: Int) -> SeriesBreak? {
        breaks.first { min(one, other) < $0.year && $0.year <= max(one, other) }
    }

    /// The value with its grade, if it is one, in the words of a language.
    package func worded(_ value: Quantity, in language: Language) -> Quantity {
        guard case .grade(let bound, let step) = value, let scale, let rank = scale.rank(of: step) else { return value }
        return .grade(bound, scale.steps[rank][language])
    }
}
