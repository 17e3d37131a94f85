extension Day {
    /// The day after this one; the last day of the calendar is its own.
    package var next: Day {
        Day(year: year, month: month, day: day + 1) ?? Day(year: year, month: month + 1, day: 1)
            ?? Day(year: year + 1, month: 1, day: 1) ?? self
    }

    /// The first day that is a number of whole months later, as `months(since:)` counts.
    ///
    /// In a month without that day it is the month's last; nil beyond the calendar.
    package func adding(months: Int) -> Day? {
        let count = year * 12 + month - 1 + months
        let (year, month) = (count / 12, count % 12 + 1)
        guard months >= 0 else { return nil }
        return Day(year: year, month: month, day: min(day, Day.length(ofMonth: month, year: year)))
    }
}
