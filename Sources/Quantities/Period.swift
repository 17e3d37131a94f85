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
    package init?(_ written: some StringProtocol) {
        let text = Substring(written)
        if text == "unknown" {
            self = .unknown
        } else if text.hasPrefix("as of ") {
            guard let day = Day(text.dropFirst(6)) else { return nil }
            self = .asOf(day)
        } else if let day = Day(text) {
            self = .days(day, day)
        } else if let ends = Period.pair(text, separator: "..", read: { Day($0) }) {
            self = .days(ends.0, ends.1)
        } else if let year = Period.year(text) {
            self = .year(year)
        } else {
            let each = text.hasSuffix(" each year")
            guard let ends = Period.pair(each ? text.dropLast(10) : text, separator: "-", read: Period.year) else {
                return nil
            }
            self = .years(ends.0, ends.1, each: each)
        }
    }

    /// The form of files and tables, which `init` reads back; a single day is written with both ends, so that no
    /// spreadsheet takes the cell for a date and rewrites it.
    package var code: String {
        switch self {
        case .year(let year): "\(year)"
        case .years(let first, let last, let each): "\(first)-\(last)" + (each ? " each year" : "")
        case .asOf(let day): "as of \(day.iso)"
        case .days(let first, let last): "\(first.iso)..\(last.iso)"
        case .unknown: "unknown"
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

    private static func year(_ text: Substring) -> Int? {
        guard text.utf8.count == 4, text.utf8.allSatisfy({ (48...57).contains($0) }), let year = Int(text) else {
            return nil
        }
        return (1900...2199).contains(year) ? year : nil
    }

    private static func pair<End: Comparable>(
        _ text: Substring, separator: String, read: (Substring) -> End?
    ) -> (End, End)? {
        guard let gap = text.firstRange(of: separator) else { return nil }
        guard let first = read(text[..<gap.lowerBound]), let last = read(text[gap.upperBound...]) else { return nil }
        return first < last || (first == last && separator == "..") ? (first, last) : nil
    }
}
