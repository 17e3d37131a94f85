import Assessments
import City
import CityEdition
import Foundation
import Indicators
import Quantities
import Tables
import TestSupport
import Testing

/// Until when a register says the same: nothing may change before that day.
@Suite struct NextChangeTests {
    /// A city small enough to be judged many times, with every case there is.
    private static let register = try? city()

    private static func city() throws -> Register {
        let folder = try TemporaryFolder()
        defer { withExtendedLifetime(folder) {} }
        try SyntheticCity(CitySize(committees: 90)).write(to: folder.url("seeds"))
        return try CityTables.read(folder.url("seeds"))
    }

    private func tables(_ register: Register, _ day: Day) -> [Table] {
        CityTables.tabulate(register, CityTables.assess(register, asOf: day))
    }

    @Test func `No table changes before the day it is said to`() throws {
        let register = try #require(Self.register)
        var numbers = SeededGenerator(seed: 11)
        for _ in 0..<5 {
            let year = Int.random(in: 2024...2031, using: &numbers)
            let month = Int.random(in: 1...12, using: &numbers)
            let day = try #require(Day(year: year, month: month, day: Int.random(in: 1...28, using: &numbers)))
            let until = CityTables.assess(register, asOf: day).nextChange(of: register)
            #expect(until > day)
            var last = day
            while last.next < until { last = last.next }
            #expect(tables(register, day) == tables(register, last), "from \(day.iso) to \(last.iso)")
        }
    }

    @Test func `Tables do change on such days`() throws {
        let register = try #require(Self.register)
        var day = try #require(Day("2027-12-20"))
        var changed = 0
        for _ in 0..<3 {
            let until = CityTables.assess(register, asOf: day).nextChange(of: register)
            if tables(register, day) != tables(register, until) { changed += 1 }
            day = until
        }
        #expect(changed > 0)
    }
}
