import Foundation
import Quantities
import TestSupport
import Testing

@Suite struct FigureTests {
    @Test(arguments: [
        ("45799.5", "45.799,5", "45,799.5"), ("0", "0", "0"), ("999", "999", "999"), ("1000", "1.000", "1,000"),
        ("1234567.891", "1.234.567,891", "1,234,567.891"), ("-12.5", "−12,5", "−12.5"), ("-1000", "−1.000", "−1,000"),
        ("0.05", "0,05", "0.05"),
    ])
    func `Numbers are grouped and marked as the language asks`(_ row: (written: String, vi: String, en: String)) throws
    {
        let value = try #require(Figure.read(row.written))
        #expect(Figure.printed(value, in: .vi) == row.vi)
        #expect(Figure.printed(value, in: .en) == row.en)
    }

    @Test(arguments: [
        ("2.5", 0, "3"), ("-2.5", 0, "-3"), ("2.45", 1, "2.5"), ("-2.45", 1, "-2.5"), ("2.4499", 1, "2.4"),
        ("-0.04", 1, "0"), ("1999.95", 1, "2000"),
    ])
    func `Halves are rounded away from zero`(_ row: (written: String, decimals: Int, rounded: String)) throws {
        let value = try #require(Figure.read(row.written))
        #expect(Figure.machine(Figure.rounded(value, decimals: row.decimals)) == row.rounded)
    }

    @Test func `A number that rounds to nothing has no minus`() {
        #expect(Figure.printed(-0.04, atMost: 1, in: .vi) == "0")
        #expect(Figure.printed(-0.04, atMost: 1, atLeast: 1, in: .vi) == "0,0")
    }

    @Test func `Decimals are padded when asked for`() {
        #expect(Figure.printed(46, atMost: 1, atLeast: 1, in: .vi) == "46,0")
        #expect(Figure.printed(46.4, atMost: 2, atLeast: 2, in: .en) == "46.40")
        #expect(Figure.printed(1_000, atLeast: 1, in: .en) == "1,000.0")
    }

    @Test(arguments: [
        "0", "-0.5", "0.05", "-0.000000001", "10", "1000000", "-120", "999999999999999999", "1000000000000000000",
        "123456789012345678901234567890", "0.100", "5.0", "100.10",
    ])
    func `The machine form is that of the system's own description`(_ text: String) throws {
        let value = try #require(Figure.read(text))
        #expect(Figure.machine(value) == value.description)
        for factor in [Decimal(sign: .plus, exponent: 3, significand: 1), -3, Decimal(string: "0.001") ?? 1] {
            #expect(Figure.machine(value * factor) == (value * factor).description)
        }
    }

    @Test(arguments: 0..<200)
    func `Random numbers are written as the system describes them`(_ seed: UInt64) {
        var numbers = SeededGenerator(seed: seed)
        for _ in 0..<50 {
            let value = Decimal(
                sign: Bool.random(using: &numbers) ? .plus : .minus, exponent: Int.random(in: -12...6, using: &numbers),
                significand: Decimal(Int.random(in: 0...1_000_000_000_000, using: &numbers)))
            #expect(Figure.machine(value) == value.description)
        }
    }

    @Test(arguments: 0..<200)
    func `The machine form is read back as the same number`(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let value = Decimal(
            sign: Bool.random(using: &generator) ? .minus : .plus, exponent: -Int.random(in: 0...12, using: &generator),
            significand: Decimal(Int.random(in: 0...Int.max, using: &generator)))
        #expect(Figure.read(Figure.machine(value)) == value)
    }

    @Test func `Very large and very small numbers have no exponent`() throws {
        let long = "123456789012345678901234567890"
        #expect(try Figure.machine(#require(Figure.read(long))) == long)
        #expect(Figure.machine(Decimal(sign: .plus, exponent: -12, significand: 5)) == "0.000000000005")
        #expect(Figure.machine(Decimal(sign: .plus, exponent: 12, significand: 5)) == "5000000000000")
    }

    @Test func `Decimals are counted as the value is written`() throws {
        for (text, count) in [("5", 0), ("5.0", 0), ("5.25", 2), ("-0.125", 3), ("1000", 0)] {
            #expect(try Figure.decimals(of: #require(Figure.read(text))) == count)
        }
    }

    @Test func `A computed number becomes a decimal only when it is finite`() {
        #expect(Figure.decimal(0.1 + 0.2, decimals: 3) == Figure.read("0.3"))
        #expect(Figure.decimal(-1.0005, decimals: 2) == Figure.read("-1"))
        #expect(Figure.decimal(.nan, decimals: 1) == nil)
        #expect(Figure.decimal(.infinity, decimals: 1) == nil)
        #expect(Figure.decimal(1e16, decimals: 1) == nil)
        #expect(Figure.approximate(2.5) == 2.5)
    }
}
