package import Diagnostics
package import Publishing

/// What a build would do tonight.
package struct RunForecast: Sendable {
    /// Every document of the edition, with why it is made or not.
    package let documents: [(plan: DocumentPlan, reason: DocumentReason)]
    /// The faults of committees that would be withheld.
    package let faults: [Diagnostic]
    /// Doubts about the input that would not stop the run.
    package let warnings: [Diagnostic]

    /// How the build would end, as far as reading can tell.
    package var exit: ExitCode { faults.isEmpty ? .whole : .input }
}
