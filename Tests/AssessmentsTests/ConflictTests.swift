import Assessments
import Foundation
import Indicators
import Quantities
import SmallRegisters
import Testing

@Suite struct ConflictTests {
    @Test(
        arguments: [
            ("2024-05-31", ["30"], []), ("2024-06-01", ["32"], []), ("2025-06-01", ["33"], []),
        ] as [(String, [String], [String])])
    func `An amended target is no conflict, and on every day the one in force is judged`(
        _ day: String, _ targets: [String], _ conflicts: [String]
    ) throws {
        var small = try SmallRegister(
            [.small("x")],
            [
                "x,t,2020-2025,2025,30,A,first.txt", "x,t,2020-2025,2025,32,A,second.txt",
                "x,t,2020-2025,2025,33,A,third.txt",
            ])
        small.sources = [
            try .small("first.txt", "2020-10-01"), try .small("second.txt", "2024-06-01", amends: "first.txt"),
            try .small("third.txt", "2025-06-01", amends: "second.txt"),
        ]
        #expect(try small.judged(on: day).conflicts.map(\.kind.rawValue) == conflicts)
    }

    @Test func `Two documents that amend the same one differently do conflict`() throws {
        var small = try SmallRegister(
            [.small("x")],
            [
                "x,t,2020-2025,2025,30,A,first.txt", "x,t,2020-2025,2025,32,A,second.txt",
                "x,t,2020-2025,2025,33,A,third.txt",
            ])
        small.sources = [
            try .small("first.txt", "2020-10-01"), try .small("second.txt", "2024-06-01", amends: "first.txt"),
            try .small("third.txt", "2024-06-02", amends: "first.txt"),
        ]
        let conflicts = try small.judged().conflicts
        #expect(conflicts.map { $0.facts.map(\.source) } == [["third.txt", "second.txt"]])
    }

    /// What the source says, the result, the verdict and the kinds of conflict; the target's figure is 100.
    @Test(
        arguments: [
            ("exceeded", nil, .exceeded, []), ("missed", nil, .notMet, []),
            ("exceeded", "90", .notMet, [.wordAgainstFigure]), ("missed", "100", .met, [.wordAgainstFigure]),
            ("met", "105", .exceeded, []), ("missed", "90", .notMet, []),
        ] as [(String, String?, Verdict, [Conflict.Kind])])
    func `What a source says of a target stands until a result is stated, and beside it where they differ`(
        _ word: String, _ result: String?, _ verdict: Verdict, _ conflicts: [Conflict.Kind]
    ) throws {
        let rows = ["x,t,2020-2025,2025,100", "x,t,2020-2025,2025,\(word),A,other.txt"]
        let small = try SmallRegister(
            [.small("x", .level)], rows + [result].compactMap { $0.map { "x,a,2020-2025,2025,\($0)" } })
        let judgement = try small.judged(on: "2026-03-01")
        let assessment = try #require(judgement.assessments.first)
        #expect(judgement.assessments.count == 1)
        #expect(assessment.verdict == verdict)
        #expect(assessment.isReported == (result == nil))
        #expect(judgement.conflicts.map(\.kind) == conflicts)
        #expect(judgement.gaps.map(\.kind) == (result == nil ? [.noResult] : []))
        if result == nil {
            let sentence = try #require(assessment.sentence(.small("x", .level)))
            #expect(sentence.en.hasPrefix("Indicator x: the source says the target of 100"))
            #expect(sentence.en.hasSuffix("and gives no figure for the result"))
        }
    }

    @Test(
        arguments: [
            ("38,E", "37,A", []), ("38,E", "37,P", []), ("38,E", "37,E", ["38", "37"]),
            ("38,A", "37,A", ["38", "37"]), ("38,E", "37,F", []),
        ] as [(String, String, [String])])
    func `A final figure replaces an estimate without a conflict`(
        _ one: String, _ other: String, _ values: [String]
    ) throws {
        let small = try SmallRegister(
            [.small("x")], ["x,a,2020-2025,2025,\(one),one.txt", "x,a,2020-2025,2025,\(other),two.txt"])
        let conflicts = try small.judged().conflicts
        #expect(conflicts.flatMap { $0.facts.compactMap { $0.value?.grammar } } == values)
    }

    @Test(
        arguments: [
            (["2025,5/8"], ["5 of 8"]), (["2024,5/8"], []), (["2020-2025,5/8"], ["5 of 8"]),
            (["2025,8/8", "2024,5/8"], []), (["2025,7/8", "2020-2025,5/8"], ["5 of 8", "7 of 8"]),
        ] as [([String], [String])])
    func `A claim that all is done contradicts the counts of the same time only`(
        _ counts: [String], _ values: [String]
    ) throws {
        let small = try SmallRegister(
            RegisterTests.ratios, ["all,a,2020-2025,2025,yes"] + counts.map { "done,a,2020-2025,\($0)" })
        let conflicts = try small.judged().conflicts
        #expect(conflicts.compactMap { $0.facts.first?.value?.grammar } == values)
    }

    /// Rows of the city, of two departments and of the cell of the second; whether the city's own value conflicts.
    @Test(
        arguments: [
            (["city": "12", "d1": "5", "d2": "7"], false), (["city": "13", "d1": "5", "d2": "7"], true),
            (["city": "13", "d1": "5"], false), (["city": "13", "d1": "5", "d2": ">7"], false),
            (["city": ">13", "d1": "5", "d2": "7"], false), (["d1": "5", "d2": "7"], false),
            (["city": "13", "d1": "5", "cell": "7"], true), (["city": "12", "d1": "5", "cell": "7"], false),
        ] as [([String: String], Bool)])
    func `A committee's own value that its committees below do not add up to is a conflict`(
        _ values: [String: String], _ isConflict: Bool
    ) throws {
        var small = try SmallRegister([.rolled("x")])
        small.committees = [
            .small("city"), .small("d1", parent: "city"), .small("d2", parent: "city"), .small("cell", parent: "d2"),
        ]
        for (committee, value) in values { try small.add(["x,a,2020-2025,2025,\(value)"], of: committee) }
        let conflicts = try small.judged().conflicts.filter { $0.committee == "city" }
        #expect(conflicts.map(\.kind) == (isConflict ? [.childrenDoNotAdd] : []))
    }

    @Test(arguments: [
        ("13", "; có thể còn đảng bộ cấp dưới chưa có trong dữ liệu", "; the data may not name all of them"),
        ("11", "", ""),
    ])
    func `The sum of the committees below is told with their number, a smaller one with its likely reason`(
        _ own: String, _ vi: String, _ en: String
    ) throws {
        var small = try SmallRegister([.rolled("x")])
        small.committees = [.small("city"), .small("d1", parent: "city"), .small("d2", parent: "city")]
        for (committee, value) in [("city", own), ("d1", "5"), ("d2", "7")] {
            try small.add(["x,a,2020-2025,2025,\(value)"], of: committee)
        }
        let judgement = try small.judged()
        let conflict = try #require(judgement.conflicts.first)
        #expect(conflict.counterpart?.value == .exact(12))
        #expect(
            plain(conflict.sentence)
                == Words(
                    vi:
                        "Chỉ tiêu x (2025): 2 đảng bộ cấp dưới có trong dữ liệu cộng lại được 12 t, đảng bộ nêu \(own) t"
                        + vi,
                    en: "Indicator x (2025): the 2 subordinate committees in the data add up to 12 t, "
                        + "the committee states \(own) t" + en))
        #expect(judgement.findings.filter { $0.topic == .conflict }.map(\.committee) == ["city"])
    }

    @Test(arguments: [
        ("95", "2030", true), ("90", "2030", false), ("95", "2029", false), (">=90", "2030", true),
    ])
    func `A directive for another value than the committee's own target is a conflict and gives no verdict`(
        _ value: String, _ due: String, _ isConflict: Bool
    ) throws {
        var small = try SmallRegister([.small("x")], ["x,t,2025-2030,2030,90", "x,a,2025-2030,2026,70"])
        let without = try small.judged(on: "2027-03-01")
        small.aims = [try .asking("x", value, due: due)]
        let judgement = try small.judged(on: "2027-03-01")
        #expect(judgement.conflicts.map(\.kind) == (isConflict ? [.directiveDiffers] : []))
        #expect(judgement.assessments == without.assessments)
    }

    @Test func `A directive and the target stand side by side, each with its place`() throws {
        var small = try SmallRegister([.small("x", unit: "%")], ["x,t,2025-2030,2030,90"])
        small.aims = [try .asking("x", "95", due: "2030")]
        let conflict = try #require(try small.judged().conflicts.first)
        #expect(conflict.facts.map(\.source) == ["report.txt"])
        #expect(conflict.counterpart?.source == "letter.txt" && conflict.counterpart?.locator == "p3")
        #expect(
            conflict.sentence
                == Words(
                    vi: "Chỉ tiêu x (2030): Tỉnh ủy yêu cầu 95%, đảng bộ đề ra 90%",
                    en: "Indicator x (2030): the province asks for 95%, the committee’s own target is 90%"))
    }
}
