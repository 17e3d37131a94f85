import Quantities

/// HTML in the making: whatever is put into it as text is escaped.
///
/// A literal is taken as it is; interpolated text never becomes an element, an attribute or an entity.
struct Markup: Sendable, ExpressibleByStringInterpolation {
    let html: String

    /// Takes HTML as it is.
    init(html: String) { self.html = html }

    init(stringLiteral value: String) { html = value }

    init(stringInterpolation: StringInterpolation) { html = stringInterpolation.html }

    /// Nothing at all.
    static let none: Markup = ""

    /// What goes between the literal parts.
    struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var html = ""

        init(literalCapacity: Int, interpolationCount: Int) { html.reserveCapacity(literalCapacity) }

        mutating func appendLiteral(_ literal: String) { html += literal }

        mutating func appendInterpolation(_ text: String) { html += Markup.escaped(text) }

        mutating func appendInterpolation(_ markup: Markup) { html += markup.html }

        /// Pieces one below the other; empty ones leave no line.
        mutating func appendInterpolation(_ pieces: [Markup]) {
            html += pieces.map(\.html).filter { !$0.isEmpty }.joined(separator: "\n")
        }

        /// A wording in both languages, of which the reader chooses one; once where they are the same.
        mutating func appendInterpolation(_ words: Words) { append(words, element: "span") }

        /// A name in both languages, kept apart from the direction of the text around it.
        mutating func appendInterpolation(name: Words) {
            if name.vi == name.en {
                html += "<bdi>\(Markup.escaped(name.vi))</bdi>"
            } else {
                append(name, element: "bdi")
            }
        }

        /// An address inside the edition: every byte that could mean something in a URL is percent-encoded.
        mutating func appendInterpolation(address path: String) { html += Markup.address(path) }

        /// Text of a file rather than of a language, such as a path or a message.
        mutating func appendInterpolation(code: String) {
            html += "<code><bdi>\(Markup.escaped(code))</bdi></code>"
        }

        private mutating func append(_ words: Words, element: String) {
            guard words.vi != words.en else {
                html += Markup.escaped(words.vi)
                return
            }
            // The space goes with the second wording, so that none is left before a comma where only the first is
            // shown.
            html += "<\(element) lang=\"vi\">\(Markup.escaped(words.vi))</\(element)>"
            html += "<\(element) lang=\"en\"> \(Markup.escaped(words.en))</\(element)>"
        }
    }

    /// Text in which nothing is read as markup, neither between tags nor inside a quoted attribute.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private static func address(_ path: String) -> String {
        let digits = Array("0123456789ABCDEF")
        return path.utf8.reduce(into: "") { result, byte in
            let scalar = Unicode.Scalar(byte)
            let isPlain = (byte < 0x80 && scalar.properties.isAlphabetic) || (48...57).contains(byte)
            if isPlain || "-._~/".unicodeScalars.contains(scalar) {
                result.unicodeScalars.append(scalar)
            } else {
                result += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
            }
        }
    }
}
