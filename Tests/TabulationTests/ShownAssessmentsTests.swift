import Assessments
import Diagnostics
import Indicators
import Quantities
import Tables
import Tabulation
import Testing

/// What pages say of assessments beside the columns of their file.
@Suite struct ShownAssessmentsTests {
    private static let place = Place(file: "small")

    /// The rows of the pages' assessments as `start | baseline_status | result | remarks`.
    private func shown(_ facts: [(Fact.Kind, String, String, ObservationStatus)]) throws -> [String] {
        let committee = Committee(
            id: "unit", names: Words(same: "Đảng bộ"), short: Words(same: "Đảng bộ"), kind: "kind", from: nil,
            until: nil, predecessors: [], expects: [], note: nil, place: Self.place)
        let indicator = Indicator(
            id: "x", names: Words(vi: "Xếp hạng", en: "Rank"), area: "area",
            unit: MeasureUnit(id: "r", names: Words(same: "")), measure: .rank, direction: .lower, decimals: 0,
            place: Self.place)
        let facts = try facts.enumerated().map { index, fact in
            let period = try #require(Period(fact.1))
            let isPast = (period.end?.year ?? 0) <= 2025
            return Fact(
                committee: "unit", indicator: "x", kind: fact.0, term: Term(isPast ? "2020-2025" : "2025-2030"),
                period: period, value: Quantity(fact.2), status: fact.3, source: "s\(index).txt",
                locator: "p4", note: "", place: Self.place)
        }
        let register = Register(
            committees: [committee], kinds: [], areas: [], indicators: [indicator], sources: [], facts: facts, aims: [],
            actions: [])
        let judgement = Judgement(of: register, asOf: try #require(Day("2028-03-31")))
        let tables = TableSet(register, judgement, language: .en).keyed(in: .en)
        let table = try #require(tables.first { $0.shape.name == "assessments" })
        return table.rows.map { row in
            let cell = { (name: String) in table.shape.position(of: name).map { row[$0].machine } ?? "no column" }
            return ["start", "baseline_status", "result", "remarks"].map(cell).joined(separator: " | ")
        }
    }

    @Test func `A result that is no number stands in its column in words, and in no remark`() throws {
        let rank = try shown([(.achievement, "2025", "rank 14", .normal), (.target, "2025", "top 15", .normal)])
        #expect(rank == [" |  | rank\u{A0}14 | "])
        let number = try shown([(.achievement, "2025", "14", .estimate), (.target, "2025", "15", .normal)])
        #expect(number == [" |  | 14 | based on an estimate"])
    }

    @Test func `A running target tells its result with the year, and its baseline as stated`() throws {
        let running: [(Fact.Kind, String, String, ObservationStatus)] = [
            (.achievement, "2025", "rank 14", .estimate), (.achievement, "2027", "rank 13", .normal),
            (.target, "2030", "top 10", .normal),
        ]
        let remark = "rank\u{A0}13 | 2027: rank\u{A0}13; based on an estimate"
        let alone = try shown(running)
        #expect(alone == ["rank 14 | E | \(remark)"])
        let surer = try shown(running + [(.achievement, "2025", "rank 15", .normal)])
        #expect(surer == ["rank 15 |  | rank\u{A0}13 | 2027: rank\u{A0}13"])
        let contradicted = try shown(running + [(.achievement, "2025", "rank 15", .estimate)])
        #expect(contradicted == [" | E | \(remark)"])
    }
}
