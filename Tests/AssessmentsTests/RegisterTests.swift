import Assessments
import Foundation
import Indicators
import Quantities
import SmallRegisters
import Testing

@Suite struct RegisterTests {
    static let ratios: [Indicator] = [
        .small("done", .ratio, unit: "targets"), .small("all", .flag, assertsAllOf: "done"),
    ]

    @Test(arguments: [
        ("done,a,2020-2025,2020-2025,5/8", "all,a,2020-2025,2020-2025,yes", true),
        ("done,a,2020-2025,2020-2025,8/8", "all,a,2020-2025,2020-2025,yes", false),
        ("done,a,2020-2025,2020-2025,5/8", "all,a,2020-2025,2020-2025,no", false),
        ("done,a,2015-2020,2015-2020,5/8", "all,a,2020-2025,2020-2025,yes", false),
        ("done,t,2020-2025,2020-2025,5/8", "all,a,2020-2025,2020-2025,yes", false),
        ("done,a,2020-2025,2020-2025,5/8", "all,t,2020-2025,2020-2025,yes", false),
    ])
    func `All against some is a conflict of two results of one term`(
        _ count: String, _ claim: String, _ isConflict: Bool
    ) throws {
        let judgement = try SmallRegister(RegisterTests.ratios, [count, claim]).judged()
        #expect(judgement.conflicts.map(\.kind) == (isConflict ? [.allAgainstSome] : []))
    }

    @Test(
        arguments: [
            ("12", nil), ("480..482", nil),
            (
                "13",
                Words(
                    vi: "Chỉ tiêu x (2020–2025): các phần không khớp tổng số (481 + 13 = 494 ≠ 493)",
                    en: "Indicator x (2020–2025): the parts do not add up (481 + 13 = 494 ≠ 493)")
            ),
        ] as [(String, Words?)])
    func `Parts that do not add up to their whole are a conflict`(_ part: String, _ sentence: Words?) throws {
        let small = try SmallRegister(
            [.small("x", .sum, parts: ["y", "z"]), .small("y", .sum), .small("z", .sum)],
            ["x,a,2020-2025,2020-2025,493", "y,a,2020-2025,2020-2025,481", "z,a,2020-2025,2020-2025,\(part)"])
        #expect(try small.judged().conflicts.first?.sentence == sentence)
    }

    @Test func `Parts of another count do not fit either`() throws {
        let small = try SmallRegister(
            [.small("x", .sum, parts: ["y", "z"]), .small("y", .sum), .small("z", .sum)],
            ["x,a,2020-2025,2020-2025,493", "y,a,2020-2025,2020-2025,480", "z,a,2020-2025,2020-2025,12"])
        #expect(try small.judged().conflicts.map(\.kind) == [.partsDoNotAdd])
    }

    @Test(arguments: [
        ("a", "37", "38", true), ("a", "37", "37", false), ("a", ">30", "37", false), ("a", ">40", "37", true),
        ("a", "~37", "38", false), ("a", "2", "<2", true), ("t", ">30", "37", true), ("t", "exceeded", "37", false),
        ("t", "exceeded", "missed", true), ("a", "rank 3", "rank 4", true), ("c", "5", "6", true),
    ])
    func `Sources disagree when their statements cannot both hold`(
        _ kind: String, _ one: String, _ other: String, _ isConflict: Bool
    ) throws {
        let small = try SmallRegister(
            [.small("x")],
            ["x,\(kind),2020-2025,2025,\(one),A,one.txt", "x,\(kind),2020-2025,2025,\(other),A,two.txt"])
        #expect(try small.judged().conflicts.map(\.kind) == (isConflict ? [.sourcesDisagree] : []))
    }

    @Test func `Of two sources the later is used, and stands first in the conflict`() throws {
        var small = try SmallRegister(
            [.small("x", unit: "%")],
            ["x,t,2020-2025,2025,35", "x,a,2020-2025,2025,37,A,old.txt", "x,a,2020-2025,2025,34,A,new.txt"])
        small.sources = [try .small("old.txt", "2025-09-22"), try .small("new.txt", "2026-01-20")]
        let judgement = try small.judged()
        #expect(judgement.assessments.map(\.verdict) == [.notMet])
        #expect(judgement.conflicts.map { $0.facts.map(\.source) } == [["new.txt", "old.txt"]])
        #expect(
            judgement.conflicts.map(\.sentence) == [
                Words(
                    vi: "Chỉ tiêu x (2025): các nguồn nêu khác nhau (34%; 37%)",
                    en: "Indicator x (2025): sources differ (34%; 37%)")
            ])
    }

    @Test(
        arguments: [
            ("x,t,2025-2030,2030,75", .noBaseline), ("x,t,2020-2025,2025,35", .noResult),
            ("x,t,2020-2025,2025,exceeded", .noTargetFigure), ("x,t,2020-2025,2025,,O", .noTargetFigure),
            ("x,t,2025-2030,2030,,L", .noTargetFigure), ("x,t,2025-2030,2030,,M", nil),
            ("x,t,2025-2030,unknown,75", .noPeriod), ("x,t,2025-2030,2030,0", nil),
        ] as [(String, Gap.Kind?)])
    func `What is missing is named by kind`(_ row: String, _ kind: Gap.Kind?) throws {
        let small = try SmallRegister([.small("x")], [row])
        #expect(try small.judged().gaps.map(\.kind) == (kind.map { [$0] } ?? []))
    }

    @Test func `An expected indicator without a word in the running term is a gap`() throws {
        var small = try SmallRegister([.small("y"), .small("x")], ["x,a,2025-2030,2026,1", "y,a,2020-2025,2025,1"])
        small.committees = [.small("unit", expects: ["x", "y"])]
        let gaps = try small.judged().gaps
        #expect(gaps.map(\.kind) == [.noTarget])
        #expect(gaps.map(\.indicator) == ["y"])
        #expect(gaps.map(\.term) == [Term("2025-2030")])
    }

    @Test func `A tally counts every target once, assessable or not`() throws {
        let small = try SmallRegister(
            [.small("a"), .small("b"), .small("c"), .small("d"), .small("e"), .small("f", .sum)],
            [
                "a,t,2020-2025,2025,35", "a,a,2020-2025,2025,37,E", "b,t,2020-2025,2025,35", "b,a,2020-2025,2025,35",
                "c,t,2020-2025,2025,35", "c,a,2020-2025,2025,30", "d,t,2020-2025,2025,35", "e,t,2020-2025,2027,35",
                "f,t,2020-2025,2020-2025,exceeded", "f,a,2020-2025,2020-2025,11",
                "f,a,2020-2025,2020-2025,11,A,two.txt", "a,t,,2024,30",
            ])
        let tally = try #require(try small.judged().tallies.first)
        #expect(tally.targets == 7)
        let verdicts: [Int] = [tally.exceeded, tally.met, tally.notMet, tally.notAssessable]
        let kinds: [Int] = [tally.running, tally.reported, tally.estimated, tally.achievements]
        #expect(verdicts == [2, 1, 1, 3])
        #expect(kinds == [1, 1, 1, 4])
        #expect(tally.assessable + tally.notAssessable == tally.targets)
    }
}
