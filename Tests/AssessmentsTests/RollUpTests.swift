import Assessments
import Foundation
import Indicators
import Quantities
import SmallRegisters
import Testing

@Suite struct RollUpTests {
    /// City over a department and an office of two cells; a predecessor stands beside it.
    static func tree(_ rule: RollUpRule, _ rows: [(String, String)]) throws -> SmallRegister {
        var small = try SmallRegister([.small("x", .sum, rollUp: rule)])
        small.committees = [
            .small("city", predecessors: ["old-city"]), .small("department", parent: "city", expects: ["x"]),
            .small("office", parent: "city"), .small("cell-1", parent: "office", expects: ["x"]),
            .small("cell-2", parent: "office", expects: ["x"]), .small("old-city", expects: ["x"]),
        ]
        for (committee, row) in rows { try small.add([row], of: committee) }
        return small
    }

    static func cityTotal(_ rule: RollUpRule, _ rows: [(String, String)]) throws -> RollUp? {
        try tree(rule, rows).judged().rollUps.first {
            $0.committee == "city" && $0.term == Term("2020-2025") && $0.period == Period("2020-2025")
        }
    }

    static let three = [
        ("department", "x,a,2020-2025,2020-2025,11"), ("cell-1", "x,a,2020-2025,2020-2025,5"),
        ("cell-2", "x,a,2020-2025,2020-2025,7"), ("old-city", "x,a,2020-2025,2020-2025,100"),
    ]

    @Test(
        arguments: [(.sum, 23), (.max, 11), (.min, 5), (.countOfUnits, 3), (.none, nil)] as [(RollUpRule, Decimal?)])
    func `Values below a committee come together by the rule, predecessors apart`(
        _ rule: RollUpRule, _ value: Decimal?
    ) throws {
        let total = try RollUpTests.cityTotal(rule, RollUpTests.three)
        #expect(total?.number == value)
        #expect(total?.covered == (value == nil ? nil : ["department", "cell-1", "cell-2"]))
        #expect(total?.missing == (value == nil ? nil : []))
    }

    /// Rows beside the department's 11; the city's sum, who is in it, who is missing.
    @Test(
        arguments: [
            ([:], 11, ["department"], ["cell-1", "cell-2"]),
            (
                ["office": "2020-2025,12", "cell-1": "2020-2025,5"], 23,
                ["department", "office"], []
            ),
            (["city": "2020-2025,40"], 11, ["department"], ["cell-1", "cell-2"]),
            (["cell-1": "as of 2024-10-09,857"], 11, ["department"], ["cell-1", "cell-2"]),
            (["cell-1": "2024,3"], 11, ["department"], ["cell-1", "cell-2"]),
            (["office": "2025,3"], 11, ["department"], ["office", "cell-1", "cell-2"]),
            (["cell-1": "2020-2025,>5"], 11, ["department"], ["cell-1", "cell-2"]),
            (["cell-1": "2020-2025,5"], 16, ["department", "cell-1"], ["cell-2"]),
        ] as [([String: String], Decimal, [String], [String])])
    func `Nothing is added twice or across times, and the missing are named`(
        _ rows: [String: String], _ value: Decimal, _ covered: [String], _ missing: [String]
    ) throws {
        let all = [("department", "x,a,2020-2025,2020-2025,11")] + rows.map { ($0, "x,a,2020-2025,\($1)") }
        let total = try #require(try RollUpTests.cityTotal(.sum, all))
        #expect(total.number == value)
        #expect(total.covered == covered)
        #expect(total.missing == missing)
    }

    @Test func `A value stated by two sources is added once`() throws {
        let rows = RollUpTests.three + [("cell-1", "x,a,2020-2025,2020-2025,5,A,two.txt")]
        #expect(try RollUpTests.cityTotal(.sum, rows)?.number == 23)
    }

    @Test func `A committee without committees below it has no total`() throws {
        let totals = try RollUpTests.tree(.sum, RollUpTests.three).judged().rollUps
        #expect(totals.map(\.committee) == ["city", "office"])
    }

    @Test func `A circle of parents ends`() throws {
        var small = try RollUpTests.tree(.sum, [("cell-1", "x,a,2020-2025,2020-2025,5")])
        small.committees[0] = .small("city", parent: "cell-1")
        #expect(try small.judged().rollUps.allSatisfy { $0.number == 5 })
    }
}
