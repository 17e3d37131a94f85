import Assessments
import Indicators
import Quantities
import SmallRegisters
import Tables
import Tabulation
import Testing

@Suite struct ConflictsTableTests {
    @Test(arguments: [(["-3", "-5"], "\u{2212}3; \u{2212}5"), (["3", "-5"], "3; -5")])
    func `A list of values never begins as a formula does`(_ values: [String], _ expected: String) throws {
        let small = try SmallRegister(
            [.small("x")], values.enumerated().map { "x,a,2020-2025,2025,\($1),A,\($0).txt" })
        let judgement = Judgement(of: small.register, asOf: try #require(Day("2026-03-01")))
        let table = try #require(TableSet(small.register, judgement, language: .en).table("conflicts"))
        let place = try #require(table.shape.position(of: "values"))
        #expect(table.rows.map { $0[place].machine } == [expected])
    }
}
