package import Quantities

/// How long ago something was, or how long ago it may be: a number of seconds.
package struct Age: Hashable, Sendable, Comparable {
    /// Seconds; negative when it lies ahead, as on a machine whose clock was put back.
    package let seconds: Int

    package init(seconds: Int) { self.seconds = seconds }

    /// The age of an instant.
    package init(of instant: Instant, at now: Instant) { seconds = now.seconds - instant.seconds }

    /// Reads `26h`, `90m` or `2d`.
    package init?(_ text: String) {
        let units = ["m": 60, "h": 3600, "d": 86_400]
        guard let unit = text.last.flatMap({ units[String($0)] }) else { return nil }
        let number = text.dropLast()
        guard (1...6).contains(number.utf8.count), number.utf8.allSatisfy({ (48...57).contains($0) }) else {
            return nil
        }
        guard let count = Int(number) else { return nil }
        seconds = count * unit
    }

    /// The age in its two largest units, such as `2 days 3 hours ago`.
    package var text: String {
        if seconds < 0 { return "in the future, by this machine's clock" }
        let (days, hours, minutes) = (seconds / 86_400, seconds / 3600 % 24, seconds / 60 % 60)
        let parts =
            if days > 0 { [(days, "day"), (hours, "hour")] } else { [(hours, "hour"), (minutes, "minute")] }
        let shown = parts.filter { $0.0 > 0 }.map { counted($0.0, $0.1) }
        return shown.isEmpty ? "just now" : shown.joined(separator: " ") + " ago"
    }

    package static func < (left: Age, right: Age) -> Bool { left.seconds < right.seconds }
}
