import Assessments
import Foundation
import Indicators
import Quantities
import Testing

@Suite struct RulingTests {
    /// One row of the verdict table: target, result, what is ruled.
    struct Row: Sendable, CustomTestStringConvertible {
        let target: String
        let actual: String
        let ruling: Ruling

        init(_ target: String, _ actual: String, _ verdict: Verdict) {
            (self.target, self.actual, ruling) = (target, actual, .verdict(verdict))
        }

        init(_ target: String, _ actual: String, _ obstacle: Obstacle) {
            (self.target, self.actual, ruling) = (target, actual, .open(obstacle))
        }

        var testDescription: String { "\(actual) against \(target)" }

        func judged(
            _ direction: Direction, limit: Limit? = nil, decimals: Int = 0, growing: Bool = false
        ) throws -> Ruling {
            Ruling.judge(
                try #require(Quantity(actual)), against: try #require(Quantity(target)), direction: direction,
                limit: limit, decimals: decimals, growing: growing)
        }
    }

    @Test(arguments: [
        Row("35", "37", .exceeded), Row("35", "35", .met), Row("35", "34.999", .notMet),
        Row(">=35", "37", .exceeded), Row(">=35", "35", .met), Row(">=35", "34", .notMet),
        Row(">60", "61", .met), Row(">60", "60", .notMet), Row(">60", "99", .met),
        Row("41..43", "46.4", .exceeded), Row("41..43", "43", .met), Row("41..43", "41", .met),
        Row("41..43", "40.9", .notMet), Row("3..5+", "3", .met), Row("3..5+", "5", .met), Row("3..5+", "11", .met),
        Row("3..5+", "2", .notMet), Row("<=2", "2", .met), Row("<=2", "3", .notMet), Row("<2", "2", .notMet),
        Row("<2", "1", .met),
    ])
    func `Where higher is better, the low end is met and only beyond the high end is exceeded`(_ row: Row) throws {
        #expect(try row.judged(.higher) == row.ruling)
    }

    @Test(arguments: [
        Row("5", "4", .exceeded), Row("5", "5", .met), Row("5", "5.001", .notMet), Row("<=2", "1", .exceeded),
        Row("<=2", "2", .met), Row("<=2", "2.5", .notMet), Row("<0.15", "0.1", .met), Row("<0.15", "0.15", .notMet),
        Row("5..8", "4", .exceeded), Row("5..8", "5", .met), Row("5..8", "8", .met), Row("5..8", "9", .notMet),
        Row(">=3", "3", .met), Row(">=3", "2", .notMet),
    ])
    func `Where lower is better, the table is mirrored`(_ row: Row) throws {
        #expect(try row.judged(.lower) == row.ruling)
    }

    @Test(arguments: [
        Row("15..20", "15", .met), Row("15..20", "20", .met), Row("15..20", "21", .notMet),
        Row("15..20", "14.9", .notMet), Row("<=20", "20", .met), Row("<=20", "21", .notMet), Row("<20", "20", .notMet),
        Row(">15", "15", .notMet), Row("15..20", "~18", .met), Row("15..20", "~20", .tooVague),
        Row("15..20", ">20", .notMet), Row("15..20", ">=20", .tooVague),
    ])
    func `A band is kept inside, never exceeded, and missed on both sides`(_ row: Row) throws {
        #expect(try row.judged(.higher, limit: .band) == row.ruling)
        #expect(try row.judged(.neutral, limit: .band) == row.ruling)
    }

    @Test(
        arguments: [
            (Row("100", "100", .met), .higher, .hundred), (Row("100", "99.9", .notMet), .higher, .hundred),
            (Row("90", "94", .exceeded), .higher, .hundred), (Row("0", "0", .met), .lower, nil),
            (Row("0", "1", .notMet), .lower, nil), (Row("100", "104", .exceeded), .higher, nil),
        ] as [(Row, Direction, Limit?)])
    func `A hundred percent and none are met at most`(_ row: Row, _ direction: Direction, _ limit: Limit?) throws {
        #expect(try row.judged(direction, limit: limit) == row.ruling)
    }

    @Test(arguments: [
        (Row("6/8", "6/8", .met), Direction.higher), (Row("6/8", "8/8", .met), .higher),
        (Row("6/8", "5/8", .notMet), .higher), (Row("6/8", "6/9", .otherWhole), .higher),
        (Row("2/8", "1/8", .met), .lower), (Row("2/8", "3/8", .notMet), .lower),
        (Row("rank 4", "rank 3", .exceeded), .lower), (Row("rank 4", "rank 4", .met), .lower),
        (Row("rank 4", "rank 5", .notMet), .lower), (Row("top 10", "rank 10", .met), .lower),
        (Row("top 10", "rank 1", .exceeded), .lower), (Row("top 10", "rank 11", .notMet), .lower),
        (Row("top 10", "rank 11", .notMet), .higher), (Row("top 10", "top 5", .exceeded), .lower),
        (Row("top 10", "top 10", .met), .lower), (Row("top 10", "top 20", .tooVague), .lower),
        (Row("rank 4", "top 3", .exceeded), .lower), (Row("rank 4", "top 5", .tooVague), .lower),
        (Row("x1.8", "x1.9", .exceeded), .higher), (Row("x1.8", "x1.8", .met), .higher),
        (Row(">x1.5", "x1.5", .notMet), .higher), (Row(">x1.5", "x1.6", .met), .higher),
        (Row("x1.8", "2", .notComparable), .higher), (Row("2", "x1.8", .notComparable), .higher),
    ])
    func `Counts of a whole, ranks and multiples are compared with their like`(
        _ row: Row, _ direction: Direction
    ) throws {
        #expect(try row.judged(direction) == row.ruling)
    }

    @Test(arguments: [
        Row("35", "yes", .notComparable), Row("yes", "35", .notComparable), Row("yes", "yes", .notComparable),
        Row("90", "5/8", .notComparable), Row("5/8", "90", .notComparable), Row("grade tốt", "5", .notComparable),
        Row("5", "grade tốt", .notComparable), Row("grade tốt", "grade khá", .notComparable),
        Row(">=grade tốt", "grade khá", .notComparable), Row(">grade tốt", "grade tốt", .notComparable),
    ])
    func `Words against numbers have no verdict`(_ row: Row) throws {
        #expect(try row.judged(.higher) == row.ruling)
    }

    @Test(arguments: ["35|37", "41..43|40", "rank 4|rank 3", "5/8|6/8", "x1|x2"])
    func `What has no better side is not judged`(_ pair: String) throws {
        let parts = pair.split(separator: "|").map(String.init)
        #expect(try Row(parts[0], parts[1], .notComparable).judged(.neutral) == .open(.notComparable))
    }

    @Test(arguments: [
        Row("100", "~260", .exceeded), Row("255", "~260", .tooVague), Row("274", "~260", .notMet),
        Row("247", "~260", .met), Row("~260", "260", .met), Row("~260", "300", .met), Row("~260", "255", .tooVague),
        Row("~260", "246", .notMet), Row("60", ">60", .met), Row(">60", ">60", .met), Row("60", ">=60", .met),
        Row(">60", ">=60", .tooVague), Row("70", ">60", .tooVague), Row("50", ">60", .exceeded),
        Row("60", "<60", .notMet), Row("60", "<=60", .tooVague), Row("50", "<60", .tooVague),
        Row("41..43", "42..44", .met), Row("41..43", "44..45", .exceeded), Row("41..43", "40..42", .tooVague),
        Row("41..43", "39..40", .notMet), Row("100000", ">100000", .met),
    ])
    func `What is only known within bounds decides only what its bounds decide`(_ row: Row) throws {
        #expect(try row.judged(.higher) == row.ruling)
    }

    @Test(arguments: [
        (Row("800", "857", .exceeded), Direction.higher), (Row("857", "857", .met), .higher),
        (Row("900", "857", .tooVague), .higher), (Row("800..860", "857", .met), .higher),
        (Row("0", "0", .tooVague), .lower), (Row("0", "1", .notMet), .lower), (Row("<=3", "2", .tooVague), .lower),
    ])
    func `A growing count decides only what can no longer change`(_ row: Row, _ direction: Direction) throws {
        #expect(try row.judged(direction, growing: true) == row.ruling)
    }

    @Test(arguments: [
        (Row("35", "35.4", .met), 0), (Row("35", "35.5", .exceeded), 0), (Row("35", "35.4", .exceeded), 1),
        (Row("35", "34.99", .notMet), 0), (Row("34.5", "35.2", .exceeded), 0), (Row("35.4", "35.44", .met), 0),
        (Row("35.4", "35.45", .exceeded), 0), (Row("41..43", "43.04", .exceeded), 1),
        (Row("41..43", "43.05", .exceeded), 1),
    ])
    func `A target is exceeded only beyond display rounding, and never missed within it`(
        _ row: Row, _ decimals: Int
    ) throws {
        #expect(try row.judged(.higher, decimals: decimals) == row.ruling)
    }

    @Test(arguments: [("exceeded", Verdict.exceeded), ("met", .met), ("missed", .notMet)])
    func `A reported outcome is the verdict`(_ outcome: String, _ verdict: Verdict) throws {
        #expect(try Row(outcome, "11", verdict).judged(.neutral) == .verdict(verdict))
    }
}
