extension Diagnostic {
    /// One line for a terminal or a mail: `file:line:column: error: message [rule]; hint`.
    package var text: String {
        let tail = hint.map { "; \($0)" } ?? ""
        return "\(place): \(severity.rawValue): \(message) [\(rule)]\(tail)"
    }
}
