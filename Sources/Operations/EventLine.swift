package import Diagnostics
package import Nightly
package import Publishing
import Quantities
import Tables

/// What happens in a build as JSON, one object a line, each with the member `event`.
///
/// `start`: `edition seeds layouts reports program time`. `document`: `path outcome`, the outcome being `made`,
/// `carried`, `withheld` or `notice`. `publishing`: `folder`. `published`, `unchanged`: `edition folder`. `fault`,
/// `warning`: `severity kind rule file line column message hint`, without `file`, `line` or `column` where there is no
/// such place; the kind is `input` or `configuration`, and of what is in no file also `output`, `lock`, `program`,
/// `usage` or `signal`. `summary`, the last line: `exit edition documents pages tables faults duration_seconds
/// last_success last_success_age_seconds`; what is not known is left out.
package enum EventLine {
    /// The line for the beginning of a build.
    package static func start(_ request: RunRequest, _ record: RunRecord) -> String {
        JSONValue.object([
            "event": .text("start"), "edition": .text(request.asOf.iso), "seeds": .text(request.seeds),
            "layouts": .text(request.layouts), "reports": .text(request.destination),
            "program": .text(Program.version), "time": .text(record.started.iso),
        ]).line
    }

    /// The line for something a build does; nil where it says no more than the first one.
    package static func of(_ event: RunEvent) -> String? {
        switch event {
        case .reading, .making: return nil
        case .document(let path, let outcome, let isMade):
            return JSONValue.object([
                "event": .text("document"), "path": .text(path),
                "outcome": .text(outcome == .whole ? isMade ? "made" : "carried" : outcome.rawValue),
            ]).line
        case .publishing(let folder):
            return JSONValue.object(["event": .text("publishing"), "folder": .text(folder)]).line
        }
    }

    /// The line for a fault or a doubt.
    package static func of(_ diagnostic: Diagnostic) -> String {
        JSONValue.object([
            "event": .text(diagnostic.severity == .error ? "fault" : "warning"),
            "severity": .text(diagnostic.severity.rawValue), "kind": .text(diagnostic.kind.rawValue),
            "rule": .text(diagnostic.rule),
            "file": diagnostic.place.file.isEmpty ? nil : .text(diagnostic.place.file),
            "line": diagnostic.place.line == 0 ? nil : .count(diagnostic.place.line),
            "column": diagnostic.place.column == 0 ? nil : .count(diagnostic.place.column),
            "message": .text(diagnostic.message), "hint": diagnostic.hint.map { .text($0) },
        ]).line
    }

    /// The line for a fault or a doubt that is in no file.
    ///
    /// What is at fault follows from how the command ends.
    package static func of(_ message: String, _ severity: Diagnostic.Severity, _ exit: ExitCode) -> String {
        of(Diagnostic(severity, kind: kind(exit), rule: "run", at: Place(file: ""), message))
    }

    private static func kind(_ exit: ExitCode) -> Diagnostic.Kind {
        switch exit {
        case .whole, .output: .output
        case .usage: .usage
        case .input: .input
        case .software: .program
        case .locked: .lock
        case .configuration: .configuration
        case .stopped: .signal
        }
    }

    /// The line for what readers have now.
    package static func of(_ summary: RunSummary) -> String {
        JSONValue.object([
            "event": .text(summary.isUnchanged ? "unchanged" : "published"), "edition": .text(summary.edition.iso),
            "folder": .text(summary.folder),
        ]).line
    }

    /// The last line of every build.
    package static func summary(_ record: RunRecord) -> String {
        let documents = record.documents.named.map { JSONValue.Member(name: $0.outcome, value: .count($0.count)) }
        return JSONValue.object([
            "event": .text("summary"), "exit": .count(Int(record.exit)),
            "edition": record.edition.map { .text($0.iso) },
            "documents": .object(documents), "pages": .count(record.pages), "tables": .count(record.tables),
            "faults": .count(record.faults), "duration_seconds": .number(record.seconds),
            "last_success": record.lastSuccess.map { .text($0.ended.iso) },
            "last_success_age_seconds": record.age.map { .count($0.seconds) },
        ]).line
    }
}
