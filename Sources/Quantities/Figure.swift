package import Foundation

/// The no-break space set between a number and its unit.
package let noBreakSpace = "\u{A0}"

/// Reading and writing plain decimal numbers: the only place a number becomes text or text a number.
package enum Figure {
    /// The number a machine-form text states (`-12.50`), or nil when it is anything else.
    ///
    /// At most 30 digits; no exponent, no grouping, no sign but a leading `-`, no missing digits around the point.
    package static func read(_ text: some StringProtocol) -> Decimal? {
        var digits = Substring(text)
        if digits.first == "-" { digits = digits.dropFirst() }
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, digits.utf8.count <= 31 else { return nil }
        guard parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }) else { return nil }
        return Decimal(string: String(text), locale: Locale(identifier: "en_US_POSIX"))
    }

    /// The machine form: point, ASCII minus, no grouping, no needless zeros.
    package static func machine(_ value: Decimal) -> String { value.plainDigits }

    /// The number rounded half away from zero to a number of decimals.
    package static func rounded(_ value: Decimal, decimals: Int) -> Decimal {
        var source = value
        var result = Decimal()
        NSDecimalRound(&result, &source, decimals, .plain)
        return result
    }

    /// The printed form in a language: grouped thousands, decimal comma in Vietnamese, true minus.
    ///
    /// Prints at most `atMost` decimals, and at least `atLeast` of them (padding with zeros).
    package static func printed(_ value: Decimal, atMost: Int = 6, atLeast: Int = 0, in language: Language) -> String {
        let text = machine(rounded(value, decimals: atMost))
        let isNegative = text.hasPrefix("-")
        let parts = text.drop { $0 == "-" }.split(separator: ".")
        let (group, point) = language == .vi ? (".", ",") : (",", ".")
        var whole = ""
        for (index, digit) in parts[0].enumerated() {
            if index > 0, (parts[0].count - index).isMultiple(of: 3) { whole += group }
            whole.append(digit)
        }
        var fraction = parts.count > 1 ? String(parts[1]) : ""
        while fraction.count < atLeast { fraction += "0" }
        return (isNegative ? "\u{2212}" : "") + whole + (fraction.isEmpty ? "" : point + fraction)
    }

    /// Two printed numbers as a span: an en dash between them, or a word where one has a minus.
    package static func span(_ low: String, _ high: String, in language: Language) -> String {
        guard low.hasPrefix("\u{2212}") || high.hasPrefix("\u{2212}") else { return "\(low)\u{2013}\(high)" }
        return [low, Words(vi: "đến", en: "to")[language], high].joined(separator: noBreakSpace)
    }

    /// The number of decimals a value is written with.
    package static func decimals(of value: Decimal) -> Int { max(0, -value.exponent) }

    /// The value as a binary floating-point number, for roots and for drawing.
    package static func approximate(_ value: Decimal) -> Double { NSDecimalNumber(decimal: value).doubleValue }

    /// A computed number as a decimal of at most `decimals` places; nil when it is not finite.
    package static func decimal(_ value: Double, decimals: Int) -> Decimal? {
        guard value.isFinite, abs(value) < 1e15 else { return nil }
        return rounded(Decimal(value), decimals: decimals)
    }
}
