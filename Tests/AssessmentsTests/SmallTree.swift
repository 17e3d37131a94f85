import Assessments
import Diagnostics
import Foundation
import Indicators
import Quantities
import SmallRegisters
import TestSupport
import Testing

extension Indicator {
    /// An indicator with a roll-up rule and what the rule needs, or with what is expected of its values.
    static func rolled(
        _ id: String, _ rule: RollUpRule = .sum, _ measure: Measure = .sum, weight: String? = nil,
        fraction: Fraction? = nil, maxAge: Int? = nil, isYearly: Bool = false, beginsWithTerm: Bool = false
    ) -> Indicator {
        Indicator(
            id: id, names: Words(vi: "Chỉ tiêu \(id)", en: "Indicator \(id)"), area: "area",
            unit: MeasureUnit(id: "t", names: Words(same: "t")), measure: measure, direction: .higher, decimals: 0,
            rollUp: rule, weight: weight, fraction: fraction, maxAge: maxAge, isYearly: isYearly,
            beginsWithTerm: beginsWithTerm)
    }
}

extension Committee {
    /// A committee that lasts or stands below others for a time only, written as `2025-07-01`.
    static func dated(
        _ id: String, parents: [Parentage] = [], from: String? = nil, until: String? = nil,
        predecessors: [String] = [], adds: [String] = [], expects: [String] = []
    ) -> Committee {
        Committee(
            id: id, names: Words(same: id), short: Words(same: id), kind: "kind", parents: parents,
            from: from.flatMap { Day($0) }, until: until.flatMap { Day($0) }, predecessors: predecessors, adds: adds,
            expects: expects, note: nil)
    }
}

extension Aim {
    /// A directive that asks a committee for a value.
    static func asking(
        _ indicator: String, _ value: String, due: String, of committee: String = "unit"
    ) throws -> Aim {
        Aim(
            id: "asked", committee: committee, kind: .directive, term: nil, due: Period(due),
            text: Words(same: "text"), number: nil, date: nil, issuer: Words(vi: "Tỉnh ủy", en: "the province"),
            indicator: indicator, value: Quantity(value), source: "letter.txt", locator: "p3",
            place: Place(file: "aims.yaml"))
    }
}

extension SmallRegister {
    /// A tree of random depth whose committees state whole numbers of two summed indicators over three years.
    static func randomTree(_ random: inout SeededGenerator, committees count: Int = 25) throws -> SmallRegister {
        var small = try SmallRegister([
            .rolled("x"), .rolled("y", .max), .rolled("z", .min), .rolled("w", .weightedMean, .share, weight: "x"),
            .rolled("r", .ratioOfSums, .ratio), .rolled("c", .countOfUnits, .flag),
        ])
        small.committees = (0..<count).map { number in
            let parent = number == 0 ? nil : Int.random(in: 0..<number, using: &random)
            return .small(
                "c\(number)", parent: parent.map { "c\($0)" }, expects: Bool.random(using: &random) ? ["x"] : [])
        }
        for number in 0..<count {
            for indicator in ["x", "y", "z", "w", "r", "c"] where Int.random(in: 0..<3, using: &random) > 0 {
                for year in 2023...2025 where Bool.random(using: &random) {
                    let figure = Int.random(in: 1...9, using: &random)
                    let value =
                        switch indicator {
                        case "r": "\(figure)/9"
                        case "c": figure > 4 ? "yes" : "no"
                        default: "\(figure)"
                        }
                    try small.add(["\(indicator),a,2020-2025,\(year),\(value)"], of: "c\(number)")
                }
            }
        }
        return small
    }
}
