import Foundation

extension DecimalParts {
    /// The sum of numbers; nil where one or the sum has more than 63 bits at the finest exponent among them.
    static func sum(_ numbers: [Decimal]) -> Decimal? {
        var (total, exponent): (Int64, Int) = (0, 0)
        for number in numbers {
            guard let parts = DecimalParts(number) else { return nil }
            guard parts.digits != 0 else { continue }
            if parts.exponent < exponent {
                guard let scaled = scaled(total, by: exponent - parts.exponent) else { return nil }
                (total, exponent) = (scaled, parts.exponent)
            }
            guard let digits = Int64(exactly: parts.digits),
                let value = scaled(parts.isNegative ? -digits : digits, by: parts.exponent - exponent)
            else { return nil }
            let (sum, isTooLong) = total.addingReportingOverflow(value)
            guard !isTooLong else { return nil }
            total = sum
        }
        if total == 0 { return 0 }
        return DecimalParts(total.magnitude, exponent: exponent, isNegative: total < 0).decimal
    }

    /// Digits with zeros behind them; nil when they become too many.
    private static func scaled(_ digits: Int64, by power: Int) -> Int64? {
        if power == 0 { return digits }
        guard power < 19 else { return nil }
        let (product, isTooLong) = digits.multipliedReportingOverflow(by: Int64(powers[power]))
        return isTooLong ? nil : product
    }

    /// How many percent of a whole a part is, rounded; nil unless both are positive and the digits suffice.
    ///
    /// A quotient of such numbers is never so near to a half that the system's 38 digits of it would round otherwise.
    static func percentage(_ part: Decimal, of whole: Decimal, decimals: Int) -> Decimal? {
        guard let part = DecimalParts(part), let whole = DecimalParts(whole), !part.isNegative, !whole.isNegative,
            part.digits != 0, whole.digits != 0
        else { return nil }
        let shift = part.exponent - whole.exponent + 2 + decimals
        guard abs(shift) < powers.count else { return nil }
        let power = UInt128(powers[abs(shift)])
        let (above, below) = (
            UInt128(part.digits) * (shift > 0 ? power : 1), UInt128(whole.digits) * (shift < 0 ? power : 1)
        )
        let (quotient, rest) = above.quotientAndRemainder(dividingBy: below)
        guard let digits = UInt64(exactly: quotient + (rest >= below - rest ? 1 : 0)) else { return nil }
        return digits == 0 ? 0 : DecimalParts(digits, exponent: -decimals).decimal
    }
}
