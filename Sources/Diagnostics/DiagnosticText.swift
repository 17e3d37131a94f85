extension Diagnostic {
    /// One line for a terminal or a mail: `file:line:column: error: message [rule]; hint`.
    package var text: String {
        let tail = hint.map { "; \($0)" } ?? ""
        return "\(place): \(severity.rawValue): \(message) [\(rule)]\(tail)"
    }

    /// One JSON object on one line, with the keys `severity kind rule file line column message hint`.
    package var json: String {
        var fields = [
            ("severity", quoted(severity.rawValue)), ("kind", quoted(kind.rawValue)), ("rule", quoted(rule)),
            ("file", quoted(place.file)), ("line", "\(place.line)"), ("column", "\(place.column)"),
            ("message", quoted(message)),
        ]
        if let hint { fields.append(("hint", quoted(hint))) }
        return "{" + fields.map { "\"\($0.0)\":\($0.1)" }.joined(separator: ",") + "}"
    }
}

/// A JSON string literal: quotes, backslashes, control characters and line ends escaped, everything else as it is.
private func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": result += "\\\""
        case "\\": result += "\\\\"
        case "\n": result += "\\n"
        case "\r": result += "\\r"
        case "\t": result += "\\t"
        case _
        where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || (0x2028...0x2029).contains(scalar.value):
            let hex = String(scalar.value, radix: 16)
            result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
        default: result.unicodeScalars.append(scalar)
        }
    }
    return result + "\""
}
