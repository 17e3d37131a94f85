import Foundation

extension Decimal {
    /// Digits with a point and an ASCII minus, no exponent and no needless zeros: what `description` gives, faster.
    ///
    /// A report holds hundreds of thousands of numbers. Those of more than 64 bits without their point are left to
    /// `description`, and so are all where the system keeps numbers in another way than `Parts` expects.
    var plainDigits: String { Parts.areKnown ? Parts(self)?.text ?? description : description }
}

/// A number's digits, read from where the system keeps them.
private struct Parts {
    private var digits: UInt64
    /// The power of ten the digits are multiplied with.
    private let exponent: Int
    private let isNegative: Bool

    /// Whether numbers are kept as expected; tried once on numbers of every kind.
    static let areKnown: Bool = {
        let samples: [Decimal] = [
            0, 1, -1, 10, 1_000_000, 12.5, -0.001, 99_999.999, 4_294_967_296, -65_536.5,
            Decimal(sign: .minus, exponent: -9, significand: 123_456_789_012_345_678),
            Decimal(sign: .plus, exponent: 7, significand: 42),
        ]
        return MemoryLayout<Decimal>.size == 20
            && samples.allSatisfy { sample in Parts(sample).map { $0.text == sample.description } ?? false }
    }()

    /// One byte of exponent, one with the count of 16-bit digits above the sign, two spare ones, then the digits.
    ///
    /// Nil for more than four of them.
    init?(_ value: Decimal) {
        let parts = withUnsafeBytes(of: value) { bytes -> (exponent: Int8, flags: UInt8, digits: UInt64) in
            let digits = bytes.loadUnaligned(fromByteOffset: 4, as: UInt64.self)
            return (Int8(bitPattern: bytes[0]), bytes[1], UInt64(littleEndian: digits))
        }
        let count = parts.flags >> 4
        guard count <= 4, (-40...40).contains(parts.exponent) else { return nil }
        isNegative = parts.flags & 0x08 != 0
        if count == 0, isNegative { return nil }
        exponent = Int(parts.exponent)
        digits = count == 4 ? parts.digits : parts.digits & (1 << (16 * UInt64(count)) - 1)
    }

    /// The number as digits.
    var text: String {
        if digits == 0 { return "0" }
        var rest = digits
        var decimals = -exponent
        while decimals > 0, rest.isMultiple(of: 10) {
            rest /= 10
            decimals -= 1
        }
        let needless = max(0, -decimals)
        return String(unsafeUninitializedCapacity: 84) { buffer in
            var place = buffer.count
            let put = { (byte: UInt8) in
                place -= 1
                buffer[place] = byte
            }
            for _ in 0..<needless { put(UInt8(ascii: "0")) }
            var written = 0
            while rest > 0 || written <= decimals {
                if written == decimals, decimals > 0 { put(UInt8(ascii: ".")) }
                put(UInt8(ascii: "0") + UInt8(rest % 10))
                rest /= 10
                written += 1
            }
            if isNegative { put(UInt8(ascii: "-")) }
            for index in place..<buffer.count { buffer[index - place] = buffer[index] }
            return buffer.count - place
        }
    }
}
