/// Reads the tokens of PDF syntax from a part of a file; what is read are places in the file, nothing is copied.
struct PDFTokens {
    private let bytes: [UInt8]
    private let end: Int
    private(set) var position: Int
    /// How deep the value that is read now stands in others.
    private var depth = 0

    /// Reads a part of a file.
    init(_ bytes: [UInt8], _ part: Range<Int>) {
        self.bytes = bytes
        position = part.lowerBound
        end = part.upperBound
    }

    /// Whether only white space is left.
    var isAtEnd: Bool {
        mutating get {
            skipSpace()
            return position >= end
        }
    }

    /// Takes one byte when it is next.
    mutating func take(_ byte: Unicode.Scalar) -> Bool {
        skipSpace()
        guard position < end, bytes[position] == UInt8(ascii: byte) else { return false }
        position += 1
        return true
    }

    /// Takes a byte that stands twice, such as `<<`, when it is next.
    mutating func takeTwice(_ byte: Unicode.Scalar) -> Bool {
        skipSpace()
        let byte = UInt8(ascii: byte)
        guard position + 1 < end, bytes[position] == byte, bytes[position + 1] == byte else { return false }
        position += 2
        return true
    }

    /// A name without its slash.
    mutating func name() -> String? {
        guard take("/"), let place = word() else { return nil }
        return String(decoding: bytes[place], as: UTF8.self)
    }

    /// Where the next value stands; a reference `4 0 R` counts as one.
    mutating func value() -> Range<Int>? {
        skipSpace()
        let start = position
        guard skipValue() else { return nil }
        let past = position
        guard isNumber(start..<past) else { return start..<past }
        skipSpace()
        if position < end, isDigit(bytes[position]), word() != nil, take("R") { return start..<position }
        position = past
        return start..<past
    }

    /// A whole number that is not negative, when it is next.
    mutating func number() -> Int? {
        skipSpace()
        guard let place = word(), isNumber(place), place.count <= 18 else { return nil }
        return bytes[place].reduce(0) { $0 * 10 + Int($1 - 48) }
    }

    /// The object number of a reference such as `4 0 R` when that is all there is.
    mutating func reference() -> Int? {
        guard let number = number(), self.number() == 0, take("R"), isAtEnd else { return nil }
        return number
    }

    /// The object numbers of the references directly in an array; nil when it is broken.
    mutating func references() -> [Int]? {
        guard take("[") else { return nil }
        var numbers: [Int] = []
        while !take("]") {
            guard let place = value() else { return nil }
            guard bytes[place.upperBound - 1] == UInt8(ascii: "R") else { continue }
            var tokens = PDFTokens(bytes, place)
            if let number = tokens.reference() { numbers.append(number) }
        }
        return isAtEnd ? numbers : nil
    }

    /// The tokens of the next value alone; nil when there is none.
    mutating func inner() -> PDFTokens? { value().map { PDFTokens(bytes, $0) } }

    /// Whether a dictionary is next.
    var isDictionary: Bool {
        position + 1 < end && bytes[position] == UInt8(ascii: "<") && bytes[position + 1] == bytes[position]
    }

    /// All that is left as a dictionary.
    func dictionary() throws(FinishingError) -> PDFDictionary { try PDFDictionary(bytes, position..<end) }

    /// The next value as text.
    mutating func text() -> String? { value().map { String(decoding: bytes[$0], as: UTF8.self) } }

    /// The object number of a reference when it is next.
    mutating func leadingReference() -> Int? {
        guard let place = value() else { return nil }
        var tokens = PDFTokens(bytes, place)
        return tokens.reference()
    }

    private mutating func skipValue() -> Bool {
        guard depth < deepest else { return false }
        depth += 1
        defer { depth -= 1 }
        if takeTwice("<") {
            while !takeTwice(">") { guard take("/"), word() != nil, value() != nil else { return false } }
            return true
        }
        if take("[") {
            while !take("]") { guard value() != nil else { return false } }
            return true
        }
        if take("(") { return skipString() }
        if take("<") {
            while position < end, bytes[position] != UInt8(ascii: ">") { position += 1 }
            return take(">")
        }
        if take("/") { return word() != nil }
        return word() != nil
    }

    private mutating func skipString() -> Bool {
        var depth = 1
        while position < end, depth > 0 {
            switch bytes[position] {
            case UInt8(ascii: "\\"): position += 1
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth -= 1
            default: break
            }
            position += 1
        }
        return depth == 0 && position <= end
    }

    private mutating func word() -> Range<Int>? {
        let start = position
        while position < end, isRegular(bytes[position]) { position += 1 }
        return position > start ? start..<position : nil
    }

    /// Skips white space and comments, which go on to the end of their line.
    private mutating func skipSpace() {
        while position < end {
            if bytes[position] == UInt8(ascii: "%") {
                while position < end, bytes[position] != 10 { position += 1 }
            } else if isSpace(bytes[position]) {
                position += 1
            } else {
                return
            }
        }
    }

    private func isNumber(_ place: Range<Int>) -> Bool { bytes[place].allSatisfy(isDigit) }
}

/// How deep values may stand in others; Cairo's go no deeper than five.
private let deepest = 32

private func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }

private func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (byte >= 9 && byte <= 13) || byte == 0 }

/// Whether a byte belongs to a word: neither white space nor one of `/<>[]()%`.
private func isRegular(_ byte: UInt8) -> Bool {
    switch byte {
    case 0, 9...13, 32, 37, 40, 41, 47, 60, 62, 91, 93: false
    default: true
    }
}

extension PDFTokens {
    /// Takes a word such as `xref` when it is next.
    mutating func take(word: String) -> Bool {
        var ahead = self
        guard !ahead.isAtEnd, ahead.takeBytes(word.utf8) else { return false }
        self = ahead
        return true
    }

    private mutating func takeBytes(_ word: String.UTF8View) -> Bool {
        guard end - position >= word.count, bytes[position..<position + word.count].elementsEqual(word) else {
            return false
        }
        position += word.count
        return true
    }
}
