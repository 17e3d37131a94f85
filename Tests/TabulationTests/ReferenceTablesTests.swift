import Assessments
import Indicators
import Quantities
import SmallRegisters
import Tables
import Tabulation
import Testing

@Suite struct ReferenceTablesTests {
    private func register() throws -> Register {
        var small = try SmallRegister([.small("x", .ratio, .lower, rollUp: .ratioOfSums)])
        small.kinds = [.init(id: "city", names: Words(vi: "Thành phố", en: "City"))]
        small.committees = [
            Committee(
                id: "hai-phong", names: Words(vi: "Đảng bộ thành phố Hải Phòng", en: "Hai Phong City Party Committee"),
                short: Words(vi: "Hải Phòng", en: "Hai Phong"), kind: "city", from: nil, until: nil, predecessors: [],
                expects: [], note: nil)
        ]
        return small.register
    }

    private func cells(_ name: String, _ columns: [String], _ language: Language = .vi) throws -> [String] {
        let register = try register()
        let day = try #require(Day("2026-03-01"))
        let set = TableSet(register, Judgement(of: register, asOf: day), language: language)
        let table = try #require(set.table(name))
        let row = try #require(table.rows.first)
        return try columns.map { row[try #require(table.shape.position(of: $0))].machine }
    }

    @Test func `A committee has its short name in the column all tables share, and full names beside it`() throws {
        #expect(
            try cells("committees", ["committee", "committee_vi", "committee_en"]) == [
                "Hải Phòng", "Đảng bộ thành phố Hải Phòng", "Hai Phong City Party Committee",
            ])
        #expect(try cells("committees", ["full_name"], .en) == ["Hai Phong City Party Committee"])
        #expect(try cells("committees", ["kind_id", "kind"]) == ["city", "Thành phố"])
    }

    @Test func `Whatever an indicator can be is a code with its words`() throws {
        let register = try register()
        let day = try #require(Day("2026-03-01"))
        let table = try #require(
            TableSet(register, Judgement(of: register, asOf: day), language: .en).table("indicators"))
        let codes = { (column: String) -> [String] in
            guard let place = table.shape.position(of: column), case .code(let codes) = table.shape.columns[place].kind
            else { return [] }
            #expect(codes.allSatisfy { !$0.words.vi.isEmpty && $0.words.vi != $0.code })
            return codes.map(\.code)
        }
        #expect(codes("measure") == Measure.allCases.map(\.rawValue))
        #expect(codes("direction") == Direction.allCases.map(\.rawValue))
        #expect(codes("rollup") == RollUpRule.allCases.map(\.rawValue))
        #expect(codes("limit") == Limit.allCases.map(\.rawValue))
        #expect(try cells("indicators", ["measure", "direction", "rollup"]) == ["ratio", "lower", "ratio_of_sums"])
    }
}
