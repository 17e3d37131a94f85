package import Foundation

/// The no-break space set between a number and its unit.
package let noBreakSpace = "\u{A0}"

/// Reading and writing plain decimal numbers: the only place a number becomes text or text a number.
package enum Figure {
    /// The machine form: point, ASCII minus, no grouping, no needless zeros.
    package static func machine(_ value: Decimal) -> String { value.plainDigits }

    /// The number rounded half away from zero to a number of decimals.
    package static func rounded(_ value: Decimal, decimals: Int) -> Decimal {
        if let parts = DecimalParts(value), parts.digits != 0 {
            if parts.exponent >= -decimals { return value }
            if let result = parts.rounded(decimals: decimals)?.decimal { return result }
        }
        var source = value
        var result = Decimal()
        NSDecimalRound(&result, &source, decimals, .plain)
        return result
    }

    /// The printed form in a language: grouped thousands, decimal comma in Vietnamese, true minus.
    ///
    /// Prints at most `atMost` decimals, and at least `atLeast` of them (padding with zeros).
    package static func printed(_ value: Decimal, atMost: Int = 6, atLeast: Int = 0, in language: Language) -> String {
        let text = machine(rounded(value, decimals: atMost)).utf8
        let (group, mark) = marks(in: language)
        let isNegative = text.first == UInt8(ascii: "-")
        let digits = isNegative ? text.dropFirst() : text[...]
        let point = digits.firstIndex(of: dot)
        let whole = digits[..<(point ?? digits.endIndex)]
        let fraction = point.map { digits[$0...].dropFirst() }
        let padding = max(0, atLeast - (fraction?.count ?? 0))
        let length =
            (isNegative ? 3 : 0) + whole.count + max(0, whole.count - 1) / 3
            + (fraction != nil || padding > 0 ? 1 : 0) + (fraction?.count ?? 0) + padding
        return String(unsafeUninitializedCapacity: length) { buffer in
            var place = 0
            func put(_ byte: UInt8) {
                buffer[place] = byte
                place += 1
            }
            if isNegative { for byte in "\u{2212}".utf8 { put(byte) } }
            var left = whole.count
            for byte in whole {
                put(byte)
                left -= 1
                if left > 0, left.isMultiple(of: 3) { put(group) }
            }
            if fraction != nil || padding > 0 { put(mark) }
            if let fraction { for byte in fraction { put(byte) } }
            for _ in 0..<padding { put(UInt8(ascii: "0")) }
            return place
        }
    }

    /// The marks of a language in UTF-8: between groups of thousands, and before the decimals.
    package static func marks(in language: Language) -> (group: UInt8, decimal: UInt8) {
        switch language {
        case .vi: (dot, comma)
        case .en: (comma, dot)
        }
    }

    private static let dot = UInt8(ascii: ".")
    private static let comma = UInt8(ascii: ",")

    /// Two printed numbers as a span: an en dash between them, or a word where one has a minus.
    package static func span(_ low: String, _ high: String, in language: Language) -> String {
        let isNegative = { (number: String) in number.utf8.first == "\u{2212}".utf8.first }
        guard isNegative(low) || isNegative(high) else { return low + "\u{2013}" + high }
        return [low, Words(vi: "đến", en: "to")[language], high].joined(separator: noBreakSpace)
    }

    /// The sum of numbers, 0 of none: what adding one after the other gives, in a fraction of the time.
    package static func sum(_ numbers: [Decimal]) -> Decimal {
        DecimalParts.sum(numbers) ?? numbers.reduce(0, +)
    }

    /// How many percent of a whole a part is, rounded half away from zero to a number of decimals.
    package static func percentage(_ part: Decimal, of whole: Decimal, decimals: Int) -> Decimal {
        DecimalParts.percentage(part, of: whole, decimals: decimals)
            ?? rounded(part / whole * 100, decimals: decimals)
    }

    /// The number of decimals a value is written with.
    package static func decimals(of value: Decimal) -> Int { max(0, -value.exponent) }

    /// The value as a binary floating-point number, for roots and for drawing.
    package static func approximate(_ value: Decimal) -> Double {
        DecimalParts(value)?.approximation ?? NSDecimalNumber(decimal: value).doubleValue
    }

    /// A computed number as a decimal of at most `decimals` places; nil when it is not finite.
    package static func decimal(_ value: Double, decimals: Int) -> Decimal? {
        guard value.isFinite, abs(value) < 1e15 else { return nil }
        return rounded(value, decimals: decimals)
    }

    /// A binary number as a decimal one, rounded half away from zero to a number of decimals.
    package static func rounded(_ value: Double, decimals: Int) -> Decimal {
        DecimalParts(value)?.rounded(decimals: decimals)?.decimal ?? rounded(Decimal(value), decimals: decimals)
    }

    /// Whether two such numbers can be multiplied without losing a digit: each has 64 bits at most.
    package static func isShort(_ value: Decimal) -> Bool { DecimalParts(value) != nil }
}
