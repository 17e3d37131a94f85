import Foundation
package import Nightly
import Publishing
package import Quantities

extension RunRecord {
    /// One line for someone who looks at a build that ended well.
    ///
    /// `before` is when the good build before it ended; nil when there was none.
    package func closingLine(_ summary: RunSummary, after before: Instant?) -> String {
        let age = before.map { "; the last success before was \(Age(of: $0, at: ended).text)" } ?? ""
        return "\(summary.text), \(shownSeconds) s\(age)"
    }

    /// What stands after a build that ended otherwise, on one line.
    ///
    /// `summary` is what was published all the same; nil when nothing was.
    package func standingLine(_ summary: RunSummary? = nil) -> String {
        let success = age.map { "last success \($0.text)" } ?? "no run has ended well yet"
        if let summary {
            return "\(Program.name): \(summary.text), \(shownSeconds) s; \(success)"
        }
        let standing = edition.map { "the edition of \($0.iso) stands" } ?? "there is no edition yet"
        return "\(Program.name): \(standing); \(success)"
    }

    /// The seconds with one decimal.
    private var shownSeconds: String {
        let tenths = (milliseconds + 50) / 100
        return "\(tenths / 10).\(tenths % 10)"
    }
}

extension RunSummary {
    /// How a build that withheld committees ends; nil where it made all.
    ///
    /// Every doubt, every fault, then the committees.
    package var failure: RunFailure? {
        guard exit != .whole else { return nil }
        return RunFailure(
            exit, diagnostics: warnings + faults,
            lines: withheldCommittees.map { committee in
                "\(committee): withheld for the faults above, its last good report or a notice stands; "
                    + "mend them and run again"
            })
    }
}
