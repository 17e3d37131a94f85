import Foundation
import Quantities
import Testing

@Suite struct QuantityTests {
    @Test(
        arguments: [
            ("94", 94, 94), ("41..43", 41, 43), ("3..5+", 3, 5), (">=90", 90, nil), (">60", 60, nil), ("<=2", nil, 2),
            ("<0.15", nil, 0.15), ("~260", 260, 260), ("5/8", 5, 8), ("rank 4", 4, 4), ("top 10", nil, 10),
            ("x1.8", 1.8, 1.8), (">x1.5", 1.5, nil), ("<x2", nil, 2), ("yes", nil, nil), ("met", nil, nil),
            ("grade tốt", nil, nil),
        ] as [(String, Decimal?, Decimal?)])
    func `An open end has no number`(_ row: (written: String, lower: Decimal?, upper: Decimal?)) throws {
        let quantity = try #require(Quantity(row.written))
        #expect(quantity.lower == row.lower)
        #expect(quantity.upper == row.upper)
    }

    @Test(arguments: [
        ("94", ""), ("41..43", "range"), (">=90", ">="), (">60", ">"), ("<=2", "<="), ("<2", "<"), ("~260", "~"),
        ("5/8", "ratio"), ("rank 4", "rank"), ("top 10", "rank"), ("x1.8", "times"), ("yes", "yes"), ("met", "yes"),
        (">=grade tốt", ">="), ("grade tốt", ""),
    ])
    func `Every form has its code in tables`(_ pair: (written: String, code: String)) {
        #expect(Quantity(pair.written)?.code == pair.code)
    }
}
