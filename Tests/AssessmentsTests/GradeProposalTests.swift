import Assessments
import Foundation
import Indicators
import Quantities
import SmallRegisters
import Testing

@Suite struct GradeProposalTests {
    /// A rule 90 / 70 / 50 / 0 whose best level asks for conditions.
    static func rule(
        _ conditions: [Grading.Condition] = [], good: [Grading.Condition] = [], lowest: Decimal = 0,
        quota: Grading.Quota? = nil, id: String = "rule", from: String = "2024-01-01", until: String = ""
    ) throws -> Grading {
        let level = { (id: String, points: Decimal, conditions: [Grading.Condition]) in
            Grading.Level(id: id, names: Words(same: id), points: points, conditions: conditions)
        }
        return Grading(
            id: id, names: Words(vi: "quy định", en: "the rule"), from: try #require(Day(from)), until: Day(until),
            indicator: "points",
            levels: [
                level("excellent", 90, conditions), level("good", 70, good), level("fair", 50, []),
                level("poor", lowest, []),
            ].filter { lowest == 0 || $0.id != "poor" }, quota: quota)
    }

    static func small(_ rules: [Grading], _ rows: [String] = []) throws -> SmallRegister {
        var small = try SmallRegister([.small("points", unit: "điểm"), .small("x"), .small("y")], rows)
        small.gradings = rules
        return small
    }

    /// Committees `c0`, `c1`, … with points of 2025 and a rule with a quota.
    static func many(_ points: [String], percent: Decimal = 20) throws -> SmallRegister {
        var small = try GradeProposalTests.small([
            GradeProposalTests.rule(quota: Grading.Quota(level: "excellent", of: "good", percent: percent))
        ])
        small.committees = points.indices.map { .small("c\($0)") }
        for (index, points) in points.enumerated() {
            try small.add(["points,a,2020-2025,2025,\(points)"], of: "c\(index)")
        }
        return small
    }

    @Test(arguments: [
        ("100", "excellent"), ("90", "excellent"), ("89.9", "good"), ("70", "good"), ("50", "fair"), ("49.99", "poor"),
        ("0", "poor"),
    ]) func `The best level whose points are reached is proposed`(_ points: String, _ level: String) throws {
        let small = try GradeProposalTests.small([GradeProposalTests.rule()], ["points,a,2020-2025,2025,\(points)"])
        let grades = try small.judged().grades
        #expect(grades.map { $0.level?.id } == [level])
        #expect(grades.map(\.reasons) == [[]] && grades.map(\.quota) == [.none] && grades.map(\.place) == [nil])
    }

    @Test func `Below every level nothing is proposed, and it is said why`() throws {
        let small = try GradeProposalTests.small(
            [GradeProposalTests.rule(lowest: 50)], ["points,a,2020-2025,2025,49.5"])
        let grade = try #require(try small.judged().grades.first)
        #expect(grade.level == nil)
        #expect(grade.reasons == [Words(vi: "dưới mức điểm thấp nhất (50)", en: "below the lowest threshold (50)")])
        #expect(
            try FindingTests.findings(small)["grade"] == [
                Words(
                    vi: "Đề xuất, chưa phải quyết định – xếp loại theo quy định: chưa có mức nào phù hợp; 49,5 điểm "
                        + "(2025); dưới mức điểm thấp nhất (50).",
                    en: "Proposal, not a decision – grade by the rule: no level is reached; 49.5 điểm (2025); "
                        + "below the lowest threshold (50).")
            ])
    }

    @Test(arguments: [
        ["points,a,2020-2025,2025,~95"], ["points,a,2020-2025,2025,90..95"], ["points,t,2020-2025,2025,95"],
        ["points,a,2025-2030,2026,95"], ["points,a,2020-2025,unknown,95"], ["x,a,2020-2025,2025,95"], [],
    ]) func `Only exact achieved points of a time that is over count`(_ rows: [String]) throws {
        #expect(try GradeProposalTests.small([GradeProposalTests.rule()], rows).judged().grades.isEmpty)
    }

    @Test func `The latest points in force count`() throws {
        let small = try GradeProposalTests.small(
            [GradeProposalTests.rule()],
            [
                "points,a,2020-2025,2025,60,E", "points,a,2020-2025,2024,95", "points,a,2020-2025,2025,75",
                "points,a,2025-2030,2026,91",
            ])
        #expect(try small.judged(on: "2026-12-30").grades.map(\.points) == [75])
        #expect(try small.judged(on: "2026-12-31").grades.map(\.points) == [91])
    }

    @Test(arguments: [
        ("2023-12-31", nil), ("2024-01-01", "old"), ("2025-12-31", "old"), ("2026-01-01", "new"),
        ("2027-12-31", "new"), ("2028-01-01", "old"),
    ]) func `The rule in force on the day holds, of several the latest`(_ day: String, _ rule: String?) throws {
        let small = try GradeProposalTests.small(
            [
                GradeProposalTests.rule(id: "old"),
                GradeProposalTests.rule(id: "new", from: "2026-01-01", until: "2027-12-31"),
            ], ["points,a,2020-2025,2022,75"])
        #expect(try small.judged(on: day).grades.first?.rule == rule)
    }

    @Test(arguments: [
        (
            Grading.Condition.noTargetMissed, ["x,t,2020-2025,2025,35", "x,a,2020-2025,2025,30"],
            Words(
                vi: "chỉ tiêu không đạt: Chỉ tiêu x (không đáp ứng điều kiện của mức excellent)",
                en: "targets not met: Indicator x (fails a condition of excellent)")
        ),
        (
            .allTargetsAssessable, ["x,t,2020-2025,2025,35", "y,t,2020-2025,2025,exceeded"],
            Words(
                vi: "chỉ tiêu chưa đủ căn cứ: Chỉ tiêu x (không đáp ứng điều kiện của mức excellent)",
                en: "targets not assessable: Indicator x (fails a condition of excellent)")
        ),
        (
            .nothingMissing, ["x,t,2020-2025,2025,35"],
            Words(
                vi: "số liệu còn thiếu: chưa có kết quả (1) (không đáp ứng điều kiện của mức excellent)",
                en: "data missing: no result (1) (fails a condition of excellent)")
        ),
    ]) func `A condition that fails leads to the next level, and is named`(
        _ condition: Grading.Condition, _ rows: [String], _ reason: Words
    ) throws {
        var small = try GradeProposalTests.small([GradeProposalTests.rule([condition])], ["points,a,2020-2025,2025,95"])
        #expect(try small.judged().grades.map { $0.level?.id } == ["excellent"])
        try small.add(rows)
        let grade = try #require(try small.judged().grades.first)
        #expect(grade.level?.id == "good")
        #expect(grade.reasons == [reason])
    }

    @Test func `An overdue task fails its condition, a task in time does not`() throws {
        var small = try GradeProposalTests.small(
            [GradeProposalTests.rule([.noTaskOverdue])], ["points,a,2020-2025,2025,95"])
        small.actions = [.small("a", due: "2026-03-01")]
        #expect(try small.judged().grades.map { $0.level?.id } == ["excellent"])
        small.actions += [.small("b", due: "2026-02-28"), .small("c", due: "2026-02-28", of: "other")]
        let grade = try #require(try small.judged().grades.first)
        #expect(grade.level?.id == "good")
        #expect(grade.reasons.map(\.en) == ["1 action overdue (fails a condition of excellent)"])
    }

    @Test func `Targets of another term and targets not due yet decide nothing`() throws {
        let all = Grading.Condition.allCases
        let small = try GradeProposalTests.small(
            [GradeProposalTests.rule(all)],
            [
                "points,a,,2026,95", "x,t,2020-2025,2025,35", "x,a,2020-2025,2025,30", "x,t,2025-2030,2030,75",
                "y,t,2020-2025,2025,3",
            ])
        #expect(try small.judged(on: "2027-03-01").grades.map { $0.level?.id } == ["excellent"])
    }

    @Test func `Every failing condition is named once with all levels that ask for it`() throws {
        var small = try GradeProposalTests.small(
            [GradeProposalTests.rule([.noTargetMissed, .noTaskOverdue], good: [.noTargetMissed])],
            ["points,a,2020-2025,2025,95", "x,t,2020-2025,2025,35", "x,a,2020-2025,2025,30"])
        small.actions = [.small("a", due: "2025")]
        let grade = try #require(try small.judged().grades.first)
        #expect(grade.level?.id == "fair")
        #expect(
            grade.reasons.map(\.en) == [
                "targets not met: Indicator x (fails a condition of excellent, good)",
                "1 action overdue (fails a condition of excellent)",
            ])
    }

    @Test(arguments: [
        (["95", "93", "91", "80", "75", "70", "72", "71", "74", "73"], "1 within, 2 within, 3 over"),
        (["95", "93", "93", "80", "75", "70", "72", "71", "74", "73"], "1 within, 2 edge, 2 edge"),
        (["95", "95", "95", "80", "75", "70", "72", "71", "74", "73"], "1 edge, 1 edge, 1 edge"),
        (["95", "95", "91", "80", "75", "70", "72", "71", "74", "73"], "1 within, 1 within, 3 over"),
        (["95", "93", "60", "60"], "1 over, 2 over"), (["95", "80", "75", "70", "69.99"], "1 over"),
        (["95", "80", "75", "70", "70"], "1 within"), (["60"], ""),
    ]) func `The quota marks places and cuts nothing`(_ points: [String], _ places: String) throws {
        let grades = try GradeProposalTests.many(points).judged().grades
        let listed = grades.filter { $0.level?.id == "excellent" }.map { "\($0.place ?? 0) \($0.quota)" }
        #expect(listed.joined(separator: ", ") == places)
        #expect(grades.count == points.count)
        #expect(grades.allSatisfy { $0.level?.id == "excellent" || ($0.quota == .none && $0.place == nil) })
    }

    @Test func `Points for another year are another quota`() throws {
        var small = try GradeProposalTests.many(["95", "80", "75", "70", "70"])
        small.committees.append(.small("late"))
        try small.add(["points,a,2020-2025,2024,99"], of: "late")
        let excellent = try small.judged().grades.filter { $0.level?.id == "excellent" }
        #expect(excellent.map { "\($0.committee) \($0.place ?? 0) \($0.quota)" } == ["late 1 over", "c0 1 within"])
    }

    @Test func `A proposal says in both languages that it is none but a proposal`() throws {
        let small = try GradeProposalTests.many(["95.5", "80", "75", "70", "70"])
        #expect(
            try FindingTests.findings(small)["grade"]?.first
                == Words(
                    vi: "Đề xuất, chưa phải quyết định – xếp loại theo quy định: excellent; 95,5 điểm (2025); "
                        + "xếp thứ 1 theo điểm, trong giới hạn tỷ lệ 20%.",
                    en: "Proposal, not a decision – grade by the rule: excellent; 95.5 điểm (2025); place 1 by points, "
                        + "within the quota of 20%."))
    }
}
