/// A day of the Gregorian calendar, without time and time zone.
package struct Day: Hashable, Sendable, Comparable {
    // A table may hold millions of days: four bytes each.
    private let (shortYear, shortMonth, shortDay): (Int16, Int8, Int8)

    /// The year, from 1900 to 2199.
    package var year: Int { Int(shortYear) }
    /// The month, from 1 to 12.
    package var month: Int { Int(shortMonth) }
    /// The day of the month, from 1 on.
    package var day: Int { Int(shortDay) }

    /// Creates a day, or nil when the calendar has no such day (years 1900–2199).
    package init?(year: Int, month: Int, day: Int) {
        guard (1900...2199).contains(year), (1...12).contains(month) else { return nil }
        guard day >= 1, day <= Day.length(ofMonth: month, year: year) else { return nil }
        self.init(unchecked: (year, month, day))
    }

    /// Reads `2025-09-26`, exactly ten characters.
    package init?(_ text: String) { self.init(text.utf8.span) }

    /// Reads a part of a text.
    package init?(_ text: Substring) { self.init(text.utf8.span) }

    init?(_ text: Span<UInt8>) {
        let hyphen = UInt8(ascii: "-")
        guard text.count == 10, text[4] == hyphen, text[7] == hyphen, let year = text.wholeNumber(0..<4),
            let month = text.wholeNumber(5..<7), let day = text.wholeNumber(8..<10)
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    private init(unchecked date: (year: Int, month: Int, day: Int)) {
        (shortYear, shortMonth, shortDay) = (Int16(date.year), Int8(date.month), Int8(date.day))
    }

    /// The first day of a year.
    package static func first(of year: Int) -> Day { Day(unchecked: (year, 1, 1)) }

    /// The last day of a year.
    package static func last(of year: Int) -> Day { Day(unchecked: (year, 12, 31)) }

    /// Days since 1 March of year 0 in the proleptic calendar: differences are exact counts of days.
    package var ordinal: Int {
        let shifted = (month + 9) % 12
        let yearFromMarch = year - shifted / 10
        return 365 * yearFromMarch + yearFromMarch / 4 - yearFromMarch / 100 + yearFromMarch / 400
            + (shifted * 306 + 5) / 10 + day - 1
    }

    /// The ISO form, `2025-09-26`.
    package var iso: String {
        String(unsafeUninitializedCapacity: 10) { buffer in
            var rest = ((year * 1_000) + month) * 1_000 + day
            for place in (0..<10).reversed() {
                buffer[place] = UInt8(ascii: "0") + UInt8(rest % 10)
                rest /= 10
            }
            buffer[4] = UInt8(ascii: "-")
            buffer[7] = UInt8(ascii: "-")
            return 10
        }
    }

    /// Whole months from another day to this one; a month is whole on the same day of the next one.
    package func months(since start: Day) -> Int {
        let months = (year - start.year) * 12 + month - start.month
        let isLast = day == Day.length(ofMonth: month, year: year)
        return day < start.day && !isLast ? months - 1 : months
    }

    /// Years from another day to this one, as days divided by 365.25.
    package func years(since start: Day) -> Double { Double(ordinal - start.ordinal) / 365.25 }

    package static func < (left: Day, right: Day) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
