/// The rule for ids that become file names: `[a-z0-9-]{1,64}`.
package enum Identifier {
    /// Whether a text may be an id.
    package static func isValid(_ text: String) -> Bool {
        (1...64).contains(text.utf8.count)
            && text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
    }

    /// The headline of the diagnostic for a text that is no id, quoting at most 64 characters of it.
    package static func refusal(of text: String) -> String {
        text.contains("/") || text.hasPrefix(".")
            ? "\(text.quoted) is a path, not an id" : "\(text.quoted) is not an id"
    }

    /// What to write instead.
    package static func hint(for text: String) -> String {
        let lowered = text.lowercased()
        return lowered != text && isValid(lowered)
            ? "write '\(lowered)'" : "use 1 to 64 small letters without marks, digits and hyphens"
    }
}
