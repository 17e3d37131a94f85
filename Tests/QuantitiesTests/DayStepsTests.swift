import Quantities
import Testing

@Suite struct DayStepsTests {
    @Test(arguments: [
        ("2026-11-21", "2026-11-22"), ("2026-11-30", "2026-12-01"), ("2026-12-31", "2027-01-01"),
        ("2028-02-28", "2028-02-29"), ("2027-02-28", "2027-03-01"), ("2199-12-31", "2199-12-31"),
    ])
    func `The next day follows`(_ pair: (day: String, next: String)) { #expect(Day(pair.day)?.next.iso == pair.next) }

    @Test func `So many months later is the first day of which that is true`() throws {
        for start in ["2025-12-31", "2026-01-31", "2026-06-30", "2027-02-28", "2028-02-29", "2026-05-17"] {
            let start = try #require(Day(start))
            for months in 0...30 {
                let day = try #require(start.adding(months: months))
                #expect(day.months(since: start) >= months)
                if months > 0 {
                    var before = start
                    while before.next < day { before = before.next }
                    #expect(before.months(since: start) < months, "\(start.iso) and \(months) months")
                }
            }
        }
        #expect(Day("2199-12-01")?.adding(months: 1) == nil)
        #expect(Day("2026-12-01")?.adding(months: -1) == nil)
    }
}
