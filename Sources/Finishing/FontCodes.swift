/// What the codes of an embedded font stand for, as its `ToUnicode` map tells a reader (ISO 32000-1, 9.10.3).
struct FontCodes {
    /// Whether a code takes two bytes instead of one.
    let isWide: Bool
    /// The letters of each code as UTF-8 without white space; empty for codes that are not in the map.
    private var letters: [[UInt8]] = []
    /// Which codes are in the map.
    private var isKnown: [Bool] = []

    /// Reads a map as Cairo writes it: behind `beginbfchar` lines of a code and its letters, as `<0041> <0041>`.
    init(_ map: [UInt8], isWide: Bool) throws(FinishingError) {
        self.isWide = isWide
        var isInside = false
        for line in map.split(separator: 10) {
            if line.last != UInt8(ascii: ">") {
                if line.elementsEqual(FontCodes.end) { isInside = false }
                if line.count >= FontCodes.begin.count,
                    line.suffix(FontCodes.begin.count).elementsEqual(FontCodes.begin)
                {
                    isInside = true
                }
            } else if isInside {
                let parts = line.split(separator: UInt8(ascii: " "))
                guard parts.count == 2, let code = FontCodes.units(parts[0]).first else {
                    throw FinishingError("a broken map of a font’s letters")
                }
                take(code, FontCodes.units(parts[1]))
            }
        }
        if isInside { throw FinishingError("a broken map of a font’s letters") }
    }

    /// The numbers in `<…>`, each of four digits or, where there are fewer, of all.
    private static func units(_ word: ArraySlice<UInt8>) -> [UInt16] {
        var units: [UInt16] = []
        var (unit, count) = (UInt16(0), 0)
        for byte in word {
            guard let digit = hexadecimalDigit(byte) else { continue }
            unit = unit << 4 | UInt16(digit)
            count += 1
            if count % 4 == 0 {
                units.append(unit)
                unit = 0
            }
        }
        if count % 4 != 0 { units.append(unit) }
        return units
    }

    private mutating func take(_ code: UInt16, _ units: [UInt16]) {
        let code = Int(code)
        if letters.count <= code {
            let more = code + 1 - letters.count
            letters += Array(repeating: [], count: more)
            isKnown += Array(repeating: false, count: more)
        }
        letters[code] = LetterBytes.of(String(decoding: units, as: UTF16.self))
        isKnown[code] = true
    }

    /// Adds what a shown string stands for; false when a code is in no map.
    func add(_ string: [UInt8], to text: inout [UInt8]) -> Bool {
        var place = string.startIndex
        while place < string.endIndex {
            var code = Int(string[place])
            if isWide {
                guard place + 1 < string.endIndex else { return false }
                code = code << 8 | Int(string[place + 1])
            }
            guard code < letters.count, isKnown[code] else { return false }
            text += letters[code]
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
