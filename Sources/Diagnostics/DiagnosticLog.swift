/// The growing list of everything found wrong in one run; readers add to it and go on.
package final class DiagnosticLog {
    private var found: Set<Diagnostic> = []

    /// Creates an empty log.
    package init() {}

    /// Adds a diagnostic; one that was already reported word for word is kept once.
    package func report(_ diagnostic: Diagnostic) { found.insert(diagnostic) }

    /// Adds many diagnostics.
    package func report(_ diagnostics: some Sequence<Diagnostic>) { found.formUnion(diagnostics) }

    /// Everything found, in the order of places.
    package var diagnostics: [Diagnostic] { found.sorted() }

    /// Whether anything found forbids going on.
    package var hasErrors: Bool { found.contains { $0.severity == .error } }

    /// How many errors were found so far; a reader compares before and after to drop a broken record.
    package var errorCount: Int { found.count { $0.severity == .error } }
}
