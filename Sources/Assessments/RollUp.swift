package import Foundation
package import Indicators
package import Quantities

/// A value of several committees together, with how many of them it covers.
package struct RollUp: Hashable, Sendable {
    /// How the values were put together: by the indicator's rule, or as the sum of the predecessors.
    package enum Rule: String, Hashable, Sendable, CaseIterable {
        case sum
        case ratioOfSums = "ratio_of_sums"
        case weightedMean = "weighted_mean"
        case max
        case min
        case latest
        case countOfUnits = "count_of_units"
        /// The committees one was merged from, added up for the time before, where the committee declares it.
        case sumOfPredecessors = "sum_of_predecessors"

        /// The rule of an indicator; nil for one that is not rolled up.
        package init?(_ rule: RollUpRule) { self.init(rawValue: rule.rawValue) }

        /// The words printed for the rule.
        package var words: Words {
            switch self {
            case .sum: Words(vi: "Tổng", en: "Sum")
            case .ratioOfSums: Words(vi: "Tỷ số của các tổng", en: "Ratio of sums")
            case .weightedMean: Words(vi: "Bình quân gia quyền", en: "Weighted mean")
            case .max: Words(vi: "Lớn nhất", en: "Largest")
            case .min: Words(vi: "Nhỏ nhất", en: "Smallest")
            case .latest: Words(vi: "Mới nhất", en: "Latest")
            case .countOfUnits: Words(vi: "Số đảng bộ", en: "Number of committees")
            case .sumOfPredecessors: Words(vi: "Tổng các đảng bộ tiền thân", en: "Sum of the predecessors")
            }
        }
    }

    package let committee: String
    package let indicator: String
    package let term: Term
    package let period: Period
    package let rule: Rule
    /// A single number, k of n for counts of so many, or a rank; computed means and shares to six decimals.
    package let value: Quantity
    /// That of the least sure value in it.
    package let status: ObservationStatus
    /// The committees whose values are in it.
    package let covered: [String]
    /// The committees without a value in it: due to report, reporting for another time, or with nothing below them.
    package let missing: [String]

    /// The value as one number in its unit, to six decimals; the place for a rank, nil for k of n.
    package var number: Decimal? {
        switch value {
        case .exact(let number): Figure.rounded(number, decimals: 6)
        case .rank(let place): Decimal(place)
        default: nil
        }
    }

    /// The unit of the value: committees where they are counted, else the indicator's.
    package func unit(_ indicator: Indicator) -> MeasureUnit {
        rule == .countOfUnits ? RollUp.committees : indicator.unit
    }

    private static let committees = MeasureUnit(id: "committees", names: Words(vi: "đảng bộ", en: "committees"))

    /// The value for people: computed means and shares with the indicator's decimals.
    package func shown(_ indicator: Indicator) -> Quantity {
        guard case .exact(let number) = value, rule == .weightedMean || rule == .ratioOfSums else { return value }
        return .exact(Figure.rounded(number, decimals: indicator.decimals))
    }
}
