/// Why nothing, or not everything, could be published: what failed, where, and what to do next.
package struct PublishingError: Error, Hashable, Sendable {
    /// What kind of failure it is: it decides the exit code.
    package enum Kind: Hashable, Sendable {
        /// The disk or the file system refused; the earlier edition stands.
        case output
        /// Another run holds the lock.
        case locked
        /// Asked for something only `--force` allows.
        case refused
        /// The run was asked to end.
        case stopped
        /// The caller handed over files that cannot make an edition.
        case flawedPlan
    }

    package let kind: Kind
    /// What was tried, as a phrase after "cannot", such as `write the file`.
    package let operation: String
    /// The file or folder, as the user named the reports folder.
    package let path: String
    /// Why it failed: the system's words, or ours.
    package let reason: String
    /// What to do next, as a verb phrase.
    package let nextStep: String

    init(_ kind: Kind = .output, cannot operation: String, _ path: String, reason: String, nextStep: String) {
        self.kind = kind
        self.operation = operation
        self.path = path
        self.reason = reason
        self.nextStep = nextStep
    }

    /// One line for a terminal or a mail: `path: cannot …: reason; next step`.
    package var text: String { "\(path): cannot \(operation): \(reason); \(nextStep)" }

    /// The code the run ends with.
    package var exitCode: ExitCode {
        switch kind {
        case .output: .output
        case .locked: .locked
        case .refused: .usage
        case .stopped: .stopped
        case .flawedPlan: .software
        }
    }
}
