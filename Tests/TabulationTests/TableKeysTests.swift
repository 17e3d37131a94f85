import Assessments
import Indicators
import Quantities
import SmallRegisters
import Tables
import Tabulation
import Testing

/// What tells the rows of a table apart, and ties them to those of others.
@Suite struct TableKeysTests {
    /// Targets of one indicator that repeat, contradict, amend and move one another, one of them without a term.
    private func tables() throws -> TableSet {
        var small = try SmallRegister(
            [.small("x"), .small("y")],
            [
                "x,t,2025-2030,2030,75,A,first.txt", "x,t,2025-2030,2030,75,A,other.txt",
                "x,t,2025-2030,2030,80,A,other.txt,p2", "x,t,2025-2030,2030,90,A,amending.txt",
                "x,t,2025-2030,2028,60,A,first.txt", "x,t,,2030,70", "x,t,2025-2030,unknown,3",
                "y,t,2025-2030,2029,10,A,first.txt", "y,t,2025-2030,2030,10,A,amending.txt",
                "y,t,2025-2030,2029,12,A,other.txt", "x,t,2020-2025,2025,35", "x,a,2020-2025,2025,37",
            ])
        small.sources = [
            try .small("first.txt", "2025-01-01"), try .small("other.txt", "2025-02-01"),
            try .small("amending.txt", "2025-03-01", amends: "first.txt"),
        ]
        let day = try #require(Day("2026-03-01"))
        return TableSet(small.register, Judgement(of: small.register, asOf: day), language: .en)
    }

    private func cells(_ table: Table, _ columns: [String]) throws -> [[String]] {
        let places = try columns.map { try #require(table.shape.position(of: $0)) }
        return table.rows.map { row in places.map { row[$0].machine } }
    }

    @Test func `No two rows of a table agree in its key`() throws {
        let tables = try tables()
        for table in tables.tables where !table.shape.primaryKey.isEmpty {
            let keys = try cells(table, table.shape.primaryKey)
            #expect(Set(keys).count == keys.count, "\(table.shape.name)")
        }
        let assessments = try #require(tables.table("assessments"))
        #expect(assessments.shape.primaryKey == ["committee_id", "indicator_id", "term", "due"])
        #expect(assessments.rows.count >= 6)
    }

    @Test func `Explanations name the target they explain as assessments do`() throws {
        let tables = try tables()
        let columns = ["committee_id", "indicator_id", "term", "due"]
        let (assessments, explanations) = (
            try #require(tables.table("assessments")), try #require(tables.table("explanations"))
        )
        let keyed = try cells(explanations, ["key"] + columns)
        #expect(
            try Set(keyed.filter { $0[0].hasPrefix("T") }) == Set(cells(assessments, ["key"] + columns)))
        #expect(keyed.filter { !$0[0].hasPrefix("T") }.allSatisfy { $0.last == "" })
    }
}
