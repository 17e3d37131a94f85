import Foundation

/// A decimal number as up to 64 bits of digits and a power of ten, as the system keeps most numbers.
///
/// What the system computes on digits of any length takes ten times longer; the results here are the same to the bit.
struct DecimalParts {
    var digits: UInt64
    /// The power of ten the digits are multiplied with.
    var exponent: Int
    let isNegative: Bool

    /// Whether numbers are kept as expected; tried once on numbers of every kind.
    static let areKnown: Bool = {
        let samples: [Decimal] = [
            0, 1, -1, 10, 1_000_000, 12.5, -0.001, 99_999.999, 4_294_967_296, -65_536.5,
            Decimal(sign: .minus, exponent: -9, significand: 123_456_789_012_345_678),
            Decimal(sign: .plus, exponent: 7, significand: 42),
        ]
        return MemoryLayout<Decimal>.size == 20
            && samples.allSatisfy { sample in
                guard let parts = DecimalParts(reading: sample) else { return false }
                return parts.text == sample.description && (parts.digits == 0 || parts.written == sample)
            }
    }()

    /// Takes a number apart; nil for one of more than 64 bits, and where the system keeps numbers otherwise.
    init?(_ value: Decimal) {
        guard DecimalParts.areKnown else { return nil }
        self.init(reading: value)
    }

    init(_ digits: UInt64, exponent: Int, isNegative: Bool = false) {
        (self.digits, self.exponent, self.isNegative) = (digits, exponent, isNegative)
    }

    /// One byte of exponent, one with the count of 16-bit digits above the sign, two spare ones, then the digits.
    private init?(reading value: Decimal) {
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

    /// The number put together; nil for zero, which has several forms, and beyond the powers of ten read here.
    var decimal: Decimal? {
        guard digits != 0, DecimalParts.areKnown, (-40...40).contains(exponent) else { return nil }
        return written
    }

    /// The number in the form the system gives a result: without zeros at its end.
    private var written: Decimal {
        var parts = self
        parts.dropZeros()
        let count = (64 - parts.digits.leadingZeroBitCount + 15) / 16
        var value = Decimal()
        withUnsafeMutableBytes(of: &value) { bytes in
            bytes[0] = UInt8(bitPattern: Int8(truncatingIfNeeded: parts.exponent))
            bytes[1] = UInt8(count) << 4 | (isNegative ? 0x08 : 0) | 0x04
            bytes.storeBytes(of: parts.digits.littleEndian, toByteOffset: 4, as: UInt64.self)
        }
        return value
    }

    private mutating func dropZeros() {
        while digits.isMultiple(of: 10_000) { (digits, exponent) = (digits / 10_000, exponent + 4) }
        while digits.isMultiple(of: 10) { (digits, exponent) = (digits / 10, exponent + 1) }
    }

    /// The number rounded half away from zero to a number of decimals; nil where the result is zero or too long.
    func rounded(decimals: Int) -> DecimalParts? {
        let spare = -exponent - decimals
        guard spare > 0 else { return self }
        guard spare <= 19 else { return nil }
        let last = digits / DecimalParts.powers[spare - 1]
        return DecimalParts((last / 10) + (last % 10 >= 5 ? 1 : 0), exponent: -decimals, isNegative: isNegative)
    }

    /// The powers of ten that fit into 64 bits.
    static let powers: [UInt64] = (0..<19).reduce(into: [1]) { powers, _ in powers.append((powers.last ?? 1) * 10) }

    /// The binary number as the system turns it into a decimal one: with as many digits as 64 bits hold.
    ///
    /// Nil for zero, for what is not finite, and for sizes no figure has.
    init?(_ value: Double) {
        var size = abs(value)
        guard size >= 1e-15, size < 1e15 else { return nil }
        var exponent = 0
        while size < 18_446_744_073_709_551_616 {
            size *= 10
            exponent -= 1
        }
        size /= 10
        self.init(0, exponent: exponent + 1, isNegative: value < 0)
        guard size < 18_446_744_073_709_551_616 else { return nil }
        digits = UInt64(size)
    }

    /// The number as a binary one, reached by the steps the system takes: 16 bits of digits at a time, then tens.
    var approximation: Double {
        var value = 0.0
        for shift in stride(from: 48, through: 0, by: -16) { value = value * 65_536 + Double(digits >> shift & 0xFFFF) }
        for _ in 0..<max(0, -exponent) { value /= 10 }
        for _ in 0..<max(0, exponent) { value *= 10 }
        return isNegative ? -value : value
    }

    /// The number's digits with a point and an ASCII minus, without needless zeros.
    var text: String {
        if digits == 0 { return "0" }
        var rest = digits
        var decimals = -exponent
        while decimals > 0, rest.isMultiple(of: 10) {
            rest /= 10
            decimals -= 1
        }
        let needless = max(0, -decimals)
        var count = 1
        while count < DecimalParts.powers.count, DecimalParts.powers[count] <= rest { count += 1 }
        // As long as the text: a short one then needs no memory of its own.
        let length = max(count, decimals + 1) + needless + (decimals > 0 ? 1 : 0) + (isNegative ? 1 : 0)
        return String(unsafeUninitializedCapacity: length) { buffer in
            var place = length
            func put(_ byte: UInt8) {
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
            return length
        }
    }
}
