import Foundation

extension Decimal {
    /// Digits with a point and an ASCII minus, no exponent and no needless zeros: what `description` gives, faster.
    ///
    /// Numbers of more than 18 digits without their point, and those that are none, are left to `description`.
    var plainDigits: String {
        let whole = abs(significand)
        guard whole < Decimal.mostDigits, !isNaN, (-40...40).contains(exponent) else { return description }
        var digits = NSDecimalNumber(decimal: whole).uint64Value
        if digits == 0 { return "0" }
        var decimals = -exponent
        while decimals > 0, digits % 10 == 0 {
            digits /= 10
            decimals -= 1
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(24)
        for _ in 0..<max(0, -decimals) { bytes.append(UInt8(ascii: "0")) }
        while digits > 0 || bytes.count <= decimals {
            bytes.append(UInt8(ascii: "0") + UInt8(digits % 10))
            digits /= 10
            if bytes.count == decimals { bytes.append(UInt8(ascii: ".")) }
        }
        if bytes.last == UInt8(ascii: ".") { bytes.append(UInt8(ascii: "0")) }
        if isSignMinus { bytes.append(UInt8(ascii: "-")) }
        return String(decoding: bytes.reversed(), as: UTF8.self)
    }

    private static let mostDigits: Decimal = 1_000_000_000_000_000_000
}
