import Foundation
import Quantities
import TestSupport
import Testing

/// What is computed on 64 bits of digits is compared with what the system computes on digits of any length.
@Suite struct DecimalPartsTests {
    private static func number(_ numbers: inout SeededGenerator) -> Decimal {
        let digits = Int.random(in: -1_000_000_000_000_000_000...1_000_000_000_000_000_000, using: &numbers)
        return Decimal(
            sign: .plus, exponent: Int.random(in: -14...9, using: &numbers),
            significand: Decimal(digits >> Int.random(in: 0...60, using: &numbers)))
    }

    private static func rounded(_ value: Decimal, _ decimals: Int) -> Decimal {
        var (source, result) = (value, Decimal())
        NSDecimalRound(&result, &source, decimals, .plain)
        return result
    }

    @Test(arguments: 0..<100)
    func `Numbers are rounded as the system rounds them`(_ seed: UInt64) {
        var numbers = SeededGenerator(seed: seed)
        for _ in 0..<50 {
            let (value, decimals) = (DecimalPartsTests.number(&numbers), Int.random(in: 0...9, using: &numbers))
            #expect(Figure.rounded(value, decimals: decimals) == DecimalPartsTests.rounded(value, decimals))
            let binary =
                Double.random(in: -10...10, using: &numbers) * pow(10, Double(Int.random(in: -9...12, using: &numbers)))
            #expect(Figure.decimal(binary, decimals: decimals) == DecimalPartsTests.rounded(Decimal(binary), decimals))
        }
    }

    @Test(arguments: 0..<100)
    func `Numbers are read and approximated as the system does it`(_ seed: UInt64) {
        var numbers = SeededGenerator(seed: seed)
        for _ in 0..<50 {
            let value = DecimalPartsTests.number(&numbers)
            let text = value.description + (value.exponent < 0 ? "00" : "")
            #expect(Figure.read(text) == Decimal(string: text))
            #expect(Figure.approximate(value) == NSDecimalNumber(decimal: value).doubleValue)
        }
    }

    @Test(arguments: [
        "", "-", ".", "1.", ".5", "1..2", "--1", "1e5", "+1", "1 ", "1,0", String(repeating: "1", count: 32),
    ])
    func `What is no plain number is not read`(_ text: String) {
        #expect(Figure.read(text) == nil)
    }

    @Test(arguments: ["0", "-0", "0.00", "00", "007", "-0.50"])
    func `Zeros are read as the system reads them`(_ text: String) {
        #expect(Figure.read(text) == Decimal(string: text))
        #expect(Figure.read(text).map { Figure.decimals(of: $0) } == Decimal(string: text).map { max(0, -$0.exponent) })
    }
}
