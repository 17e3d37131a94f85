import Assessments
import Diagnostics
import Indicators
import Quantities
import SmallRegisters
import Tables
import Tabulation
import Testing

@Suite struct FactsTableTests {
    /// The tables of a committee with a value that has a paragraph, and two its document is silent on.
    private func tables() throws -> TableSet {
        var small = try SmallRegister(
            [.small("x", names: Words(vi: "Xuất khẩu", en: "Exports"))],
            ["x,a,,2025,37,A,s.txt,p1", "x,a,,2026,,L,s.txt,"])
        small.kinds = [Register.Label(id: "kind", names: Words(same: "Xã"))]
        small.areas = [Register.Label(id: "area", names: Words(same: "Kinh tế"))]
        small.sources = [try .small("s.txt", "2025-01-01")]
        small.aims = [
            Aim(
                id: "asked", committee: "unit", kind: .directive, term: nil, due: .year(2030),
                text: Words(same: "Việc"), number: nil, date: nil, issuer: nil, indicator: "x", value: nil,
                source: "s.txt", locator: "", place: Place(file: "small"))
        ]
        let register = small.register
        return TableSet(register, Judgement(of: register, asOf: try #require(Day("2026-11-21"))), language: .vi)
    }

    @Test(arguments: ["facts", "aims", "sources", "committees", "indicators"])
    func `No cell is empty that the data package says is there`(name: String) throws {
        let table = try #require(tables().table(name))
        #expect(!table.rows.isEmpty)
        for (position, column) in table.shape.columns.enumerated() where column.isRequired {
            #expect(table.rows.allSatisfy { !$0[position].machine.isEmpty }, "\(name).\(column.name)")
        }
    }
}
