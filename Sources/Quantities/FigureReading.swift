package import Foundation

extension Figure {
    /// The number a machine-form text states (`-12.50`), or nil when it is anything else.
    ///
    /// At most 30 digits; no exponent, no grouping, no sign but a leading `-`, no missing digits around the point.
    package static func read(_ text: String) -> Decimal? { read(text.utf8.span) }

    /// The number a part of a text states in machine form.
    package static func read(_ text: Substring) -> Decimal? { read(text.utf8.span) }

    static func read(_ text: Span<UInt8>) -> Decimal? {
        let isNegative = text.count > 0 && text[0] == UInt8(ascii: "-")
        let start = isNegative ? 1 : 0
        let count = text.count - start
        guard count > 0, count <= 31, isDigit(text[start]), isDigit(text[text.count - 1]) else { return nil }
        var (digits, point): (UInt64, Int?) = (0, nil)
        for index in start..<text.count {
            let byte = text[index]
            if isDigit(byte) {
                digits = digits &* 10 &+ UInt64(byte - UInt8(ascii: "0"))
            } else {
                guard byte == UInt8(ascii: "."), point == nil else { return nil }
                point = index
            }
        }
        let decimals = point.map { text.count - 1 - $0 } ?? 0
        if count == 1, digits == 0, !isNegative { return zero }
        // What 64 bits hold for certain; zero has several forms, which the system tells apart.
        if count <= 19, let value = DecimalParts(digits, exponent: -decimals, isNegative: isNegative).decimal {
            return value
        }
        let whole = String(decoding: (0..<text.count).map { text[$0] }, as: UTF8.self)
        return Decimal(string: whole, locale: Locale(identifier: "en_US_POSIX"))
    }

    private static let zero = Decimal(string: "0", locale: Locale(identifier: "en_US_POSIX"))

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

    /// A whole number as a decimal one.
    package static func whole(_ number: Int) -> Decimal {
        DecimalParts(UInt64(number.magnitude), exponent: 0, isNegative: number < 0).decimal ?? Decimal(number)
    }

    /// Puts the machine form of a number behind bytes, with a mark of its own for the point.
    package static func write(_ value: Decimal, mark: UInt8, to bytes: inout [UInt8]) {
        guard let parts = DecimalParts(value), parts.digits != 0, (-19...0).contains(parts.exponent) else {
            for byte in machine(value).utf8 { bytes.append(byte == UInt8(ascii: ".") ? mark : byte) }
            return
        }
        if parts.isNegative { bytes.append(UInt8(ascii: "-")) }
        var (rest, decimals) = (parts.digits, -parts.exponent)
        while decimals > 0, rest.isMultiple(of: 10) { (rest, decimals) = (rest / 10, decimals - 1) }
        let start = bytes.count
        var written = 0
        while rest > 0 || written <= decimals {
            if written == decimals, decimals > 0 { bytes.append(mark) }
            bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
            (rest, written) = (rest / 10, written + 1)
        }
        bytes[start...].reverse()
    }
}
