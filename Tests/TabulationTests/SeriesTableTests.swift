import Assessments
import Indicators
import Quantities
import SmallRegisters
import Tables
import Tabulation
import Testing

@Suite struct SeriesTableTests {
    /// The rows of the series of facts `kind,period,value`, those of the past term estimates.
    private func rows(_ facts: [String], breaks: [SeriesBreak] = []) throws -> [[String: String]] {
        let indicator = Indicator.small(
            "x", unitNames: Words(vi: "tỷ USD", en: "billion USD"), decimals: 1, breaks: breaks)
        let rows = try facts.map { fact in
            let cells = fact.split(separator: ",")
            let isPast = (try #require(Period(cells[1])).end?.year ?? 0) <= 2025
            let (term, status) = isPast ? ("2020-2025", "E") : ("2025-2030", "A")
            return "x,\(cells[0]),\(term),\(cells[1]),\(cells[2]),\(status),s.txt,p4"
        }
        let register = try SmallRegister([indicator], rows).register
        let judgement = Judgement(of: register, asOf: try #require(Day("2028-03-31")))
        let table = try #require(TableSet(register, judgement, language: .en).table("series"))
        return table.rows.map { row in
            Dictionary(uniqueKeysWithValues: zip(table.shape.columns.map(\.name), row.map(\.machine)))
        }
    }

    @Test func `A stated value has its source, a computed one has none`() throws {
        let rows = try rows(["a,2025,37", "a,2027,48.5", "t,2030,75..80"])
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
        let broken = try rows(["a,2025,37", "t,2030,>=75"], breaks: [change])
        #expect(broken.first { $0["line"] == "series_break" }?["note"] == "new scope")
        let alone = try rows(["t,2030,>=75"])
        #expect(alone.map { $0["line"] } == ["target"])
        #expect(alone.map { $0["values"] } == ["none"])
        #expect(alone.map { $0["value_max"] } == [""])
    }
}
