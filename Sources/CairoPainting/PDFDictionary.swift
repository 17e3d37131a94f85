/// A PDF dictionary as the text of its entries, in their order; values are kept as they were written.
struct PDFDictionary {
    private var entries: [(key: String, value: String)] = []

    /// Reads `<< … >>`; throws when the text is not one whole dictionary.
    init(_ text: some Collection<UInt8>) throws(PaintingError) {
        var reader = PDFReader(Array(text))
        guard reader.take("<<") else { throw PaintingError(.finishing("no dictionary")) }
        while !reader.take(">>") {
            guard let key = reader.name(), let value = reader.value() else {
                throw PaintingError(.finishing("a broken dictionary"))
            }
            entries.append((key, value))
        }
        guard reader.isAtEnd else { throw PaintingError(.finishing("more than a dictionary")) }
    }

    /// The written form of a value; setting it replaces the entry or adds one at the end.
    subscript(key: String) -> String? {
        get { entries.first { $0.key == key }?.value }
        set {
            if let index = entries.firstIndex(where: { $0.key == key }) {
                if let newValue { entries[index].value = newValue } else { entries.remove(at: index) }
            } else if let newValue {
                entries.append((key, newValue))
            }
        }
    }

    /// The dictionary as it is written.
    var text: String {
        "<< " + entries.map { "/\($0.key) \($0.value)\n" }.joined(separator: "   ") + ">>"
    }
}

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
