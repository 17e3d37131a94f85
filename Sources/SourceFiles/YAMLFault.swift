import Diagnostics
import Yams

/// A fault of the YAML parser, worded and placed for the person who can mend it.
struct YAMLFault {
    let diagnostic: Diagnostic

    init(_ error: YamlError, in text: SourceText) {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _):
            diagnostic = YAMLFault.syntax(problem, mark, text)
        case .composer(_, let problem, let mark, _):
            diagnostic =
                problem.contains("another document")
                ? Diagnostic(
                    rule: "yaml-documents", at: YAMLFault.place(mark, text), "the file holds more than one document",
                    hint: "delete the line '---'")
                : YAMLFault.syntax(problem, mark, text)
        case .duplicatedKeysInMapping(let keys, let context):
            diagnostic = YAMLFault.duplicate(keys.first ?? "", first: context.mark, text)
        default:
            diagnostic = Diagnostic(
                rule: "yaml-syntax", at: Place(file: text.file), "the file is not YAML",
                hint: "take the last good copy of the file")
        }
    }

    private static func place(_ mark: Mark, _ text: SourceText) -> Place {
        Place(file: text.file, line: mark.line, column: mark.column)
    }

    private static func syntax(_ problem: String, _ mark: Mark, _ text: SourceText) -> Diagnostic {
        let hint =
            switch problem {
            case _ where problem.contains("mapping values are not allowed"):
                "put a text that contains a colon between double quotes"
            case _ where problem.contains("cannot start any token") || problem.contains("tab character"):
                "indent with spaces, not with tabs"
            case _ where problem.contains("unexpected end of stream"): "close the quote or bracket"
            case _ where problem.contains("could not find expected ':'"): "write 'key: value'"
            case _ where problem.contains("undefined alias"): "put a text that begins with * between double quotes"
            case _ where problem.contains("did not find expected"):
                "check the indentation, and close quotes and brackets"
            default: "compare this line and the one above it with an entry that is read"
            }
        return Diagnostic(rule: "yaml-syntax", at: place(mark, text), "YAML syntax: \(problem)", hint: hint)
    }

    /// Yams names only the first of the keys; the second is looked for at the same column below it.
    private static func duplicate(_ key: String, first: Mark, _ text: SourceText) -> Diagnostic {
        var second = first.line
        for (index, line) in text.lines.enumerated().dropFirst(first.line) {
            let rest = line.unicodeScalars.dropFirst(first.column - 1).drop { $0 == "\"" || $0 == "'" }
            let after = rest.dropFirst(key.unicodeScalars.count).first { $0 != "\"" && $0 != "'" && $0 != " " }
            if rest.starts(with: key.unicodeScalars), after == ":" {
                second = index + 1
                break
            }
        }
        return Diagnostic(
            rule: "duplicate-key", at: Place(file: text.file, line: second, column: first.column),
            "the key \(key.quoted) is written twice",
            hint: "delete one; first defined at \(text.file):\(first.line)")
    }
}
