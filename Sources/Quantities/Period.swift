/// The time a figure speaks of.
package enum Period: Hashable, Sendable {
    /// One year: `2030`.
    case year(Int)
    /// A run of years: `2026-2030`, or each single one of them: `2026-2030 each year`.
    case years(Int, Int, each: Bool)
    /// A count so far: `as of 2024-10-09`.
    case asOf(Day)
    /// One or more days: `2025-09-26..2025-09-27`; a single day has both ends equal.
    case days(Day, Day)
    /// The source does not say: `unknown`.
    case unknown

    /// Reads the forms above; nil for anything else, reversed ends and years outside 1900–2199 included.
    package init?(_ written: String) { self.init(written.utf8.span) }

    /// Reads a part of a text.
    package init?(_ written: Substring) { self.init(written.utf8.span) }

    /// Every form has a length of its own.
    init?(_ text: Span<UInt8>) {
        switch text.count {
        case 4:
            guard let year = Period.year(text, 0) else { return nil }
            self = .year(year)
        case 7 where text.has("unknown", at: 0):
            self = .unknown
        case 9, 19:
            guard text.count == 9 || text.has(" each year", at: 9), text[4] == UInt8(ascii: "-"),
                let first = Period.year(text, 0), let last = Period.year(text, 5),
                first < last
            else { return nil }
            self = .years(first, last, each: text.count == 19)
        case 10:
            guard let day = Day(text) else { return nil }
            self = .days(day, day)
        case 16 where text.has("as of ", at: 0):
            guard let day = Day(text.extracting(6..<16)) else { return nil }
            self = .asOf(day)
        case 22 where text.has("..", at: 10):
            guard let first = Day(text.extracting(0..<10)), let last = Day(text.extracting(12..<22)), first <= last
            else { return nil }
            self = .days(first, last)
        default: return nil
        }
    }

    /// The form of files and tables, which `init` reads back; a single day is written with both ends, so that no
    /// spreadsheet takes the cell for a date and rewrites it.
    package var code: String {
        switch self {
        case .year(let year): String(year)
        case .years(let first, let last, let each): String(first) + "-" + String(last) + (each ? " each year" : "")
        case .asOf(let day): "as of " + day.iso
        case .days(let first, let last): first.iso + ".." + last.iso
        case .unknown: "unknown"
        }
    }

    /// The year the period begins in; nil when it is unknown.
    package var firstYear: Int? {
        switch self {
        case .year(let year), .years(let year, _, _): year
        case .asOf(let day), .days(let day, _): day.year
        case .unknown: nil
        }
    }

    /// The last day the period covers; nil when it is unknown.
    package var end: Day? {
        switch self {
        case .year(let year), .years(_, let year, _): .last(of: year)
        case .asOf(let day), .days(_, let day): day
        case .unknown: nil
        }
    }

    private static func year(_ text: Span<UInt8>, _ start: Int) -> Int? {
        text.wholeNumber(start..<start + 4).flatMap { (1900...2199).contains($0) ? $0 : nil }
    }
}
