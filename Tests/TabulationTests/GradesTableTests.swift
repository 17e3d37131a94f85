import Assessments
import Diagnostics
import Foundation
import Indicators
import Quantities
import Tables
import Tabulation
import Testing

@Suite struct GradesTableTests {
    private static let place = Place(file: "small")

    private func table(_ points: [String], quota: Grading.Quota?, _ language: Language = .vi) throws -> Table {
        let committees = points.indices.map { index in
            Committee(
                id: "c\(index)", names: Words(same: "C\(index)"), short: Words(same: "C\(index)"), kind: "kind",
                from: nil, until: nil, predecessors: [], expects: [], note: nil, place: GradesTableTests.place)
        }
        let indicator = Indicator(
            id: "points", names: Words(same: "Điểm"), area: "area",
            unit: MeasureUnit(id: "đ", names: Words(same: "điểm")), measure: .level, direction: .higher, decimals: 1,
            place: GradesTableTests.place)
        let facts = points.enumerated().map { index, points in
            Fact(
                committee: "c\(index)", indicator: "points", kind: .achievement, term: nil, period: .year(2025),
                value: Quantity(points), status: .normal, source: "s.txt", locator: "p1", note: "",
                place: GradesTableTests.place)
        }
        let level = { (id: String, vi: String, en: String, points: Int, conditions: [Grading.Condition]) in
            Grading.Level(id: id, names: Words(vi: vi, en: en), points: .init(points), conditions: conditions)
        }
        let rule = Grading(
            id: "rule", names: Words(vi: "Quy định", en: "Rule"), from: .first(of: 2024), until: nil,
            indicator: "points",
            levels: [
                level("excellent", "Xuất sắc", "Excellent", 90, [.noTaskOverdue]), level("good", "Tốt", "Good", 70, []),
                level("fair", "Hoàn thành", "Fair", 50, []),
            ], quota: quota, basis: nil, place: GradesTableTests.place)
        let late = Action(
            id: "a", committee: "c0", term: nil, text: Words(same: "Việc."), clears: [:], due: .year(2025),
            source: "s.txt", locator: "p1", place: GradesTableTests.place)
        let register = Register(
            committees: committees, kinds: [], areas: [], indicators: [indicator], sources: [], facts: facts, aims: [],
            actions: [late], gradings: [rule])
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
                    "1 nhiệm vụ quá hạn (điều kiện của mức Xuất sắc)", "", "none", "proposal",
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
