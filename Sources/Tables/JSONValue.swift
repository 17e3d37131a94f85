package import Foundation

/// A JSON value whose members keep the order they were given in, so that equal values have equal bytes.
package enum JSONValue: Hashable, Sendable {
    case text(String)
    case number(Decimal)
    case flag(Bool)
    case list([JSONValue])
    case object([Member])

    /// One named value of an object.
    package struct Member: Hashable, Sendable {
        package let name: String
        package let value: JSONValue

        package init(name: String, value: JSONValue) {
            self.name = name
            self.value = value
        }
    }

    /// An object of the members that have a value; those that are nil are left out.
    package static func object(_ members: KeyValuePairs<String, JSONValue?>) -> JSONValue {
        .object(members.compactMap { member in member.value.map { Member(name: member.key, value: $0) } })
    }

    /// A list of texts.
    package static func texts(_ texts: [String]) -> JSONValue { .list(texts.map { .text($0) }) }

    /// A whole number.
    package static func count(_ count: Int) -> JSONValue { .number(Decimal(count)) }

    /// The value on one line, for output read line by line.
    package var line: String {
        var result: [UInt8] = []
        append(to: &result, depth: nil)
        return String(decoding: result, as: UTF8.self)
    }

    /// The UTF-8 bytes of the value, indented by two spaces, closed by one line feed.
    package var bytes: [UInt8] {
        var result: [UInt8] = []
        append(to: &result, depth: 0)
        result.append(UInt8(ascii: "\n"))
        return result
    }

    /// Writes the value at a depth of indentation; nil for all of it on one line.
    private func append(to bytes: inout [UInt8], depth: Int?) {
        let inner = depth.map { $0 + 1 }
        switch self {
        case .text(let text): JSONValue.append(literal: text, to: &bytes)
        case .number(let number): bytes += Cell.number(number).machine.utf8
        case .flag(let flag): bytes += (flag ? "true" : "false").utf8
        case .list(let values):
            JSONValue.append(values, between: ("[", "]"), to: &bytes, depth: depth) { value, bytes in
                value.append(to: &bytes, depth: inner)
            }
        case .object(let members):
            JSONValue.append(members, between: ("{", "}"), to: &bytes, depth: depth) { member, bytes in
                JSONValue.append(literal: member.name, to: &bytes)
                bytes += ": ".utf8
                member.value.append(to: &bytes, depth: inner)
            }
        }
    }

    private static func append<Part>(
        _ parts: [Part], between ends: (String, String), to bytes: inout [UInt8], depth: Int?,
        part: (Part, inout [UInt8]) -> Void
    ) {
        bytes += ends.0.utf8
        for (index, value) in parts.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            if let depth { breakLine(in: &bytes, depth: depth + 1) }
            part(value, &bytes)
        }
        if let depth, !parts.isEmpty { breakLine(in: &bytes, depth: depth) }
        bytes += ends.1.utf8
    }

    private static func breakLine(in bytes: inout [UInt8], depth: Int) {
        bytes.append(UInt8(ascii: "\n"))
        bytes += repeatElement(UInt8(ascii: " "), count: 2 * depth)
    }

    /// Writes a string literal: quotes, backslashes and whatever ends a line or controls a terminal are escaped.
    private static func append(literal text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": bytes += "\\\"".utf8
            case "\\": bytes += "\\\\".utf8
            case "\n": bytes += "\\n".utf8
            case "\r": bytes += "\\r".utf8
            case "\t": bytes += "\\t".utf8
            case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}"..."\u{2029}":
                let digits = String(scalar.value, radix: 16)
                bytes += ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8
            default: bytes += scalar.utf8
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
