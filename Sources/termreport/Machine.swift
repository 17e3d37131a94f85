import Foundation
import Quantities

/// What the machine says: the day, its cores, whether someone is looking.
enum Machine {
    /// Today in the machine's time zone.
    static var today: Day {
        var now = time(nil)
        var parts = tm()
        localtime_r(&now, &parts)
        return Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
            ?? .first(of: 2026)
    }

    /// The cores a run may use.
    static var cores: Int { max(1, ProcessInfo.processInfo.activeProcessorCount) }

    /// Whether output goes to a terminal.
    static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

    /// A reader that went away must not kill the run: writing then fails with an error instead.
    static func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }
}
