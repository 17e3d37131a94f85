/// Turning the bytes of a file into UTF-8 whatever the program that saved it chose.
enum TextDecoding {
    /// UTF-8 bytes without a byte order mark; nil for UTF-16 that ends in half a unit.
    ///
    /// Surrogates without a partner come through as three bytes each, for the gate to refuse by name.
    static func utf8(_ bytes: [UInt8]) -> ArraySlice<UInt8>? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return bytes.dropFirst(3) }
        if bytes.starts(with: [0xFF, 0xFE]) { return fromUTF16(bytes.dropFirst(2), bigEndian: false) }
        if bytes.starts(with: [0xFE, 0xFF]) { return fromUTF16(bytes.dropFirst(2), bigEndian: true) }
        return bytes[...]
    }

    /// The code point that begins at an index and its length in bytes; nil where the bytes are not UTF-8.
    ///
    /// Overlong forms and values past U+10FFFF are not UTF-8; a surrogate is given back as such.
    static func codePoint(_ bytes: ArraySlice<UInt8>, at index: Int) -> (value: UInt32, length: Int)? {
        let first = bytes[index]
        if first < 0x80 { return (UInt32(first), 1) }
        let (length, lowest): (Int, UInt32)
        switch first {
        case 0xC2...0xDF: (length, lowest) = (2, 0x80)
        case 0xE0...0xEF: (length, lowest) = (3, 0x800)
        case 0xF0...0xF4: (length, lowest) = (4, 0x10000)
        default: return nil
        }
        guard index + length <= bytes.endIndex else { return nil }
        var value = UInt32(first) & (0xFF >> UInt32(length + 1))
        for offset in 1..<length {
            let byte = bytes[index + offset]
            guard byte & 0xC0 == 0x80 else { return nil }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        return value >= lowest && value <= 0x10FFFF ? (value, length) : nil
    }

    private static func fromUTF16(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) -> ArraySlice<UInt8>? {
        guard bytes.count.isMultiple(of: 2) else { return nil }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var high: UInt32?
        for index in stride(from: bytes.startIndex, to: bytes.endIndex, by: 2) {
            let (first, second) = (UInt32(bytes[index]), UInt32(bytes[index + 1]))
            let unit = bigEndian ? first << 8 | second : second << 8 | first
            if let waiting = high {
                high = nil
                if (0xDC00...0xDFFF).contains(unit) {
                    append(0x10000 + (waiting - 0xD800) << 10 + (unit - 0xDC00), to: &result)
                    continue
                }
                append(waiting, to: &result)
            }
            if (0xD800...0xDBFF).contains(unit) { high = unit } else { append(unit, to: &result) }
        }
        if let high { append(high, to: &result) }
        return result[...]
    }

    private static func append(_ value: UInt32, to bytes: inout [UInt8]) {
        let tail = { (shift: UInt32) in UInt8(0x80 | value >> shift & 0x3F) }
        switch value {
        case ..<0x80: bytes.append(UInt8(value))
        case ..<0x800: bytes += [UInt8(0xC0 | value >> 6), tail(0)]
        case ..<0x10000: bytes += [UInt8(0xE0 | value >> 12), tail(6), tail(0)]
        default: bytes += [UInt8(0xF0 | value >> 18), tail(12), tail(6), tail(0)]
        }
    }
}
