import Assessments
import Diagnostics
import Indicators
import Quantities
import Tables
import Tabulation
import Testing

@Suite struct FactsTableTests {
    private static let place = Place(file: "small")

    /// The tables of a committee with a value that has a paragraph, and two its document is silent on.
    private func tables() throws -> TableSet {
        let committee = Committee(
            id: "unit", names: Words(same: "Đảng bộ"), short: Words(same: "Đảng bộ"), kind: "kind", from: nil,
            until: nil, predecessors: [], expects: [], note: nil, place: FactsTableTests.place)
        let indicator = Indicator(
            id: "x", names: Words(vi: "Xuất khẩu", en: "Exports"), area: "area",
            unit: MeasureUnit(id: "t", names: Words(same: "t")), measure: .level, direction: .higher, decimals: 0,
            place: FactsTableTests.place)
        let source = Source(
            id: "s.txt", title: "Nguồn", publisher: nil, date: .first(of: 2025), language: "vi",
            sha256: String(repeating: "0", count: 64), note: nil, place: FactsTableTests.place)
        let facts = [("37", "p1"), ("", "")].map { value, locator in
            Fact(
                committee: "unit", indicator: "x", kind: .achievement, term: nil,
                period: .year(value.isEmpty ? 2026 : 2025), value: Quantity(value),
                status: value.isEmpty ? .notReported : .normal, source: "s.txt", locator: locator, note: "",
                place: FactsTableTests.place)
        }
        let directive = Aim(
            id: "asked", committee: "unit", kind: .directive, term: nil, due: .year(2030), text: Words(same: "Việc"),
            number: nil, date: nil, issuer: nil, indicator: "x", value: nil, source: "s.txt", locator: "",
            place: FactsTableTests.place)
        let register = Register(
            committees: [committee], kinds: [Register.Label(id: "kind", names: Words(same: "Xã"))],
            areas: [Register.Label(id: "area", names: Words(same: "Kinh tế"))],
            indicators: [indicator], sources: [source], facts: facts, aims: [directive], actions: [])
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
