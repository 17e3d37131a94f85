package import Nightly
import Publishing
import Quantities
import Tables

/// What is told about a report somebody has.
package struct ReportWords: Hashable, Sendable {
    private let report: TracedReport
    private let subject: String
    private var reports: String { report.reports }

    /// Takes what was found out, and the file or fingerprint as it was given.
    package init(_ report: TracedReport, subject: String) {
        self.report = report
        self.subject = subject
    }

    /// One line: whether it is unaltered, where it comes from, and what to do next.
    package var text: String {
        let known = "\(subject): unaltered, \(report.file), fingerprint \(report.fingerprint)"
        switch report.standing {
        case .current(let day): return "\(known); readers have the same in the edition of \(day.iso), the latest"
        case .superseded(let file, let fingerprint):
            return "\(known); there is a newer one: \(reports)/\(file), fingerprint \(fingerprint)"
        case .dropped(let day): return "\(known); the latest edition, of \(day.iso), has no such report any more"
        case .unknown: return "\(known); \(reports) has no edition of that day or later to compare it with"
        case .altered:
            return "\(subject): altered since it was published as \(report.file), fingerprint \(report.fingerprint); "
                + "take it from \(reports) again"
        case .unlike(let fingerprint):
            return "\(subject): altered, or replaced by a later run of that day; \(report.file) has fingerprint "
                + "\(fingerprint), this one \(report.fingerprint); take it from \(reports) again"
        }
    }

    /// How the command ends where the report is not as it was published; nil where it is.
    package var failure: RunFailure? {
        switch report.standing {
        case .altered, .unlike: RunFailure(.output, lines: [text])
        case .current, .superseded, .dropped, .unknown: nil
        }
    }

    /// The failure to find a report by a fingerprint no edition in a folder has.
    package static func unknown(fingerprint: String, in reports: String) -> RunFailure {
        RunFailure(
            .input,
            lines: [
                "\(fingerprint): no edition kept in \(reports) has this fingerprint; "
                    + "check the digits, or name another folder with --reports"
            ])
    }

    /// The failure to take a file for a report.
    package static func unknown(file: String) -> RunFailure {
        RunFailure(
            .input, lines: ["\(file): not a report published by this program; name a PDF out of an edition"])
    }

    /// The same as an object for programs: `report`, `file`, `fingerprint`, `standing`, and where there is one, the
    /// `edition` that was compared or the `newer` file with its fingerprint.
    package var event: String {
        let (standing, edition, newer): (String, String?, (String, String)?) =
            switch report.standing {
            case .current(let day): ("current", day.iso, nil)
            case .superseded(let file, let fingerprint): ("superseded", nil, (file, fingerprint))
            case .dropped(let day): ("dropped", day.iso, nil)
            case .unknown: ("unknown", nil, nil)
            case .altered, .unlike: ("altered", nil, nil)
            }
        return JSONValue.object([
            "event": .text("report"), "report": .text(subject), "file": .text(report.file),
            "fingerprint": .text(report.fingerprint), "standing": .text(standing),
            "edition": edition.map { .text($0) }, "newer": newer.map { .text($0.0) },
            "newer_fingerprint": newer.map { .text($0.1) },
        ]).line
    }
}
