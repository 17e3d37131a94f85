/// Texts as they stand in a PDF (ISO 32000-1, 7.9.2).
enum PDFText {
    /// A text as a string: UTF-16 in hexadecimal digits.
    static func written(_ text: String) -> String {
        var digits: [UInt8] = []
        digits.reserveCapacity(4 * text.utf16.count)
        for unit in text.utf16 {
            for shift in [12, 8, 4, 0] { digits.append(hexadecimalDigits[Int(unit >> UInt16(shift)) & 15]) }
        }
        return "<FEFF" + String(decoding: digits, as: UTF8.self) + ">"
    }

    /// The text of a string as Cairo writes it: ASCII in parentheses or UTF-16 in hexadecimal digits; else nil.
    static func read(_ string: String) -> String? {
        let bytes = Array(string.utf8)
        if bytes.first == UInt8(ascii: "("), bytes.last == UInt8(ascii: ")") {
            return literal(bytes[1..<bytes.count - 1])
        }
        guard bytes.first == UInt8(ascii: "<"), bytes.last == UInt8(ascii: ">") else { return nil }
        let digits = bytes[1..<bytes.count - 1]
        guard digits.count % 4 == 0, digits.count >= 4 else { return nil }
        var units: [UInt16] = []
        units.reserveCapacity(digits.count / 4)
        var unit: UInt16 = 0
        for (index, byte) in digits.enumerated() {
            guard let digit = hexadecimalDigit(byte) else { return nil }
            unit = unit << 4 | UInt16(digit)
            if index % 4 == 3 { units.append(unit) }
        }
        return units[0] == 0xFEFF ? String(decoding: utf8(units[1...]), as: UTF8.self) : nil
    }

    /// UTF-16 as UTF-8; a surrogate without its other half is a replacement character.
    static func utf8(_ units: ArraySlice<UInt16>) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(units.count + units.count / 2)
        for unit in units {
            guard !(0xD800...0xDFFF).contains(unit) else { return Array(String(decoding: units, as: UTF16.self).utf8) }
            if unit < 0x80 {
                bytes.append(UInt8(unit))
            } else if unit < 0x800 {
                bytes.append(0xC0 | UInt8(unit >> 6))
                bytes.append(0x80 | UInt8(unit & 0x3F))
            } else {
                bytes.append(0xE0 | UInt8(unit >> 12))
                bytes.append(0x80 | UInt8(unit >> 6 & 0x3F))
                bytes.append(0x80 | UInt8(unit & 0x3F))
            }
        }
        return bytes
    }

    private static func literal(_ bytes: ArraySlice<UInt8>) -> String? {
        var text: [UInt8] = []
        var isEscaped = false
        for byte in bytes {
            if !isEscaped, byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else {
                guard byte < 0x7F, !isEscaped || "()\\".utf8.contains(byte) else { return nil }
                text.append(byte)
                isEscaped = false
            }
        }
        return isEscaped ? nil : String(decoding: text, as: UTF8.self)
    }
}

private let hexadecimalDigits = Array("0123456789ABCDEF".utf8)
