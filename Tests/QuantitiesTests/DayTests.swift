import Quantities
import Testing

@Suite struct DayTests {
    @Test(arguments: [
        ("1970-01-01", 719_468), ("2000-02-29", 730_484), ("2000-03-01", 730_485), ("2026-11-21", 740_246),
        ("1900-01-01", 693_901), ("2199-12-31", 803_473),
    ])
    func `The ordinal counts days`(_ pair: (day: String, ordinal: Int)) {
        #expect(Day(pair.day)?.ordinal == pair.ordinal)
    }

    @Test func `Every day of the calendar has the next ordinal, and its own form`() throws {
        var previous: Day?
        for year in 1900...2199 {
            for month in 1...12 {
                for number in 1...31 {
                    guard let day = Day(year: year, month: month, day: number) else { continue }
                    if let previous {
                        #expect(day.ordinal == previous.ordinal + 1 && previous < day)
                    }
                    #expect(Day(day.iso) == day)
                    previous = day
                }
            }
        }
        #expect(previous == .last(of: 2199))
    }

    @Test(arguments: [
        "2025-02-29", "1900-02-29", "2025-04-31", "2025-13-01", "2025-00-10", "2025-01-00", "1899-12-31", "2200-01-01",
        "2025-9-26", "25-09-26", "2025/09/26", "2025-09-26 ", "", "2025-09", "+025-09-26", "２０２５-09-26", "2025-09-2a",
        "2025-09-26T00:00",
    ])
    func `What is no day is refused`(_ text: String) {
        #expect(Day(text) == nil)
    }

    @Test func `Years between days are days by 365.25`() throws {
        let years = try #require(Day("2030-12-31")).years(since: try #require(Day("2025-12-31")))
        #expect(abs(years - 1826 / 365.25) < 1e-12)
    }

    @Test func `Days are printed as the language asks`() throws {
        let day = try #require(Day("2025-09-27"))
        #expect(day.printed(in: .vi) == "27/9/2025")
        #expect(day.printed(in: .en) == "27\u{A0}September\u{A0}2025")
    }
}
