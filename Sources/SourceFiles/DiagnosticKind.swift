import Diagnostics

extension Diagnostic {
    /// The same diagnostic about another kind of input.
    func of(_ kind: Kind) -> Diagnostic {
        Diagnostic(severity, kind: kind, rule: rule, at: place, message, hint: hint)
    }
}
