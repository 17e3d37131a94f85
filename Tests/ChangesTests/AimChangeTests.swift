import Changes
import Diagnostics
import Indicators
import Quantities
import Testing

/// What is told of aims put in words and of the tasks of action programmes.
@Suite struct AimChangeTests {
    /// Two editions of a committee's aims and tasks, and what is told in both languages.
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let old: (aims: [Aim], actions: [Action])
        let new: (aims: [Aim], actions: [Action])
        let lines: [String]
        let vi: [String]
        let en: [String]

        init(
            _ name: String, old: [Aim] = [], new: [Aim] = [], was: [Action] = [], isNow: [Action] = [],
            lines: [String], vi: [String], en: [String]
        ) {
            testDescription = name
            (self.old, self.new) = ((old, was), (new, isNow))
            (self.lines, self.vi, self.en) = (lines, vi, en)
        }
    }

    private static let cases = [
        Case(
            "an aim that is new", new: [aim("port", "Cảng", "A port")],
            lines: ["aim_set |  | Cảng | neither"], vi: ["“Cảng” (nhiệm kỳ 2025–2030): mục tiêu, nhiệm vụ mới."],
            en: ["“A port” (term 2025–2030): new aim or task."]),
        Case(
            "an aim that is gone, known in one language only", old: [aim("port", "Cảng", "A port")],
            lines: ["aim_withdrawn | Cảng |  | neither"],
            vi: ["“Cảng” (nhiệm kỳ 2025–2030): không còn được nêu."],
            en: ["“Cảng” (term 2025–2030): no longer stated."]),
        Case(
            "an aim in other words", old: [aim("port", "Cảng", "A port")], new: [aim("port", "Cảng biển", "A seaport")],
            lines: ["aim_amended | Cảng | Cảng biển | neither"],
            vi: ["“Cảng biển” (nhiệm kỳ 2025–2030): sửa nội dung, trước là “Cảng”."],
            en: ["“A seaport” (term 2025–2030): reworded, it was “Cảng”."]),
        Case(
            "an aim with another day", old: [aim("port", "Cảng", "A port", due: "2029")],
            new: [aim("port", "Cảng", "A port", due: "2030")], lines: ["aim_amended | 2029 | 2030 | neither"],
            vi: ["“Cảng” (2030): sửa từ “2029” thành “2030”."], en: ["“A port” (2030): changed from “2029” to “2030”."]),
        Case(
            "an aim that begins to name a day", old: [aim("port", "Cảng", "A port")],
            new: [aim("port", "Cảng", "A port", due: "2030")], lines: ["aim_amended |  | 2030 | neither"],
            vi: ["“Cảng” (2030): nay nêu thêm “2030”."], en: ["“A port” (2030): now with “2030”."]),
        Case(
            "an aim whose paragraph, order and id are others",
            old: [aim("port", "Cảng", "A port"), aim("green", "Xanh", "Green")],
            new: [aim("green", "Xanh", "Green", locator: "p9"), aim("harbour", "Cảng", "A port")],
            lines: [], vi: [], en: []),
        Case(
            "a task that is done", was: [task("plan", due: "2029")],
            isNow: [task("plan", due: "2029", done: "2028-02-01")],
            lines: ["task_state_changed | open | done | better"],
            vi: [
                "“Kế hoạch” (2029): tình trạng đổi từ “chưa báo cáo kết quả” thành “đã hoàn thành”, theo hướng tốt hơn."
            ],
            en: ["“A plan” (2029): state changed from “no report yet” to “done”, for the better."]),
        Case(
            "a task somebody is to do", was: [task("plan")], isNow: [task("plan", person: "Sở Công Thương")],
            lines: ["aim_amended |  | Sở Công Thương | neither"],
            vi: ["“Kế hoạch” (nhiệm kỳ 2025–2030): nay nêu thêm “Sở Công Thương”."],
            en: ["“A plan” (term 2025–2030): now with “Sở Công Thương”."]),
    ]

    @Test(arguments: cases) func `What became of aims and tasks is told`(each: Case) throws {
        let fact = ["x,a,2020-2025,2025,36"]
        let old = try SmallEdition(fact, aims: each.old.aims, actions: each.old.actions)
        let new = try SmallEdition(fact, aims: each.new.aims, actions: each.new.actions)
        let changes = new.changes(since: old)
        #expect(changes.lines == each.lines)
        #expect(changes.sentences(.vi) == each.vi)
        #expect(changes.sentences(.en) == each.en)
        #expect(changes.rows(of: "change_counts").first?["aims"] == "\(each.lines.count)")
        #expect(changes.losses.isEmpty)
    }

    @Test func `A page tells what became of an aim beside its text`() throws {
        let fact = ["x,a,2020-2025,2025,36"]
        let old = try SmallEdition(fact, aims: [AimChangeTests.aim("port", "Cảng", "A port")])
        let new = try SmallEdition(fact, aims: [AimChangeTests.aim("port", "Cảng biển", "A seaport")])
        let row = try #require(new.changes(since: old).rows(.en).first)
        #expect(row["indicator"] == "A seaport")
        #expect(row["remark"] == "Reworded, it was “Cảng”.")
        #expect(row["indicator_id"] == "" && row["unit"] == "" && row["area"] == "")
    }

    private static func aim(
        _ id: String, _ vi: String, _ en: String, due: String? = nil, locator: String = "p1"
    ) -> Aim {
        Aim(
            id: id, committee: SmallEdition.committee, kind: .goal, term: Term("2025-2030"),
            due: due.flatMap { Period($0) }, text: Words(vi: vi, en: en), number: nil, date: nil, issuer: nil,
            indicator: nil, value: nil, source: "s", locator: locator, place: Place(file: "aims.yaml"))
    }

    private static func task(
        _ id: String, due: String? = nil, done: String? = nil, person: String? = nil
    ) -> Action {
        Action(
            id: id, committee: SmallEdition.committee, term: Term("2025-2030"),
            text: Words(vi: "Kế hoạch", en: "A plan"), clears: person.map { ["person": Words(same: $0)] } ?? [:],
            due: due.flatMap { Period($0) }, done: done.flatMap { Day($0) }, source: "s", locator: "p1",
            place: Place(file: "aims.yaml"))
    }
}
