/// A point in time to the second, in UTC; never read from a clock here.
package struct Instant: Hashable, Sendable, Comparable {
    /// Seconds since 1970-01-01T00:00:00Z, without leap seconds.
    package let seconds: Int

    package init(seconds: Int) { self.seconds = seconds }

    /// The first second of a day.
    package init(startOf day: Day) { seconds = (day.ordinal - Instant.epoch) * Instant.daySeconds }

    /// Reads `2026-11-20T19:10:05Z`, exactly that form; nil for other zones and for times no clock shows.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "T", omittingEmptySubsequences: false)
        guard parts.count == 2, let day = Day(Substring(parts[0])), parts[1].utf8.count == 9, parts[1].hasSuffix("Z")
        else {
            return nil
        }
        let clock = parts[1].dropLast().split(separator: ":", omittingEmptySubsequences: false)
        guard clock.count == 3, clock.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }) else { return nil }
        let numbers = clock.compactMap { Int($0) }
        guard clock.allSatisfy({ $0.utf8.count == 2 }), numbers.count == 3 else { return nil }
        guard numbers[0] < 24, numbers[1] < 60, numbers[2] < 60 else { return nil }
        seconds = Instant(startOf: day).seconds + numbers[0] * 3600 + numbers[1] * 60 + numbers[2]
    }

    /// The ISO form in UTC, `2026-11-20T19:10:05Z`; years outside 1900–2199 are shown as the nearest of these.
    package var iso: String {
        let days = Int((Double(seconds) / Double(Instant.daySeconds)).rounded(.down))
        let rest = seconds - days * Instant.daySeconds
        let pad = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
        return "\(Day(ordinal: days + Instant.epoch).iso)T\(pad(rest / 3600)):\(pad(rest / 60 % 60)):\(pad(rest % 60))Z"
    }

    package static func < (left: Instant, right: Instant) -> Bool { left.seconds < right.seconds }

    private static let daySeconds = 86_400
    private static let epoch = Day.first(of: 1970).ordinal
}

extension Day {
    /// The day with this ordinal, or the nearest the calendar has.
    fileprivate init(ordinal: Int) {
        let year = (1900...2199).last { Day.first(of: $0).ordinal <= ordinal } ?? 1900
        let offset = ordinal - Day.first(of: year).ordinal
        let month = (1...12).last { Day(year: year, month: $0, day: 1).map { $0.ordinal <= ordinal } ?? false } ?? 1
        let start = Day(year: year, month: month, day: 1) ?? .first(of: year)
        self =
            offset < 0
            ? .first(of: 1900)
            : Day(year: year, month: month, day: ordinal - start.ordinal + 1) ?? .last(of: year)
    }
}
