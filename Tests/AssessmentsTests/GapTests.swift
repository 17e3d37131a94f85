import Assessments
import Foundation
import Indicators
import Quantities
import SmallRegisters
import Testing

@Suite struct GapTests {
    static func gaps(_ small: SmallRegister, on day: String) throws -> [String] {
        try small.judged(on: day).gaps.map {
            "\($0.kind.rawValue) \($0.term?.code ?? "") \($0.period?.code ?? "")"
        }
    }

    @Test(
        arguments: [
            ("x,t,2025-2030,2030,75", "no_baseline 2025-2030 2025"),
            ("x,t,2020-2025,2025,35", "no_result 2020-2025 2025"),
            ("x,t,2020-2025,2025,exceeded", "no_target_figure 2020-2025 2025"),
            ("x,t,2025-2030,unknown,75", "no_period 2025-2030 unknown"),
        ])
    func `A gap says what time the missing figure is of`(_ row: String, _ gap: String) throws {
        #expect(try GapTests.gaps(SmallRegister([.small("x")], [row]), on: "2026-03-01") == [gap])
    }

    @Test(arguments: [
        ("x,t,2025-2030,2026-2030 each year,90", "2025,85", "2026-03-01", []),
        ("n,t,2025-2030,2030,90", "2024,85", "2026-03-01", []),
        ("x,t,2020-2025,2025,90", "as of 2024-10-09,85", "2026-03-01", ["no_result 2020-2025 2025"]),
        ("s,t,2020-2025,2020-2025,1000", "as of 2024-10-09,857", "2026-03-01", ["no_result 2020-2025 2020-2025"]),
    ])
    func `A baseline is asked for only where a way begins, a result wherever its own time lacks one`(
        _ target: String, _ result: String, _ day: String, _ gaps: [String]
    ) throws {
        let id = target.prefix(1)
        let small = try SmallRegister(
            [.small("x", .share), .small("n", .level, .neutral), .small("s", .sum)],
            [target, "\(id),a,2020-2025,\(result)"])
        #expect(try GapTests.gaps(small, on: day) == gaps)
    }

    /// Results of a count without a target, and the gaps on a day after the term or in it.
    @Test(
        arguments: [
            (["as of 2024-10-09,857"], "2026-03-01", ["so_far 2020-2025 2020-2025"]),
            (["as of 2023-10-09,600", "as of 2024-10-09,857"], "2026-03-01", ["so_far 2020-2025 2020-2025"]),
            (["as of 2024-10-09,857"], "2025-12-31", []), (["as of 2025-12-31,857"], "2026-03-01", []),
            (["as of 2024-10-09,857", "2020-2025,990"], "2026-03-01", []), (["2021,100"], "2026-03-01", []),
        ] as [([String], String, [String])])
    func `Of a count of a term that is over the whole is asked for where only a part is stated`(
        _ results: [String], _ day: String, _ gaps: [String]
    ) throws {
        let small = try SmallRegister([.small("s", .sum)], results.map { "s,a,2020-2025,\($0)" })
        #expect(try GapTests.gaps(small, on: day) == gaps)
        let level = try SmallRegister([.small("s", .level)], results.map { "s,a,2020-2025,\($0)" })
        #expect(try GapTests.gaps(level, on: day).isEmpty)
    }

    @Test func `A committee that was merged is not asked for what was counted after its end`() throws {
        var small = try SmallRegister([.small("s", .sum)], ["s,a,2020-2025,as of 2024-10-09,857"])
        small.committees = [.dated("unit", until: "2025-06-30", expects: [])]
        #expect(try GapTests.gaps(small, on: "2026-03-01").isEmpty)
    }

    @Test func `A result that is said not to apply is not asked for`() throws {
        let small = try SmallRegister([.small("x")], ["x,t,2020-2025,2025,35", "x,a,2020-2025,2025,,M"])
        #expect(try GapTests.gaps(small, on: "2026-03-01").isEmpty)
    }

    @Test func `No baseline is asked for where values begin with the term`() throws {
        let begun = try SmallRegister(
            [.rolled("x", .none, .share, beginsWithTerm: true)], ["x,t,2025-2030,2030,100"])
        #expect(try GapTests.gaps(begun, on: "2026-03-01").isEmpty)
    }

    @Test func `Targets the source counts and does not name are a gap that no row of figures is asked for`() throws {
        let small = try SmallRegister(
            [.small("x"), .small("done", .ratio), .small("all", .flag, assertsAllOf: "done")],
            ["x,t,2020-2025,2025,35", "x,a,2020-2025,2025,37", "done,a,2020-2025,2020-2025,5/8"])
        #expect(try GapTests.gaps(small, on: "2026-03-01") == ["not_named 2020-2025 "])
        let judgement = try small.judged()
        #expect(judgement.requests.isEmpty)
        let outcome = try #require(judgement.findings.first { $0.topic == .outcome })
        #expect(
            plain(outcome.sentence)?.en == "Term 2020–2025: 1 target in the documents, 1 exceeded; "
                + "the source counts 8 targets in the term and does not name the other 7.")
    }

    @Test func `A target of a term that is over without period and result lacks both`() throws {
        let small = try SmallRegister([.small("x")], ["x,t,2020-2025,unknown,75"])
        #expect(
            try GapTests.gaps(small, on: "2026-03-01") == [
                "no_result 2020-2025 unknown", "no_period 2020-2025 unknown",
            ])
    }

    @Test(arguments: [("2024-06-01", "2020-2025 2025"), ("2025-06-01", "2025-2030 2030")])
    func `The running term is the latest that has begun by the day`(_ day: String, _ time: String) throws {
        var small = try SmallRegister([.small("x"), .small("y")], ["y,a,2020-2025,2021,1", "y,a,2025-2030,2026,1"])
        small.committees = [.small("unit", expects: ["x"])]
        #expect(try GapTests.gaps(small, on: day) == ["no_target \(time)"])
    }

    /// The day and the years stated; the years asked for.
    @Test(
        arguments: [
            ("2026-11-21", [], []), ("2027-01-01", [], [2026]), ("2029-05-01", ["2027,3"], [2026, 2028]),
            ("2029-05-01", ["2026,3", "2027,,M", "2028,,L"], [2028]),
            ("2034-05-01", ["2026,3", "2027,3", "2026-2030,9"], [2028, 2029, 2030]),
        ] as [(String, [String], [Int])])
    func `Of an indicator expected every year the years of the term that are over and not stated are gaps`(
        _ day: String, _ rows: [String], _ years: [Int]
    ) throws {
        var small = try SmallRegister([.rolled("x", .sum, .sum, isYearly: true), .small("y")])
        small.committees = [.small("unit", expects: ["x"])]
        try small.add(rows.map { "x,a,2025-2030,\($0)" } + ["y,c,2025-2030,2025,1"])
        let asked = try small.judged(on: day).gaps.filter { $0.kind == .noValue }
        #expect(asked.map(\.period) == years.map { .year($0) })
        #expect(asked.allSatisfy { $0.term == Term("2025-2030") })
    }

    @Test func `Nothing is expected of a committee that is no more, or not yet`() throws {
        var small = try SmallRegister([.rolled("x", isYearly: true), .small("y")], ["y,c,2025-2030,2025,1"])
        small.committees = [
            .dated("old", until: "2025-06-30", expects: ["x"]), .dated("new", from: "2028-01-01", expects: ["x"]),
        ]
        let gaps = try small.judged(on: "2029-06-01").gaps
        #expect(gaps.map(\.committee) == ["new", "new"])
        #expect(gaps.map(\.period) == [.years(2025, 2030, each: false), .year(2028)])
    }

    @Test(
        arguments: [
            ("x,a,2025-2030,2026,70", "2028-06-30", []), ("x,a,2025-2030,2026,70", "2028-07-31", ["2026"]),
            ("x,a,2020-2025,2025,70", "2027-06-30", []), ("x,a,2020-2025,2025,70", "2027-07-31", ["2025"]),
        ] as [(String, String, [String])])
    func `A value older than its indicator allows is a gap of a running target`(
        _ row: String, _ day: String, _ periods: [String]
    ) throws {
        let small = try SmallRegister(
            [.rolled("x", .none, .level, maxAge: 18)], ["x,t,2025-2030,2030,75", row])
        let stale = try small.judged(on: day).gaps.filter { $0.kind == .stale }
        #expect(stale.compactMap { $0.period?.code } == periods)
    }

    /// Measure, target and results of a term that is over; the years asked for.
    @Test(
        arguments: [
            (.rate, "2021-2025,10", ["2021,9", "2022,9", "2024,9"], [2023, 2025]),
            (.rate, "2021-2025,10", ["2021,9", "2021-2025,9"], []), (.rate, "2021-2025,10", [], []),
            (.rate, "2020-2025,10", ["2021,9", "2022,9", "2023,9", "2024,9"], [2025]),
            (.rate, "2020-2025,10", ["2020,9", "2021,9", "2022,9", "2023,9"], [2024, 2025]),
            (.sum, "2020-2025,10", ["2021,9", "2022,~9", "2023,9", "2024,9"], [2022, 2025]),
            (.sum, "2020-2025,10", ["2021,9", "as of 2024-10-09,857"], []),
            (.level, "2021-2025 each year,10", ["2021,9", "2025,12"], [2022, 2023, 2024]),
            (.level, "2021-2025 each year,10", ["2021,9", "2021-2025 each year,12"], []),
        ] as [(Measure, String, [String], [Int])])
    func `Years a due target over several years lacks are gaps where others are stated`(
        _ measure: Measure, _ target: String, _ results: [String], _ years: [Int]
    ) throws {
        let small = try SmallRegister(
            [.rolled("x", .none, measure)], ["x,t,2020-2025,\(target)"] + results.map { "x,a,2020-2025,\($0)" })
        let missing = try small.judged(on: "2026-03-01").gaps.filter { $0.kind == .noValue }
        #expect(missing.map(\.period) == years.map { .year($0) })
    }
}
