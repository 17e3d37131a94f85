import Assessments
import Indicators
import Quantities
import SmallRegisters
import Tables
import Tabulation
import Testing

/// What pages say of assessments beside the columns of their file.
@Suite struct AssessmentsOnPagesTests {
    /// What pages say of facts `kind,period,value,status`, as `start | baseline_status | result | remarks`.
    private func shown(_ facts: [String]) throws -> [String] {
        let rows = try facts.enumerated().map { index, fact in
            let cells = fact.split(separator: ",")
            let isPast = (try #require(Period(cells[1])).end?.year ?? 0) <= 2025
            let term = isPast ? "2020-2025" : "2025-2030"
            return "x,\(cells[0]),\(term),\(cells[1]),\(cells[2]),\(cells[3]),s\(index).txt,p4"
        }
        let indicator = Indicator.small(
            "x", .rank, .lower, unitNames: Words(same: ""), names: Words(vi: "Xếp hạng", en: "Rank"))
        let register = try SmallRegister([indicator], rows).register
        let judgement = Judgement(of: register, asOf: try #require(Day("2028-03-31")))
        let tables = TableSet(register, judgement, language: .en)
        let table = try #require(tables.table("assessments"))
        return table.rows.map { row in
            let cell = { (name: String) in table.shape.position(of: name).map { row[$0].machine } ?? "no column" }
            return ["start", "baseline_status", "result", "remarks"].map(cell).joined(separator: " | ")
        }
    }

    @Test func `A result that is no number stands in its column in words, and in no remark`() throws {
        let rank = try shown(["a,2025,rank 14,A", "t,2025,top 15,A"])
        #expect(rank == [" |  | rank\u{A0}14 | "])
        let number = try shown(["a,2025,14,E", "t,2025,15,A"])
        #expect(number == [" |  | 14 | Based on an estimate."])
    }

    @Test func `A running target tells its result with the year, and its baseline as stated`() throws {
        let running = [
            "a,2025,rank 14,E", "a,2027,rank 13,A", "t,2030,top 10,A",
        ]
        let remark = "rank\u{A0}13 | 2027: rank\u{A0}13; based on an estimate."
        let alone = try shown(running)
        #expect(alone == ["rank 14 | E | \(remark)"])
        let surer = try shown(running + ["a,2025,rank 15,A"])
        #expect(surer == ["rank 15 |  | rank\u{A0}13 | 2027: rank\u{A0}13."])
        let contradicted = try shown(running + ["a,2025,rank 15,E"])
        #expect(contradicted == ["rank 14 | E | \(remark)"])
    }
}
