/// Words of unit files, quoted so that systemd takes them as they are.
enum UnitWord {
    /// A word of a command line, where backslashes and percent signs mean something of their own.
    static func argument(_ text: String) -> String {
        if isPlain(text) { return text }
        let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("%", with: "%%")
        return "\"" + escaped + "\""
    }

    /// A path in a list of paths, where a backslash is a letter like any other and quotes cannot be escaped.
    static func path(_ text: String) -> String {
        let doubled = text.replacing("%", with: "%%")
        if isPlain(text) { return doubled }
        let parts = doubled.split(separator: "'", omittingEmptySubsequences: false)
        return parts.map { "'" + $0 + "'" }.joined(separator: "\"'\"")
    }
}
