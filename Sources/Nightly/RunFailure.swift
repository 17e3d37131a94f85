package import Diagnostics
package import Publishing
import Quantities

/// Why a run could not go on: what is printed, and how the command ends.
package struct RunFailure: Error, Sendable {
    package let exit: ExitCode
    /// Faults of people's files, each with its place.
    package let diagnostics: [Diagnostic]
    /// Faults without a place in a file, one line each: what, where, what to do.
    package let lines: [String]

    package init(_ exit: ExitCode, diagnostics: [Diagnostic] = [], lines: [String] = []) {
        self.exit = exit
        self.diagnostics = diagnostics
        self.lines = lines
    }

    /// The failure of a run that could not be published, in the words of the error.
    package init(_ error: PublishingError) { self.init(error.exitCode, lines: [error.text]) }

    /// The failure as one line for each fault, in a form for people; of very many faults as many as are listed.
    package var text: [String] {
        let listed = ListedMessages(diagnostics, lines: lines)
        return listed.diagnostics.map(\.text) + listed.lines.map { "\(Program.name): error: \($0)" }
    }
}
