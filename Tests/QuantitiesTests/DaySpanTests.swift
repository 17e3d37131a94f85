import Quantities
import Testing

@Suite struct DaySpanTests {
    @Test(
        arguments: [
            (nil, nil, [true, true, true, true]), ("2025-07-01", nil, [false, true, true, true]),
            (nil, "2025-12-31", [true, true, true, false]), ("2025-07-01", "2025-12-31", [false, true, true, false]),
            ("2025-12-31", "2025-12-31", [false, false, true, false]),
        ] as [(String?, String?, [Bool])])
    func `Both ends belong to a time`(_ row: (from: String?, until: String?, expected: [Bool])) {
        let span = DaySpan(from: row.from.flatMap { Day($0) }, until: row.until.flatMap { Day($0) })
        let days = ["2025-06-30", "2025-07-01", "2025-12-31", "2026-01-01"].compactMap { Day($0) }
        #expect(days.map(span.contains) == row.expected)
        #expect(!span.isReversed)
    }

    @Test func `A time that ends before it begins is reversed and has no day`() throws {
        let (first, last) = (try #require(Day("2025-07-01")), try #require(Day("2025-06-30")))
        let span = DaySpan(from: first, until: last)
        #expect(span.isReversed && !span.contains(first) && !span.contains(last))
    }
}
