package import Diagnostics
import Quantities

/// The messages of a run that are printed: a thousand at most, and how many are left out.
///
/// Lines without a place keep up to half of the room, then errors come before warnings; the order stays.
package struct ListedMessages: Sendable {
    /// The most messages of one run that are listed one by one.
    package static let limit = 1000

    /// The faults and doubts that are listed.
    package let diagnostics: [Diagnostic]
    /// The lines without a place that are listed; the last one tells how many messages are not, if there are more.
    package let lines: [String]

    /// Chooses from all messages of a run.
    package init(_ diagnostics: [Diagnostic], lines: [String] = []) {
        let limit = ListedMessages.limit
        let errors = diagnostics.count { $0.severity == .error }
        let keptLines = min(lines.count, max(limit / 2, limit - errors))
        let keptErrors = min(errors, limit - keptLines)
        var room: [Diagnostic.Severity: Int] = [.error: keptErrors, .warning: limit - keptLines - keptErrors]
        var (listed, left): ([Diagnostic], [Diagnostic]) = ([], [])
        for diagnostic in diagnostics {
            if room[diagnostic.severity, default: 0] > 0 {
                room[diagnostic.severity, default: 0] -= 1
                listed.append(diagnostic)
            } else {
                left.append(diagnostic)
            }
        }
        self.diagnostics = listed
        let more = lines.count - keptLines + left.count
        guard more > 0 else {
            self.lines = lines
            return
        }
        // A line that counts what is not listed of a file stands for one message or many.
        let isLeast = left.contains { $0.rule == DiagnosticLog.moreRule }
        let many = "\(isLeast ? "at least " : "")\(counted(more, "more message")) \(more == 1 ? "is" : "are")"
        self.lines = lines.prefix(keptLines) + ["\(many) not listed; mend those that are, then run again"]
    }
}
