import Assessments
import Indicators
import Quantities
import SmallRegisters
import Tables
import Tabulation
import Testing

@Suite struct RollUpTableTests {
    @Test(arguments: [
        (Indicator.small("x", .sum, unit: "members", rollUp: .sum), "11", "11,11,members"),
        (.small("x", .ratio, unit: "targets", rollUp: .ratioOfSums), "5/8", ",5 of 8,targets"),
        (.small("x", .rank, .lower, unit: "(rank)", rollUp: .latest), "rank 4", "4,rank 4,(rank)"),
        (.small("x", .flag, unit: "yes-no", rollUp: .countOfUnits), "yes", "1,1,committees"),
    ])
    func `The value of a total is a number in its unit, and none for so many of so many`(
        _ indicator: Indicator, _ stated: String, _ cells: String
    ) throws {
        var small = try SmallRegister([indicator], ["x,a,2020-2025,2025,\(stated)"], of: "ward")
        small.committees = [.small("city"), .small("ward", parent: "city")]
        let day = try #require(Day("2026-03-01"))
        let set = TableSet(small.register, Judgement(of: small.register, asOf: day), language: .en)
        let table = try #require(set.table("rollup"))
        let row = try #require(table.rows.first)
        let found = try ["value", "value_text", "unit"].map { row[try #require(table.shape.position(of: $0))].machine }
        #expect(found.joined(separator: ",") == cells)
    }
}
