import City
import CityEdition
import Foundation
import Nightly
import Quantities
import Tables
import Tabulation
import TestSupport
import Testing

/// The tables of the whole city agree with each other, as every edition's must before it is published.
@Suite struct CityFootingTests {
    @Test(arguments: ["2025-12-31", "2028-08-10"])
    func `Tables of the city add up`(_ date: String) throws {
        let folder = try TemporaryFolder()
        defer { withExtendedLifetime(folder) {} }
        try SyntheticCity().write(to: folder.url("seeds"))
        let register = try CityTables.read(folder.url("seeds"))
        let day = try #require(Day(date))
        let set = TableSet(register, CityTables.assess(register, asOf: day), language: .vi)
        let mismatches = CrossFooting(whole: set.tables) { set.slice(of: $0).tables }.mismatches.map(\.text)
        #expect(mismatches == [])
        #expect(try #require(set.table("statuses")).rows.count >= 20)
    }
}

@Suite struct SyntheticCityTests {
    private let files = SyntheticCity().files

    @Test func `The same seed gives the same bytes, another seed other figures`() {
        #expect(SyntheticCity().files == files)
        #expect(SyntheticCity(CitySize(seed: 2)).files != files)
    }

    @Test func `A city of 118 committees has thirty indicators and more than six years`() throws {
        let committees = try #require(files["committees.yaml"])
        let indicators = try #require(files["indicators.yaml"])
        #expect(committees.components(separatedBy: "    short: ").count - 1 == 118)
        #expect(indicators.components(separatedBy: "    measure: ").count - 1 == 30)
        for year in 2020...2028 {
            #expect(files.values.contains { $0.contains("achievement,20") && $0.contains(",\(year),") })
        }
    }

    @Test func `A larger city begins with the committees of the smaller one`() throws {
        let small = try #require(files["committees.yaml"])
        let large = try #require(SyntheticCity(CitySize(committees: 300)).files["committees.yaml"])
        #expect(large.hasPrefix(small))
    }

    @Test(arguments: [
        "measure: level", "measure: sum", "measure: rate", "measure: change", "measure: change_pct",
        "measure: change_points", "measure: share", "measure: ratio", "measure: rank", "measure: multiple",
        "measure: grade", "measure: streak", "measure: flag", "measure: vs_plan", "rollup: sum",
        "rollup: ratio_of_sums", "rollup: weighted_mean", "rollup: max", "rollup: min", "rollup: latest",
        "rollup: count_of_units", "rollup: none", "direction: higher", "direction: lower", "direction: neutral",
        "limit: 100", "limit: band", "pace: growth", "max_age:", "scale:", "breaks:", "every: year", "differs_from:",
        "comparable_with:", "parts:", "asserts_all_of:", "weight:", "numerator:",
    ])
    func `Every kind of indicator is there`(_ key: String) throws {
        let text = try #require(files["indicators.yaml"])
        #expect(text.contains("    \(key)\n") || text.contains("    \(key) "))
    }

    @Test(arguments: [
        "A", "E", "P", "F", "O", "M", "L",
    ])
    func `Every status is there`(_ status: String) {
        #expect(files.values.contains { $0.contains(",\(status),synthetic-") || $0.contains(",\(status),,") })
    }
}
