import Assessments
import Foundation
import Indicators
import Quantities
import SmallRegisters
import Testing

/// Committees that come, go, move and merge.
@Suite struct DatedTreeTests {
    static func rows(_ small: SmallRegister) throws -> [String] {
        try small.judged(on: "2027-03-01").rollUps.map {
            "\($0.committee) \($0.rule.rawValue) \($0.period.code) \($0.value.grammar): "
                + "\($0.covered.joined(separator: " ")) | \($0.missing.joined(separator: " "))"
        }
    }

    @Test func `A committee counts below whoever stood above it on the last day of the period`() throws {
        var small = try SmallRegister([.rolled("x")])
        let moved = [
            Parentage("old", until: Day("2025-06-30")), Parentage("new", from: Day("2025-07-01")),
        ]
        small.committees = [.dated("old"), .dated("new"), .dated("unit", parents: moved)]
        try small.add(["x,a,2020-2025,2024,4", "x,a,2020-2025,2025,5"])
        #expect(try DatedTreeTests.rows(small) == ["old sum 2024 4: unit | ", "new sum 2025 5: unit | "])
    }

    @Test func `Only committees that exist on the last day are added or missed`() throws {
        var small = try SmallRegister([.rolled("x")])
        let below = [Parentage("city")]
        small.committees = [
            .dated("city", from: "2023-01-01"), .dated("d1", parents: below),
            .dated("d2", parents: below, until: "2024-12-30"), .dated("d3", parents: below, from: "2025-01-01"),
        ]
        for committee in ["d1", "d2"] {
            try small.add(["x,a,2020-2025,2022,1", "x,a,2020-2025,2023,2", "x,a,2020-2025,2024,4"], of: committee)
        }
        try small.add(["x,a,2020-2025,2025,8"], of: "d1")
        #expect(
            try DatedTreeTests.rows(small) == [
                "city sum 2023 4: d1 d2 | ", "city sum 2024 4: d1 | ", "city sum 2025 8: d1 | d3",
            ])
    }

    @Test func `Predecessors are added only where the committee declares it and all state a number`() throws {
        var small = try SmallRegister([.rolled("x"), .rolled("y")])
        small.committees = [
            .dated("city", predecessors: ["one", "two"], adds: ["x"]), .dated("d1", parents: [Parentage("city")]),
            .dated("one", until: "2025-06-30"), .dated("two", until: "2025-06-30"),
        ]
        try small.add(["x,a,2020-2025,2024,7", "x,a,2020-2025,2023,6", "y,a,2020-2025,2024,1"], of: "one")
        try small.add(["x,a,2020-2025,2024,5", "x,a,2020-2025,2023,>6", "y,a,2020-2025,2024,1"], of: "two")
        try small.add(["x,a,2020-2025,2024,3"], of: "d1")
        #expect(
            try DatedTreeTests.rows(small) == [
                "city sum 2024 3: d1 | ", "city sum_of_predecessors 2024 12: one two | ",
            ])
    }

    @Test func `Statuses count a committee and everything below it in the latest tree`() throws {
        var small = try SmallRegister([.rolled("x")])
        let moved = [
            Parentage("old", until: Day("2024-12-31")), Parentage("city", from: Day("2025-01-01")),
        ]
        small.committees = [
            .dated("city"), .dated("d1", parents: moved), .dated("d2", parents: [Parentage("city")]),
            .dated("c1", parents: [Parentage("d1")]), .dated("old"),
        ]
        for (committee, result) in [("city", "9"), ("d1", "10"), ("c1", "11")] {
            try small.add(["x,t,2020-2025,2025,10", "x,a,2020-2025,2025,\(result)"], of: committee)
        }
        try small.add(["x,t,2025-2030,2030,10"], of: "c1")
        let statuses = try small.judged(on: "2027-03-01").statusRollUps
        let texts = statuses.map { status -> String in
            let counts = [
                status.committees, status.reporting, status.targets, status.exceeded, status.met, status.notMet,
                status.notAssessable,
            ]
            let score = status.meanScore.map { "\($0)" } ?? "none"
            return "\(status.committee) \(status.term.code) \(counts) \(status.worst?.rawValue ?? "none") \(score)"
        }
        #expect(
            texts == [
                "city 2020-2025 [4, 3, 3, 1, 1, 1, 0] not_met 66.7", "city 2025-2030 [4, 1, 1, 0, 0, 0, 1] none none",
                "d1 2020-2025 [2, 2, 2, 1, 1, 0, 0] met 100", "d1 2025-2030 [2, 1, 1, 0, 0, 0, 1] none none",
            ])
    }

    @Test func `Committees merged into another one are counted with it alone`() throws {
        var small = try SmallRegister([.rolled("x")])
        let below = [Parentage("city")]
        small.committees = [
            .dated("city"), .dated("one", parents: below, until: "2025-06-30"),
            .dated("two", parents: below, until: "2025-06-30"),
            .dated("new", parents: below, from: "2025-07-01", predecessors: ["one", "two"]),
        ]
        for committee in ["one", "two", "new"] { try small.add(["x,t,2020-2025,2025,10"], of: committee) }
        let status = try #require(try small.judged(on: "2027-03-01").statusRollUps.first)
        #expect("\(status.committees) \(status.reporting) \(status.targets)" == "2 1 1")
    }

    @Test func `Nobody above targets a source counts and does not name has a share of them`() throws {
        var small = try SmallRegister([
            .rolled("x"), .small("done", .ratio), .small("all", .flag, assertsAllOf: "done"),
        ])
        small.committees = [
            .small("city"), .small("district", parent: "city"), .small("ward", parent: "district"),
            .small("town", parent: "city"), .small("quarter", parent: "town"),
        ]
        for committee in ["ward", "quarter"] {
            try small.add(["x,t,2020-2025,2025,10", "x,a,2020-2025,2025,11"], of: committee)
        }
        try small.add(["done,a,2020-2025,2020-2025,5/8", "x,t,2025-2030,2026,9", "x,a,2025-2030,2026,9"], of: "ward")
        let texts = try small.judged(on: "2027-03-01").statusRollUps.map { status in
            "\(status.committee) \(status.term.code) \(status.meanScore.map { "\($0)" } ?? "none")"
        }
        #expect(
            texts == [
                "city 2020-2025 none", "city 2025-2030 100", "district 2020-2025 none", "district 2025-2030 100",
                "town 2020-2025 100",
            ])
    }
}
