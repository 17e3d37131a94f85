import Foundation
import Quantities
import TestSupport
import Testing

@Suite struct QuantityGrammarTests {
    @Test(
        arguments: [
            ("94", .exact(94)), ("0", .exact(0)), ("-3.5", .exact(-3.5)), ("45799.5", .exact(45_799.5)),
            ("12.50", .exact(12.5)), (" 94 ", .exact(94)), ("41..43", .range(41, 43, open: false)),
            ("3..5+", .range(3, 5, open: true)), ("-3..-1", .range(-3, -1, open: false)),
            ("\u{2212}3..1", .range(-3, 1, open: false)), ("\u{2212}3.5", .exact(-3.5)),
            (">=90", .bound(.atLeast, 90)),
            (">60", .bound(.over, 60)), ("<=2", .bound(.atMost, 2)), ("<0.15", .bound(.under, 0.15)),
            ("~260", .about(260)), ("5/8", .ratio(5, of: 8)), ("5 of 8", .ratio(5, of: 8)), ("0/8", .ratio(0, of: 8)),
            ("8 of 8", .ratio(8, of: 8)), ("rank 4", .rank(4)), ("top 10", .top(10)), ("x1.8", .times(nil, 1.8)),
            (">x1.5", .times(.over, 1.5)), ("<=x2", .times(.atMost, 2)), ("yes", .done(true)), ("no", .done(false)),
            ("exceeded", .reported(.exceeded)), ("met", .reported(.met)), ("missed", .reported(.missed)),
            ("grade tốt", .grade(nil, "tốt")), (">=grade tốt", .grade(.atLeast, "tốt")),
            ("grade rất tốt", .grade(nil, "rất tốt")),
        ] as [(String, Quantity)])
    func `Every form of the value column is read`(_ pair: (written: String, quantity: Quantity)) {
        #expect(Quantity(pair.written) == pair.quantity)
    }

    @Test(arguments: [
        "", " ", "-", "N/A", "n/a", "null", "nan", "NaN", "inf", "0x10", "1e5", "1,5", "1.000,5", "1 000", ".5", "5.",
        "+5",
        "--5", "5%", "41..41", "43..41", "41..", "..43", "41...43", "3..5++", "3+", ">=", "> 60", "=>60", "=60", ">>60",
        "~", "~ 260", "~>60", "9/8", "-1/8", "5/0", "5/8/9", "5 of", "of 8", "5 Of 8", "rank", "rank 0", "rank -1",
        "rank 4.5", "rank  4", "Rank 4", "rank 1234567", "top 0", "top ten", "x", "x0", "x-1", "x1..2", "grade",
        "grade ",
        "Yes", "true", "done", "１２", "12\u{A0}", "1\u{301}", "12345678901234567890123456789012",
    ])
    func `Anything else is refused`(_ written: String) {
        #expect(Quantity(written) == nil)
    }

    @Test(arguments: [
        ("5/8", "5 of 8"), ("12.50", "12.5"), ("007", "7"), ("rank 04", "rank 4"), ("-0", "0"), ("3..5+", "3..5+"),
        (">=grade tốt", ">=grade tốt"), (">x1.50", ">x1.5"), ("no", "no"), ("missed", "missed"), ("~260", "~260"),
        ("-68..-65", "\u{2212}68..\u{2212}65"), ("-3..1+", "\u{2212}3..1+"), (">=-2", ">=-2"), ("-3", "-3"),
    ])
    func `The canonical form is one form for each value`(_ pair: (written: String, canonical: String)) {
        #expect(Quantity(pair.written)?.grammar == pair.canonical)
    }

    @Test(arguments: 0..<300)
    func `Every quantity is read back from its canonical form`(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let quantity = randomQuantity(using: &generator)
        #expect(Quantity(quantity.grammar) == quantity, "\(quantity.grammar)")
    }

    private func randomQuantity(using generator: inout SeededGenerator) -> Quantity {
        let number = { (lowest: Int, generator: inout SeededGenerator) in
            let digits = Int.random(in: lowest...99_999_999, using: &generator)
            return Decimal(
                sign: .plus, exponent: -Int.random(in: 0...6, using: &generator), significand: Decimal(digits))
        }
        let any = number(-99_999_999, &generator)
        let positive = number(1, &generator)
        let bound = Quantity.Bound.allCases.randomElement(using: &generator)
        switch Int.random(in: 0...10, using: &generator) {
        case 0: return .exact(any)
        case 1: return .range(any, any + positive, open: Bool.random(using: &generator))
        case 2: return .bound(bound ?? .over, any)
        case 3: return .about(any)
        case 4: return .ratio(positive, of: positive + 1)
        case 5: return .rank(Int.random(in: 1...999_999, using: &generator))
        case 6: return .top(Int.random(in: 1...999_999, using: &generator))
        case 7: return .times(Bool.random(using: &generator) ? bound : nil, positive)
        case 8: return .done(Bool.random(using: &generator))
        case 9: return .reported(Quantity.Outcome.allCases.randomElement(using: &generator) ?? .met)
        default:
            return .grade(Bool.random(using: &generator) ? bound : nil, ["tốt", "rất tốt", "A"][seedIndex(&generator)])
        }
    }

    private func seedIndex(_ generator: inout SeededGenerator) -> Int { Int.random(in: 0...2, using: &generator) }
}
