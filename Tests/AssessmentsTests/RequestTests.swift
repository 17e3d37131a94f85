import Assessments
import Foundation
import Indicators
import Quantities
import SmallRegisters
import Testing

@Suite struct RequestTests {
    @Test(
        arguments: [
            (["x,t,2025-2030,2030,75"], "achievement  2025"),
            (["x,t,2025-2030,2030,75", "y,a,2020-2025,2025,1"], "achievement 2020-2025 2025"),
            (["x,t,2020-2025,2025,35"], "achievement 2020-2025 2025"),
            (["x,t,2020-2025,2025,exceeded"], "target 2020-2025 2025"),
            (["x,t,2025-2030,2030,75", "x,a,2020-2025,2025,70"], "achievement 2025-2030 2026"),
        ])
    func `A request is the statement that would fill the gap`(_ rows: [String], _ text: String) throws {
        let small = try SmallRegister([.rolled("x", .none, .level, maxAge: 12), .small("y")], rows)
        let requests = try small.judged(on: rows[0].contains("2020-2025") ? "2026-03-01" : "2027-03-01").requests
        #expect(requests.map { "\($0.kind.rawValue) \($0.term?.code ?? "") \($0.period.code)" } == [text])
    }

    @Test(
        arguments: [(.sum, "2025-2030"), (.level, "2030"), (.rate, "2025-2030"), (.ratio, "2030")]
            as [(Measure, String)])
    func `A target is asked for the time its measure is usually set for`(_ measure: Measure, _ period: String) throws {
        var small = try SmallRegister([.rolled("x", .none, measure), .small("y")], ["y,a,2025-2030,2026,1"])
        small.committees = [.small("unit", expects: ["x"])]
        let request = try #require(try small.judged().requests.first)
        #expect(request.period.code == period)
        #expect(
            request.note
                == Words(
                    vi: "Đề nghị nêu chỉ tiêu nhiệm kỳ 2025–2030", en: "Please state the target for the term 2025–2030")
        )
    }

    @Test func `Of a committee that was merged its successor is asked`() throws {
        var small = try SmallRegister([.small("x")], ["x,t,2020-2025,2025,35"])
        small.committees = [.small("unit"), .small("heir", predecessors: ["unit"])]
        #expect(
            try small.judged(on: "2026-03-01").requests.map(\.note) == [
                Words(
                    vi: "Đề nghị báo cáo kết quả (2025) – đảng bộ đã hợp nhất, đề nghị đảng bộ kế thừa trả lời: heir",
                    en:
                        "Please report the result (2025) – the committee was merged; its successor is asked to answer: heir"
                )
            ])
    }

    @Test func `What two gaps ask for is one request that says both`() throws {
        var small = try SmallRegister(
            [.rolled("x", .none, .level, maxAge: 6, isYearly: true)],
            ["x,t,2025-2030,2030,75", "x,a,2020-2025,2025,70"])
        small.committees = [.small("unit", expects: ["x"])]
        let judgement = try small.judged(on: "2027-03-01")
        #expect(judgement.gaps.map(\.kind) == [.stale, .noValue])
        #expect(
            judgement.requests.map(\.note) == [
                Words(
                    vi: "Số liệu gần nhất (2025) đã cũ, đề nghị cập nhật; Đề nghị báo cáo con số cụ thể (2026)",
                    en:
                        "The latest value (2025) is out of date; please update it; Please report the exact figure (2026)"
                )
            ])
    }

    /// The kind of gap, what is stated, the day, and the value it is answered with.
    @Test(
        arguments: [
            (.noTarget, ["y,a,2025-2030,2026,1"], "2026-03-01", "75"),
            (.noTargetFigure, ["l,t,2020-2025,2025,exceeded", "l,a,2020-2025,2025,37"], "2026-03-01", "35"),
            (.noTargetFigure, ["l,t,2020-2025,2025,,L", "l,a,2020-2025,2025,37"], "2026-03-01", "35"),
            (.noResult, ["l,t,2020-2025,2025,35"], "2026-03-01", "37"),
            (.noResult, ["l,t,2020-2025,2025,35", "l,a,2020-2025,2024,30"], "2026-03-01", "37"),
            (.noResult, ["s,t,2020-2025,2020-2025,900", "s,a,2020-2025,as of 2024-10-09,857"], "2026-03-01", "900"),
            (.noResult, ["l,t,2020-2025,2021-2025 each year,35"], "2026-03-01", "37"),
            (.noBaseline, ["l,t,2025-2030,2030,75"], "2026-03-01", "37"),
            (.noBaseline, ["l,t,2025-2030,2030,75", "y,a,2020-2025,2025,1"], "2026-03-01", "37"),
            (.noBaseline, ["l,t,2025-2030,2025,75"], "2025-09-01", "37"),
            (.noValue, ["g,t,2020-2025,2024-2025,9", "g,a,2020-2025,2025,9"], "2026-03-01", "8"),
            (.noValue, ["l,t,2020-2025,2024-2025 each year,9", "l,a,2020-2025,2025,9"], "2026-03-01", "9"),
            (.stale, ["l,t,2025-2030,2030,75", "l,a,2020-2025,2025,37"], "2027-08-01", "45"),
            (.stale, ["l,t,2025-2030,2030,75", "l,a,2020-2025,2025,37", "l,a,2025-2030,2026,40"], "2027-10-01", "45"),
            (.stale, ["s,t,2025-2030,2025-2030,900", "s,a,2025-2030,as of 2026-06-30,300"], "2027-08-01", "400"),
            (.stale, ["g,t,2025-2030,2026-2030,9", "g,a,2025-2030,2026,9"], "2028-02-01", "9"),
            (.stale, ["f,t,2025-2030,2030,75", "f,a,2020-2025,2025,37"], "2027-08-01", "45"),
        ] as [(Gap.Kind, [String], String, String)])
    func `A request that is filled in closes its gap`(
        _ kind: Gap.Kind, _ rows: [String], _ day: String, _ value: String
    ) throws {
        var small = try RequestTests.asked(rows, expecting: kind == .noTarget ? ["l"] : [])
        let before = try small.judged(on: day)
        #expect(before.gaps.map(\.kind) == [kind] && before.requests.count == 1)
        let request = try #require(before.requests.first)
        try small.add([
            "\(request.indicator),\(request.kind == .target ? "t" : "a"),\(request.term?.code ?? ""),"
                + "\(request.period.code),\(value),A,answer.txt,p1"
        ])
        let after = try small.judged(on: day)
        #expect(!after.gaps.contains { $0.kind == kind })
        #expect(after.conflicts == [])
        #expect(after.assessments.count == max(before.assessments.count, 1))
    }

    /// What is stated, the day, and what is asked for.
    @Test(
        arguments: [
            (["l,t,2020-2025,2025,35", "l,a,2020-2025,2025,37,E"], "2026-03-01", ["l 2025"]),
            (["l,t,2020-2025,2025,35", "l,a,2020-2025,2025,30,P"], "2026-03-01", ["l 2025"]),
            (["l,t,2020-2025,2025,35", "l,a,2020-2025,2025,37,F"], "2026-03-01", ["l 2025"]),
            // A final figure, or one beside the estimate, is not asked for again.
            (["l,t,2020-2025,2025,35", "l,a,2020-2025,2025,37"], "2026-03-01", []),
            (["l,t,2020-2025,2025,35", "l,a,2020-2025,2025,37,E", "l,a,2020-2025,2025,38"], "2026-03-01", []),
            // A day has no final figure, and nothing was judged.
            (["s,t,2020-2025,2020-2025,900", "s,a,2020-2025,as of 2025-12-31,950,E"], "2026-03-01", []),
            (["x,a,2020-2025,2025,37,E"], "2026-03-01", []),
            // Of a result computed from years those that are not final.
            (
                ["s,t,2020-2025,2024-2025,9", "s,a,2020-2025,2024,5", "s,a,2020-2025,2025,5,E"], "2026-03-01",
                ["s 2025"]
            ),
        ] as [([String], String, [String])])
    func `The final figure of a verdict that rests on an estimate is asked for`(
        _ rows: [String], _ day: String, _ asked: [String]
    ) throws {
        var small = try RequestTests.asked(rows)
        let before = try small.judged(on: day)
        #expect(before.gaps == [])
        #expect(before.requests.map { "\($0.indicator) \($0.period.code)" } == asked)
        guard let request = before.requests.first else { return }
        try small.add(["\(request.indicator),a,\(request.term?.code ?? ""),\(request.period.code),40,A,answer.txt,p1"])
        let after = try small.judged(on: day)
        #expect(after.requests == [] && after.conflicts == [])
        #expect(after.assessments.allSatisfy { !$0.isEstimated })
    }

    @Test func `A request for a final figure says what the verdict rests on`() throws {
        let small = try RequestTests.asked(["l,t,2020-2025,2025,35", "l,a,2020-2025,2025,37,E"])
        #expect(
            try small.judged(on: "2026-03-01").requests.map(\.note) == [
                Words(
                    vi: "Đánh giá đang dựa trên số ước, đề nghị báo cáo số chính thức (2025)",
                    en: "The verdict rests on a figure that is not final (estimate); please report the final one (2025)"
                )
            ])
    }

    /// What no row can answer yet, or only the row that states it.
    @Test(
        arguments: [
            (["x,t,2025-2030,unknown,75"], "2026-03-01", [.noPeriod]),
            (["x,t,2025-2030,unknown,exceeded"], "2026-03-01", [.noTargetFigure]),
            (["x,t,2020-2025,unknown,75"], "2026-03-01", [.noResult, .noPeriod]),
            (["x,t,2020-2025,2025,75", "x,a,2020-2025,unknown,80"], "2026-03-01", [.noPeriod]),
            (["l,t,,2030,75"], "2026-03-01", [.noBaseline]),
            (["g,t,2025-2030,2026-2030,9", "g,a,2025-2030,2026,9"], "2027-10-01", [.stale]),
            (["f,t,2025-2030,2030,75", "f,a,2020-2025,2025,37", "f,a,2025-2030,2026,40"], "2027-10-01", [.stale]),
        ] as [([String], String, [Gap.Kind])])
    func `What another row cannot answer is a gap and no request`(
        _ rows: [String], _ day: String, _ gaps: [Gap.Kind]
    ) throws {
        let judgement = try RequestTests.asked(rows).judged(on: day)
        #expect(judgement.gaps.map(\.kind) == gaps)
        #expect(judgement.requests == [])
    }

    /// A level, a growth, a sum and a flow that age within eight months, and two that do not.
    private static func asked(_ rows: [String], expecting: [String] = []) throws -> SmallRegister {
        var small = try SmallRegister(
            [
                .rolled("l", .none, .level, maxAge: 8), .rolled("g", .none, .rate, maxAge: 8),
                .rolled("s", .none, .sum, maxAge: 8),
                Indicator(
                    id: "f", names: Words(same: "f"), area: "area", unit: MeasureUnit(id: "t", names: Words(same: "t")),
                    measure: .level, direction: .higher, decimals: 0, maxAge: 8, isFlow: true),
                .small("x"), .small("y"),
            ], rows)
        small.committees = [.small("unit", expects: expecting)]
        return small
    }
}
