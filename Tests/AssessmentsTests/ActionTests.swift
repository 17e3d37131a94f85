import Assessments
import Indicators
import Quantities
import SmallRegisters
import Testing

@Suite struct ActionTests {
    static let seven =
        Clear.six + [Clear(id: "resources", names: Words(vi: "Rõ nguồn lực", en: "Resources"))]

    @Test(arguments: [
        ("", "", Action.State.open), ("2026-06-30", "", .overdue), ("2026-11-21", "", .open),
        ("2026-11-20", "", .overdue), ("2026", "", .open), ("2025", "", .overdue), ("2025-2026", "", .open),
        ("unknown", "", .open), ("2026-06-30", "2026-08-01", .done), ("2026-06-30", "2026-11-21", .done),
        ("2026-06-30", "2026-11-22", .overdue), ("", "2026-11-22", .open), ("", "2025-01-01", .done),
    ]) func `A task is overdue once its due day is past and it is not done`(
        _ due: String, _ done: String, _ state: Action.State
    ) throws {
        let task = Action.small("a", due: due, done: done)
        #expect(task.state(on: try #require(Day("2026-11-21"))) == state)
    }

    @Test func `A programme counts tasks, points of the list and links`() throws {
        var small = try SmallRegister([.small("x")])
        small.committees.append(.small("idle"))
        small.clears = ActionTests.seven
        small.actions = [
            .small("a", clears: ["person", "resources", "mood"], due: "2026-06-30", indicators: ["x"]),
            .small("b", clears: ["task"], due: "2026-06-30", done: "2026-06-01"), .small("c"),
        ]
        let programmes = small.register.programmes(on: try #require(Day("2026-11-21")))
        #expect(programmes.map(\.committee) == ["unit"])
        #expect(programmes.map { [$0.tasks, $0.done, $0.overdue] } == [[3, 1, 1]])
        #expect(programmes.map { [$0.clear, $0.points, $0.unlinked] } == [[3, 21, 2]])
    }

    @Test(arguments: [
        (
            6, ["person", "deadline"], 2,
            Words(
                vi: "Chương trình hành động, 2 đầu việc: tài liệu nêu rõ 4/12 "
                    + "nội dung theo yêu cầu “6 rõ” (người, việc, thời gian, trách nhiệm, thẩm quyền, kết quả).",
                en: "Action programme, 2 actions: the documents state 4 of 12 "
                    + "points the six clears ask for (person, task, deadline, responsibility, authority, outcome)."
            )
        ),
        (
            7, ["person", "resources"], 1,
            Words(
                vi: "Chương trình hành động, 1 đầu việc: tài liệu nêu rõ 2/7 nội dung phải rõ.",
                en: "Action programme, 1 action: the documents state 2 of 7 points.")
        ),
        (
            6, Clear.six.map(\.id), 1,
            Words(
                vi: "Chương trình hành động, 1 đầu việc: tài liệu nêu rõ cả 6 "
                    + "nội dung theo yêu cầu “6 rõ” (người, việc, thời gian, trách nhiệm, thẩm quyền, kết quả).",
                en: "Action programme, 1 action: the documents state all 6 "
                    + "points the six clears ask for (person, task, deadline, responsibility, authority, outcome)."
            )
        ),
        (
            6, [], 1,
            Words(
                vi: "Chương trình hành động, 1 đầu việc: tài liệu nêu rõ 0/6 "
                    + "nội dung theo yêu cầu “6 rõ” (người, việc, thời gian, trách nhiệm, thẩm quyền, kết quả).",
                en: "Action programme, 1 action: the documents state 0 of 6 "
                    + "points the six clears ask for (person, task, deadline, responsibility, authority, outcome)."
            )
        ),
    ]) func `What is assigned is told, as the six clears only where there are six`(
        _ list: Int, _ assigned: [String], _ tasks: Int, _ sentence: Words
    ) throws {
        var small = try SmallRegister([.small("x")])
        small.clears = list == 6 ? Clear.six : ActionTests.seven
        small.actions = (0..<tasks).map { .small("a\($0)", clears: assigned) }
        #expect(try FindingTests.findings(small)["actions"] == [sentence])
    }

    @Test func `The task that is late the longest is named, and ranks before what lies ahead`() throws {
        var small = try SmallRegister([.small("x")], ["x,t,2025-2030,2030,75", "x,a,2020-2025,2025,37"])
        small.actions = [
            .small("a", text: "Ban hành quy chế.", due: "2025-12-31"),
            .small("b", text: "Lập kế hoạch.", due: "2025-06-30"),
            .small("c", due: "2027"),
        ]
        let findings = try small.judged().findings
        #expect(findings.map(\.topic) == [.outcome, .overdue, .stake, .result, .actions])
        #expect(
            try FindingTests.findings(small)["overdue"] == [
                Words(
                    vi: "Chương trình hành động: 2 đầu việc quá hạn, chậm nhất là “Lập kế hoạch” (hạn 30/6/2025).",
                    en: "Action programme: 2 actions are overdue, the longest “Lập kế hoạch” (due 30 June 2025).")
            ])
    }

    @Test func `A long task is cut between words where it is quoted`() throws {
        var small = try SmallRegister([.small("x")])
        small.actions = [.small("a", text: String(repeating: "tham mưu ", count: 60), due: "2025")]
        let sentence = try #require(try FindingTests.findings(small)["overdue"]?.first)
        #expect(sentence.vi.hasPrefix("Chương trình hành động: 1 đầu việc quá hạn là “tham mưu"))
        #expect(sentence.vi.hasSuffix("tham…” (hạn 2025).") || sentence.vi.hasSuffix("mưu…” (hạn 2025)."))
        #expect(sentence.vi.count < 190)
    }

    @Test(arguments: [
        ([["x"], []], "Action programme: 1 of 2 actions serves no indicator yet."),
        ([["x"], [], []], "Action programme: 2 of 3 actions serve no indicator yet."), ([[], []], nil), ([["x"]], nil),
    ]) func `Tasks without an indicator are told where others have one`(_ links: [[String]], _ sentence: String?) throws
    {
        var small = try SmallRegister([.small("x")])
        small.actions = links.enumerated().map { .small("a\($0)", indicators: $1) }
        let aims = try #require(try FindingTests.findings(small)["actions"])
        #expect(aims.dropFirst().map(\.en) == [sentence].compactMap { $0 })
    }
}
