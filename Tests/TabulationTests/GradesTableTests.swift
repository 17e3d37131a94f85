import Assessments
import Foundation
import Indicators
import Quantities
import SmallRegisters
import Tables
import Tabulation
import Testing

@Suite struct GradesTableTests {
    private func table(_ points: [String], quota: Grading.Quota?, _ language: Language = .vi) throws -> Table {
        var small = try SmallRegister([.small("points", unit: "điểm", decimals: 1)])
        small.committees = points.indices.map { .small("c\($0)", names: Words(same: "C\($0)")) }
        for (index, points) in points.enumerated() { try small.add(["points,a,,2025,\(points)"], of: "c\(index)") }
        small.actions = [.small("a", due: "2025", of: "c0")]
        let level = { (id: String, vi: String, en: String, points: Int, conditions: [Grading.Condition]) in
            Grading.Level(id: id, names: Words(vi: vi, en: en), points: .init(points), conditions: conditions)
        }
        small.gradings = [
            Grading(
                id: "rule", names: Words(vi: "Quy định", en: "Rule"), from: .first(of: 2024), until: nil,
                indicator: "points",
                levels: [
                    level("excellent", "Xuất sắc", "Excellent", 90, [.noTaskOverdue]),
                    level("good", "Tốt", "Good", 70, []), level("fair", "Hoàn thành", "Fair", 50, []),
                ], quota: quota)
        ]
        let register = small.register
        let set = TableSet(
            register, Judgement(of: register, asOf: try #require(Day("2026-11-21"))), language: language)
        return try #require(set.table("grades"))
    }

    @Test func `Proposals stand in order of levels and points, always as proposals`() throws {
        let quota = Grading.Quota(level: "excellent", of: "good", percent: 34)
        let rows = try table(["95.5", "40", "92", "91", "70"], quota: quota).rows.map { $0.map(\.machine) }
        #expect(
            rows == [
                ["c2", "C2", "rule", "Quy định", "92", "2025", "excellent", "Xuất sắc", "", "1", "within", "proposal"],
                ["c3", "C3", "rule", "Quy định", "91", "2025", "excellent", "Xuất sắc", "", "2", "over", "proposal"],
                [
                    "c0", "C0", "rule", "Quy định", "95.5", "2025", "good", "Tốt",
                    "1 đầu việc quá hạn (không đáp ứng điều kiện của mức Xuất sắc)", "", "none", "proposal",
                ],
                ["c4", "C4", "rule", "Quy định", "70", "2025", "good", "Tốt", "", "", "none", "proposal"],
                [
                    "c1", "C1", "rule", "Quy định", "40", "2025", "", "", "dưới mức điểm thấp nhất (50)", "", "none",
                    "proposal",
                ],
            ])
    }

    @Test func `The words make plain that nothing is decided`() throws {
        let shape = try table([], quota: nil).shape
        let status = try #require(shape.columns.last)
        #expect(
            status.kind
                == .code([.init("proposal", Words(vi: "Đề xuất, chưa phải quyết định", en: "Proposal, not a decision"))]
                ))
    }
}
