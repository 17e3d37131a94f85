import Nightly
package import Publishing
package import Quantities
import Tables

/// What readers have now, and when a build last ended well.
package struct Status: Sendable {
    /// The folder of the edition readers have.
    package let folder: String
    /// The day of that edition; nil when there is none.
    package let edition: Day?
    /// Its documents; empty when there is none, or none whose manifest can be read.
    package let documents: [Manifest.Document]
    package let lastSuccess: LastSuccess?
    /// How long ago that was; nil when there was none.
    package let age: Age?
    /// What is wrong, one line each: what, where, what to do; empty when all is well.
    package let faults: [String]
    /// The code the command ends with: 74 without a whole edition or after too long, 65 with a committee withheld.
    package let exit: ExitCode

    /// Looks into a reports folder; with a limit, a last success longer ago than that is a fault.
    package init(of reports: String, at now: Instant, limit: Age? = nil) throws(PublishingError) {
        folder = "\(reports)/\(ReportsFolder.latest)"
        let published = try PublishedEditions(reports)
        edition = try published?.latestDay()
        let manifest: Manifest?
        if let edition { manifest = try published?.edition(on: edition)?.manifest } else { manifest = nil }
        documents = manifest?.documents ?? []
        lastSuccess = LastSuccess.read(in: reports)
        age = lastSuccess.map { Age(of: $0.ended, at: now) }
        var output: [String] = []
        if published == nil {
            output.append("\(reports): there is no such folder; name it with --reports, or publish an edition")
        } else if edition == nil {
            output.append("\(folder): there is no edition yet; run \(Program.name) build")
        } else if manifest == nil {
            output.append("\(folder)/\(Manifest.fileName): it cannot be read; run \(Program.name) verify, then build")
        }
        if let limit, published != nil {
            if let age, age > limit || age.seconds < -60 {
                let next =
                    age.seconds < 0 ? "set the clock right, then run \(Program.name) build" : "see why none has since"
                output.append("\(reports)/\(LastSuccess.fileName): a run last ended well \(age.text); \(next)")
            } else if age == nil {
                output.append(
                    "\(reports)/\(LastSuccess.fileName): no run has ended well yet; run \(Program.name) build")
            }
        }
        let withheld = Status.withheld(documents).map { committee, since in
            let shown = since.map { "its report of \($0.iso) still stands" } ?? "a notice stands for its report"
            return "\(committee): withheld; \(shown), mend its files in the seeds"
        }
        faults = output + withheld
        exit = !output.isEmpty ? .output : withheld.isEmpty ? .whole : .input
    }

    /// The lines for a person.
    package var text: [String] {
        guard let edition else { return [] }
        let counts = Status.counts(documents).dropFirst().filter { $0.count > 0 }.map { "\($0.count) \($0.outcome)" }
        return [
            "edition       \(edition.iso), \(folder)",
            "documents     \(documents.count)" + (counts.isEmpty ? "" : ", of them " + counts.joined(separator: ", ")),
            "last success  " + (lastSuccess.map { "\($0.ended.iso), \(age?.text ?? "")" } ?? "none"),
        ]
    }

    /// The line for a program.
    package var json: String {
        let counts = Status.counts(documents).map { JSONValue.Member(name: $0.outcome, value: .count($0.count)) }
        return JSONValue.object([
            "event": .text("status"), "exit": .count(Int(exit.rawValue)), "edition": edition.map { .text($0.iso) },
            "folder": .text(folder), "documents": .object(counts),
            "withheld": .texts(Status.withheld(documents).map(\.committee)),
            "last_success": lastSuccess.map { .text($0.ended.iso) },
            "last_success_age_seconds": age.map { .count($0.seconds) }, "faults": .texts(faults),
        ]).line
    }

    private static func counts(_ documents: [Manifest.Document]) -> [(outcome: String, count: Int)] {
        [Manifest.Document.Outcome.whole, .withheld, .notice].map { outcome in
            (outcome.rawValue, documents.count { $0.outcome == outcome })
        }
    }

    /// The committees without a report of the edition's own day, in the order of the documents.
    ///
    /// Each with the day of the latest report that stands instead; nil where only a notice does.
    private static func withheld(_ documents: [Manifest.Document]) -> [(committee: String, since: Day?)] {
        let held = documents.filter { $0.outcome != .whole }
        let own = Dictionary(grouping: held) { $0.committee ?? "" }
        return held.compactMap(\.committee).distinct.map { ($0, own[$0]?.withheldSince) }
    }
}
