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
            (["x,t,2025-2030,unknown,75"], "target 2025-2030 unknown"),
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
                    vi: "Số liệu gần nhất (2025) đã cũ, đề nghị cập nhật; Đề nghị báo cáo số liệu (2026)",
                    en: "The latest value (2025) is out of date; please update it; Please report the value (2026)")
            ])
    }
}
