import Assessments
import Foundation
import Indicators
import Quantities
import SmallRegisters
import Testing

/// Two departments and an office of two cells below a city, by every rule.
@Suite struct RollUpRuleTests {
    /// What one row of the city says: rule, period, value, covered and missing committees.
    struct Row: Equatable {
        let text: String
        let covered: String
        let missing: String

        init(_ rollUp: RollUp) {
            text = "\(rollUp.rule.rawValue) \(rollUp.period.code) \(rollUp.value.grammar)"
            covered = rollUp.covered.joined(separator: " ")
            missing = rollUp.missing.joined(separator: " ")
        }

        init(_ text: String, _ covered: String, _ missing: String) {
            self.text = text
            self.covered = covered
            self.missing = missing
        }
    }

    static func city(_ indicators: [Indicator], _ rows: [(String, String)]) throws -> [Row] {
        try rollUps(indicators, rows).map(Row.init)
    }

    private static func rollUps(_ indicators: [Indicator], _ rows: [(String, String)]) throws -> [RollUp] {
        var small = try SmallRegister(indicators)
        small.committees = [
            .small("city"), .small("d1", parent: "city"), .small("d2", parent: "city"),
            .small("office", parent: "city"), .small("c1", parent: "office"), .small("c2", parent: "office"),
        ]
        for (committee, row) in rows { try small.add([row], of: committee) }
        return try small.judged().rollUps.filter { $0.committee == "city" }
    }

    @Test func `k of n come together as sums of both`() throws {
        let rows = try RollUpRuleTests.city(
            [.rolled("x", .ratioOfSums, .ratio)],
            [
                ("d1", "x,a,2020-2025,2025,5/8"), ("d2", "x,a,2020-2025,2025,1/2"),
                ("c1", "x,a,2020-2025,2025,3"), ("c2", "x,a,2020-2025,2025,4/4"),
            ])
        #expect(rows == [Row("ratio_of_sums 2025 10 of 14", "d1 d2 c2", "c1")])
    }

    @Test func `A share comes together from its counts, over those that state both for the period`() throws {
        let fraction = Fraction(numerator: "n", denominator: "m")
        let rows = try RollUpRuleTests.city(
            [.rolled("x", .ratioOfSums, .share, fraction: fraction), .rolled("n", .none), .rolled("m", .none)],
            [
                ("d1", "n,a,2020-2025,2025,1"), ("d1", "m,a,2020-2025,2025,3"), ("d1", "x,a,2020-2025,2025,90"),
                ("d2", "n,a,2020-2025,2025,2"), ("d2", "m,a,2020-2025,2024,4"), ("d2", "x,a,2020-2025,2025,50"),
                ("office", "n,a,2020-2025,2025,1"), ("office", "m,c,2020-2025,2025,3"),
            ])
        #expect(rows == [Row("ratio_of_sums 2025 33.333333", "d1 office", "d2")])
    }

    @Test(arguments: [
        (["", "", ""], "A"), (["", "P", ""], "P"), (["E", "P", ""], "E"), (["E", "P", "F"], "F"),
    ])
    func `A total is as sure as the least sure value in it`(_ statuses: [String], _ expected: String) throws {
        let stated = zip(["d1", "d2", "c1"], statuses).map {
            ($0, "x,a,2020-2025,2025,4" + ($1.isEmpty ? "" : ",\($1)"))
        }
        let rows = try RollUpRuleTests.rollUps([.rolled("x", .sum, .level)], stated)
        #expect(rows.map { "\($0.value.grammar) \($0.status.rawValue)" } == ["12 \(expected)"])
    }

    @Test func `A share and a mean are no surer than what they are divided and weighted by`() throws {
        let fraction = Fraction(numerator: "n", denominator: "m")
        let share = try RollUpRuleTests.rollUps(
            [.rolled("x", .ratioOfSums, .share, fraction: fraction), .rolled("n", .none), .rolled("m", .none)],
            [
                ("d1", "n,a,2020-2025,2025,1"), ("d1", "m,a,2020-2025,2025,3,E"), ("d2", "n,a,2020-2025,2025,2"),
                ("d2", "m,a,2020-2025,2025,4"),
            ])
        #expect(share.map(\.status) == [.estimate])
        let mean = try RollUpRuleTests.rollUps(
            [.rolled("x", .weightedMean, .share, weight: "w"), .rolled("w", .none)],
            [("d1", "x,a,2020-2025,2025,90,P"), ("d1", "w,c,2020-2025,2025,100,E")])
        #expect(mean.map(\.status) == [.estimate])
    }

    @Test func `A mean is weighted, and whoever has no positive weight is missing`() throws {
        let rows = try RollUpRuleTests.city(
            [.rolled("x", .weightedMean, .share, weight: "w"), .rolled("w", .none)],
            [
                ("d1", "x,a,2020-2025,2025,90"), ("d1", "w,a,2020-2025,2025,100"),
                ("d2", "x,a,2020-2025,2025,60"), ("d2", "w,a,2020-2025,2025,0"),
                ("c1", "x,a,2020-2025,2025,70"), ("c1", "w,a,2020-2025,2024,50"),
                ("c2", "x,a,2020-2025,2025,80"), ("c2", "w,c,2020-2025,2025,50"),
            ])
        #expect(rows == [Row("weighted_mean 2025 86.666667", "d1 c2", "d2 c1")])
    }

    @Test func `Units are counted by what they say, and covered when they say anything`() throws {
        let rows = try RollUpRuleTests.city(
            [.rolled("x", .countOfUnits, .flag)],
            [
                ("d1", "x,a,2020-2025,2025,yes"), ("d2", "x,a,2020-2025,2025,no"), ("c1", "x,a,2020-2025,2025,yes"),
                ("c2", "x,a,2020-2025,2025,,L"),
            ])
        #expect(rows == [Row("count_of_units 2025 2", "d1 d2 c1", "c2")])
        let flag = Indicator.rolled("x", .countOfUnits, .flag)
        let counted = try RollUpRuleTests.rollUps([flag], [("d1", "x,a,2020-2025,2025,yes")])
        #expect(counted.map { $0.unit(flag).names.en } == ["committees"])
    }

    @Test(
        arguments: [
            (
                ["2024", "2025", "2023"], "latest 2025 2", "d2", "d1 office c1 c2",
            ),
            (["2025", "2025", "2025"], "latest 2025 1", "d1", "d2 office c1 c2"),
            (["as of 2025-12-31", "2023", "2020-2025"], "latest as of 2025-12-31 1", "d1", "d2 office c1 c2"),
            (["2024", "as of 2025-01-31", "2023"], "latest as of 2025-01-31 2", "d2", "d1 office c1 c2"),
        ] as [([String], String, String, String)])
    func `The latest value below is one row a term, whoever states it`(
        _ periods: [String], _ text: String, _ covered: String, _ missing: String
    ) throws {
        let stated = zip(["d1", "d2", "office"], periods).enumerated().map { index, pair in
            (pair.0, "x,a,2020-2025,\(pair.1),\(index + 1)")
        }
        let rows = try RollUpRuleTests.city([.rolled("x", .latest, .level)], stated)
        #expect(rows == [Row(text, covered, missing)])
    }

    @Test func `Every period is a row of its own, and every term`() throws {
        let rows = try RollUpRuleTests.city(
            [.rolled("x")],
            [
                ("d1", "x,a,2020-2025,2020-2025,9"), ("d1", "x,a,2020-2025,2025,2"), ("d2", "x,a,2020-2025,2025,3"),
                ("d1", "x,a,2020-2025,2024,4"), ("d2", "x,a,2025-2030,2026,5"), ("d1", "x,a,,2025,7"),
            ])
        #expect(
            rows.map(\.text) == ["sum 2024 4", "sum 2025 5", "sum 2020-2025 9", "sum 2026 5"])
        #expect(rows.map(\.missing) == ["d2 c1 c2", "c1 c2", "d2 c1 c2", "d1 c1 c2"])
    }

    @Test func `So many of so many is no single number`() throws {
        var small = try SmallRegister([.rolled("x", .ratioOfSums, .ratio)])
        small.committees = [.small("city"), .small("d1", parent: "city")]
        try small.add(["x,a,2020-2025,2025,2/3"], of: "d1")
        let total = try #require(try small.judged().rollUps.first)
        #expect(total.value == .ratio(2, of: 3) && total.number == nil)
    }
}
