/// What the codes of an embedded font stand for, as its `ToUnicode` map tells a reader (ISO 32000-1, 9.10.3).
struct FontCodes {
    /// Whether a code takes two bytes instead of one.
    let isWide: Bool
    /// For each code its letters without white space: how many bytes of UTF-8 and one in the highest byte, and up to
    /// three bytes below it; 0 for codes that are not in the map, the highest byte 255 for those with more letters.
    private var letters: [UInt32] = []
    /// The letters of codes with more than three bytes.
    private var long: [Int: [UInt8]] = [:]

    /// Reads a map as Cairo writes it: behind `beginbfchar` lines of a code and its letters, as `<0041> <0041>`.
    init(_ map: [UInt8], isWide: Bool) throws(FinishingError) {
        self.isWide = isWide
        var place = 0
        while let begin = FontCodes.place(of: FontCodes.begin, in: map, from: place) {
            guard let end = FontCodes.place(of: FontCodes.end, in: map, from: begin) else { throw FontCodes.broken }
            var code: UInt16?
            var units: [UInt16] = []
            place = begin + FontCodes.begin.count
            while place < end {
                if map[place] == UInt8(ascii: "<") {
                    units.removeAll(keepingCapacity: true)
                    var (unit, count) = (UInt16(0), 0)
                    place += 1
                    while place < end, let digit = hexadecimalDigit(map[place]) {
                        (unit, count, place) = (unit << 4 | UInt16(digit), count + 1, place + 1)
                        if count % 4 == 0 {
                            units.append(unit)
                            unit = 0
                        }
                    }
                    if count % 4 != 0 { units.append(unit) }
                    guard place < end, map[place] == UInt8(ascii: ">"), let first = units.first else {
                        throw FontCodes.broken
                    }
                    if let known = code {
                        take(Int(known), units)
                        code = nil
                    } else {
                        code = first
                    }
                }
                place += 1
            }
            if code != nil { throw FontCodes.broken }
        }
    }

    private static let broken = FinishingError("a broken map of a font’s letters")

    /// Where a word stands; nil when it does not.
    private static func place(of word: [UInt8], in map: [UInt8], from start: Int) -> Int? {
        var place = start
        while place + word.count <= map.count {
            if map[place] == word[0], map[place + 1] == word[1], map[place..<place + word.count].elementsEqual(word) {
                return place
            }
            place += 1
        }
        return nil
    }

    private mutating func take(_ code: Int, _ units: [UInt16]) {
        if letters.count <= code { letters += Array(repeating: 0, count: code + 1 - letters.count) }
        let text = LetterBytes.of(String(decoding: PDFText.utf8(units[...]), as: UTF8.self))
        if text.count <= 3 {
            letters[code] = text.reduce(UInt32(text.count + 1)) { $0 << 8 | UInt32($1) } << (8 * UInt32(3 - text.count))
        } else {
            letters[code] = 255 << 24
            long[code] = text
        }
    }

    /// Adds what a shown string stands for; false when a code is in no map.
    func add(_ string: [UInt8], to text: inout [UInt8]) -> Bool {
        var place = 0
        while place < string.count {
            var code = Int(string[place])
            if isWide {
                guard place + 1 < string.count else { return false }
                code = code << 8 | Int(string[place + 1])
            }
            guard code < letters.count, letters[code] != 0 else { return false }
            let packed = letters[code]
            let count = packed >> 24
            if count == 255 {
                text += long[code] ?? []
            } else {
                if count > 1 { text.append(UInt8(truncatingIfNeeded: packed >> 16)) }
                if count > 2 { text.append(UInt8(truncatingIfNeeded: packed >> 8)) }
                if count > 3 { text.append(UInt8(truncatingIfNeeded: packed)) }
            }
            place += isWide ? 2 : 1
        }
        return true
    }

    private static let begin = Array("beginbfchar".utf8)
    private static let end = Array("endbfchar".utf8)
}

/// The letters of texts as they are compared.
///
/// They are UTF-8 without white space, which readers make from the letters' places.
package enum LetterBytes {
    /// A text’s letters.
    package static func of(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        add(text, to: &bytes)
        return bytes
    }

    /// Adds a text's letters.
    package static func add(_ text: String, to bytes: inout [UInt8]) {
        var place = text.utf8.startIndex
        while place < text.utf8.endIndex {
            let byte = text.utf8[place]
            if byte <= 32 {
                place = text.utf8.index(after: place)
            } else if byte < 0x80 || !spaceLeads.contains(byte) {
                bytes.append(byte)
                place = text.utf8.index(after: place)
            } else {
                let scalar = text.unicodeScalars[place]
                if !scalar.properties.isWhitespace { bytes += String(scalar).utf8 }
                place = text.unicodeScalars.index(after: place)
            }
        }
    }

    /// The first bytes of the white space beyond ASCII that documents have: U+00A0, U+2000 to U+205F, U+3000.
    private static let spaceLeads: [UInt8] = [0xC2, 0xE2, 0xE3]
}

/// The value of a hexadecimal digit; nil for any other byte.
func hexadecimalDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - 48
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - 87
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - 55
    default: nil
    }
}
