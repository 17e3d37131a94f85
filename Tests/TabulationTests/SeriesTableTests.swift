import Assessments
import Diagnostics
import Indicators
import Quantities
import Tables
import Tabulation
import Testing

@Suite struct SeriesTableTests {
    private static let place = Place(file: "small")

    private func rows(_ facts: [(Fact.Kind, String, String)], breaks: [SeriesBreak] = []) throws -> [[String: String]] {
        let committee = Committee(
            id: "unit", names: Words(same: "Đảng bộ"), short: Words(same: "Đảng bộ"), kind: "kind", from: nil,
            until: nil, predecessors: [], expects: [], note: nil, place: Self.place)
        let indicator = Indicator(
            id: "x", names: Words(vi: "Xuất khẩu", en: "Exports"), area: "area",
            unit: MeasureUnit(id: "t", names: Words(vi: "tỷ USD", en: "billion USD")), measure: .level,
            direction: .higher, decimals: 1, breaks: breaks, place: Self.place)
        let facts = try facts.map { kind, period, value in
            let period = try #require(Period(period))
            let isPast = (period.end?.year ?? 0) <= 2025
            return Fact(
                committee: "unit", indicator: "x", kind: kind, term: Term(isPast ? "2020-2025" : "2025-2030"),
                period: period, value: Quantity(value), status: isPast ? .estimate : .normal, source: "s.txt",
                locator: "p4", note: "", place: Self.place)
        }
        let register = Register(
            committees: [committee], kinds: [], areas: [], indicators: [indicator], sources: [], facts: facts, aims: [],
            actions: [])
        let judgement = Judgement(of: register, asOf: try #require(Day("2028-03-31")))
        let table = try #require(TableSet(register, judgement, language: .en).table("series"))
        return table.rows.map { row in
            Dictionary(uniqueKeysWithValues: zip(table.shape.columns.map(\.name), row.map(\.machine)))
        }
    }

    @Test func `A stated value has its source, a computed one has none`() throws {
        let rows = try rows([(.achievement, "2025", "37"), (.achievement, "2027", "48.5"), (.target, "2030", "75..80")])
        #expect(Set(rows.map { $0["series_id"] }) == ["unit/x/2025-2030/2030"])
        #expect(Set(rows.map { $0["state"] }) == ["accelerate"])
        #expect(Set(rows.map { $0["values"] }) == ["several"])
        let told = rows.map { row in
            ["line", "period", "year", "value_min", "value_max", "value_text", "status", "source_id", "locator"]
                .map { row[$0] ?? "" }.joined(separator: " ")
        }
        #expect(
            told == [
                "observed 2025 2025 37 37 37 E s.txt p4", "observed 2027 2027 48.5 48.5 48.5 A s.txt p4",
                "path 2025 2025 37 37 37 E s.txt p4", "path 2026 2026 44.6 44.6 44.6   ",
                "path 2027 2027 52.2 52.2 52.2   ", "path 2028 2028 59.8 59.8 59.8   ",
                "path 2029 2029 67.4 67.4 67.4   ", "path 2030 2030 75 75 75 A s.txt p4",
                "required 2027 2027 48.5 48.5 48.5 A s.txt p4", "required 2028 2028 57.333 57.333 57.333   ",
                "required 2029 2029 66.167 66.167 66.167   ", "required 2030 2030 75 75 75 A s.txt p4",
                "target 2030 2030 75 80 75..80 A s.txt p4",
            ])
    }

    @Test func `A break says why, and a target alone has no values`() throws {
        let change = SeriesBreak(year: 2026, reason: Words(vi: "phạm vi mới", en: "new scope"))
        let broken = try rows([(.achievement, "2025", "37"), (.target, "2030", ">=75")], breaks: [change])
        #expect(broken.first { $0["line"] == "series_break" }?["note"] == "new scope")
        let alone = try rows([(.target, "2030", ">=75")])
        #expect(alone.map { $0["line"] } == ["target"])
        #expect(alone.map { $0["values"] } == ["none"])
        #expect(alone.map { $0["value_max"] } == [""])
    }
}
