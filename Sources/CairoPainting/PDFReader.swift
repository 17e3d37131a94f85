/// Reads the tokens of PDF syntax from bytes.
struct PDFReader {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Whether only white space is left.
    var isAtEnd: Bool {
        mutating get {
            skipSpace()
            return position >= bytes.count
        }
    }

    /// Takes a fixed token when it is next.
    mutating func take(_ token: String) -> Bool {
        skipSpace()
        guard bytes[position...].starts(with: token.utf8) else { return false }
        position += token.utf8.count
        return true
    }

    /// A name without its slash.
    mutating func name() -> String? {
        guard take("/") else { return nil }
        return word()
    }

    /// The written form of one value; a reference `4 0 R` counts as one.
    mutating func value() -> String? {
        skipSpace()
        let start = position
        guard skipValue() else { return nil }
        let end = position
        skipSpace()
        if Int(text(start..<end)) != nil, position < bytes.count, (48...57).contains(bytes[position]) {
            _ = word()
            if take("R") { return text(start..<position) }
        }
        position = end
        return text(start..<end)
    }

    /// The object number of a reference such as `4 0 R`; nil for any other value.
    static func reference(_ value: String?) -> Int? {
        let parts = value?.split(separator: " ") ?? []
        return parts.count == 3 && parts[1] == "0" && parts[2] == "R" ? Int(parts[0]) : nil
    }

    /// The written forms of an array's values; nil when it is broken.
    static func values(inArray text: String) -> [String]? {
        var reader = PDFReader(Array(text.utf8))
        guard reader.take("[") else { return nil }
        var values: [String] = []
        while !reader.take("]") {
            guard let value = reader.value() else { return nil }
            values.append(value)
        }
        return values
    }

    private mutating func skipValue() -> Bool {
        if take("<<") {
            while !take(">>") { guard name() != nil, value() != nil else { return false } }
            return true
        }
        if take("[") {
            while !take("]") { guard value() != nil else { return false } }
            return true
        }
        if take("(") { return skipString() }
        if take("<") {
            while position < bytes.count, bytes[position] != UInt8(ascii: ">") { position += 1 }
            return take(">")
        }
        if take("/") { return word() != nil }
        return word() != nil
    }

    private mutating func skipString() -> Bool {
        var depth = 1
        while position < bytes.count, depth > 0 {
            switch bytes[position] {
            case UInt8(ascii: "\\"): position += 1
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth -= 1
            default: break
            }
            position += 1
        }
        return depth == 0 && position <= bytes.count
    }

    private mutating func word() -> String? {
        let start = position
        while position < bytes.count, !isSpace(bytes[position]), !"/<>[]()".utf8.contains(bytes[position]) {
            position += 1
        }
        return position > start ? text(start..<position) : nil
    }

    private mutating func skipSpace() {
        while position < bytes.count, isSpace(bytes[position]) { position += 1 }
    }

    private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    private func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) || byte == 0 }
}
