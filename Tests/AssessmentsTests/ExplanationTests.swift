import Assessments
import Foundation
import Indicators
import Quantities
import SmallRegisters
import Testing

/// Explanations of roll-ups, counts and computed results.
@Suite struct ExplanationTests {
    private func lines(_ small: SmallRegister, _ key: String, on day: String = "2026-03-01") throws -> [String] {
        let all = try small.judged(on: day).explanations(of: small.committees.count == 1 ? small.committees[0].id : "a")
        let found = try #require(all.first { $0.key == key })
        return [found.heading, Words(same: "")].prefix(1).map(\.en)
            + found.lines.map { "\($0.part.words.en): \($0.text.en)" }.map {
                $0.replacingOccurrences(of: noBreakSpace, with: " ")
            }
    }

    private func tree(_ indicators: [Indicator], _ rows: [String: [String]]) throws -> SmallRegister {
        var small = try SmallRegister(indicators)
        small.committees = [
            .small("a"), .small("b", parent: "a"), .small("c", parent: "a"), .small("d", parent: "a"),
        ]
        for (committee, own) in rows.sorted(by: { $0.key < $1.key }) { try small.add(own, of: committee) }
        return small
    }

    @Test func `A sum tells its parts and who is missing`() throws {
        let small = try tree(
            [.small("x", .sum, rollUp: .sum)],
            ["b": ["x,a,2020-2025,2020-2025,12"], "c": ["x,a,2020-2025,2020-2025,11"]])
        #expect(
            try lines(small, "R1") == [
                "R1 · Indicator x · 2020–2025", "Together: Sum: 12 from b + 11 from c = 23 t",
                "Coverage: 2 of 3 committees: b, c; missing: d",
            ])
        let unsure = try tree(
            [.small("x", .sum, rollUp: .sum)],
            ["b": ["x,a,2020-2025,2020-2025,12"], "c": ["x,a,2020-2025,2020-2025,11,E"]])
        #expect(try lines(unsure, "R1")[1] == "Together: Sum: 12 from b + 11 from c = 23 t, an estimate")
        let alone = try tree([.small("x", .sum, rollUp: .sum)], ["b": ["x,a,2020-2025,2020-2025,12"]])
        #expect(try lines(alone, "R1")[1] == "Together: Sum: 12 from b = 12 t")
    }

    @Test func `A ratio of sums tells counts and wholes`() throws {
        let small = try tree(
            [.small("x", .ratio, rollUp: .ratioOfSums)],
            ["b": ["x,a,2020-2025,2025,5/8"], "c": ["x,a,2020-2025,2025,3/4"]])
        #expect(try lines(small, "R1")[1] == "Together: Ratio of sums: (5 + 3) ÷ (8 + 4) = 8 of 12 t")
    }

    @Test func `A share of sums tells the counts it comes from`() throws {
        let small = try tree(
            [
                .rolled("x", .ratioOfSums, .share, fraction: Fraction(numerator: "n", denominator: "m")),
                .rolled("n", .none), .rolled("m", .none),
            ],
            [
                "b": ["n,a,2020-2025,2025,1", "m,a,2020-2025,2025,3"],
                "c": ["n,a,2020-2025,2025,2", "m,a,2020-2025,2025,3"],
            ])
        #expect(try lines(small, "R1")[1] == "Together: Ratio of sums: 100 × (1 + 2) ÷ (3 + 3) = 50 t")
    }

    @Test func `Counts of targets name the keys behind them`() throws {
        let small = try SmallRegister(
            [.small("x"), .small("y")],
            [
                "x,t,2020-2025,2025,35", "x,a,2020-2025,2025,37", "y,t,2020-2025,2025,35", "y,a,2020-2025,2025,30",
            ])
        #expect(
            try lines(small, "S1") == [
                "S1 · Number of targets · 2020–2025",
                "Count: 2 = 1 exceeded + 1 not met", "Count: Exceeded: T1", "Count: Not met: T2",
            ])
    }

    @Test func `Counts tell targets without a date and those a source does not name`() throws {
        let small = try SmallRegister(
            [.small("x"), .small("done", .ratio), .small("all", .flag, assertsAllOf: "done")],
            [
                "x,t,2020-2025,2025,35", "x,a,2020-2025,2025,37", "done,a,2020-2025,2020-2025,5/8",
                "x,t,2025-2030,2030,75", "x,t,2025-2030,unknown,5",
            ])
        #expect(try lines(small, "S1").dropFirst().first == "Count: 8 = 1 exceeded + 7 not named by the documents")
        #expect(
            try lines(small, "S2").dropFirst() == [
                "Count: 2 = 1 not due yet + 1 without a date", "Count: Not due yet: T2", "Count: Without a date: T3",
            ])
    }

    @Test(arguments: [
        (["5", "5"], "((1.05 × 1.05)^(1/2) − 1) × 100 = 5"), (["20", "0"], "((1.2 × 1)^(1/2) − 1) × 100 = 9.5445"),
    ])
    func `A computed average shows its factors`(_ growth: [String], _ formula: String) throws {
        let rows = growth.enumerated().map { "x,a,2020-2025,\(2024 + $0),\($1)" }
        let small = try SmallRegister(
            [.small("x", .rate, unit: "%/year", decimals: 1)], ["x,t,2020-2025,2024-2025,5"] + rows)
        #expect(try lines(small, "T1").contains("Result: \(formula)"))
    }

    @Test(arguments: [
        ("41..43", "42", "Verdict: 41 ≤ 42 ≤ 43 → met", Direction.higher),
        (">60", "61", "Verdict: 61 > 60 → met", .higher),
        (">60", "60", "Verdict: 60 = 60 → not met", .higher), ("<=2", "1", "Verdict: 1 < 2 → exceeded", .lower),
        ("<=2", "3", "Verdict: 3 > 2 → not met", .lower), ("0", "0", "Verdict: 0 = 0 → met", .lower),
        ("3..5+", "9", "Verdict: 9 ≥ 3 → met", .higher), ("41..43", "40", "Verdict: 40 < 41 → not met", .higher),
        ("41..43", "40", "Verdict: 40 < 41 → exceeded", .lower), ("41..43", "44", "Verdict: 44 > 43 → not met", .lower),
    ])
    func `The comparison is told from the side that decided`(
        _ target: String, _ actual: String, _ line: String, _ direction: Direction
    ) throws {
        let small = try SmallRegister(
            [.small("x", .level, direction)], ["x,t,2020-2025,2025,\(target)", "x,a,2020-2025,2025,\(actual)"])
        let lines = try lines(small, "T1")
        #expect(lines.contains(line), "\(lines)")
    }
}
