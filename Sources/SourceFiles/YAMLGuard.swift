import Diagnostics

/// What is refused before a YAML text is parsed, because parsing it could take without end.
enum YAMLGuard {
    /// The most levels lists and mappings may be nested.
    static let depth = 40

    /// The first thing that must not be parsed; nil when the text is harmless.
    static func refusal(of text: SourceText) -> Diagnostic? { nesting(text) ?? alias(text) }

    /// What to do about levels beyond the bound.
    static let flattening = "close brackets that were left open, or begin the lines further left"

    /// Levels are bounded from above: open brackets, and columns taken by indentation and list dashes.
    private static func nesting(_ text: SourceText) -> Diagnostic? {
        var (line, column, open, isLeading) = (1, 0, 0, true)
        for byte in text.text.utf8 {
            column += 1
            switch byte {
            case 0x0A: (line, column, isLeading) = (line + 1, 0, true)
            case 0x5B, 0x7B: (open, isLeading) = (open + 1, false)
            case 0x5D, 0x7D: (open, isLeading) = (max(0, open - 1), false)
            case 0x20, 0x2D, 0x3F, 0x3A: break
            default: isLeading = false
            }
            guard open <= depth, !isLeading || column <= 4 * depth else {
                return Diagnostic(
                    rule: "nested-too-deep", at: Place(file: text.file, line: line, column: column),
                    "lists and mappings are nested more than \(depth) deep", hint: flattening)
            }
        }
        return nil
    }

    /// An alias is a `*name` whose `&name` stands in the same file, both where a value may begin.
    private static func alias(_ text: SourceText) -> Diagnostic? {
        var anchors: Set<String> = []
        var aliases: [(name: String, place: Place)] = []
        var (line, column) = (1, 0)
        var previous: Unicode.Scalar = "\n"
        var current: (sigil: Unicode.Scalar, name: String, place: Place)?
        for scalar in (text.text + "\n").unicodeScalars {
            column += 1
            if let (sigil, name, place) = current {
                if isNamePart(scalar) {
                    current?.name.unicodeScalars.append(scalar)
                } else {
                    if sigil == "&" { anchors.insert(name) } else { aliases.append((name, place)) }
                    current = nil
                }
            } else if scalar == "&" || scalar == "*", " \n\t[{,:".unicodeScalars.contains(previous) {
                current = (scalar, "", Place(file: text.file, line: line, column: column))
            }
            if scalar == "\n" { (line, column) = (line + 1, 0) }
            previous = scalar
        }
        guard let found = aliases.first(where: { !$0.name.isEmpty && anchors.contains($0.name) }) else { return nil }
        return Diagnostic(
            rule: "yaml-alias", at: found.place, "the alias '*\(found.name)' is not read",
            hint: "write the value out where it is needed")
    }

    private static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "_", "-": true
        default: false
        }
    }
}
