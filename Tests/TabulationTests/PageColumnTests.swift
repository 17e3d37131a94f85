import Assessments
import Diagnostics
import Indicators
import Quantities
import SmallRegisters
import Tables
import Tabulation
import Testing

/// What tables say on pages beyond what files say.
@Suite struct PageColumnTests {
    private func tables(_ small: SmallRegister, on day: String = "2026-03-01") throws -> TableSet {
        TableSet(small.register, Judgement(of: small.register, asOf: try #require(Day(day))), language: .en)
    }

    private func cells(_ table: Table, _ columns: [String]) -> [[String]] {
        let places = columns.map { table.shape.position(of: $0) }
        return table.rows.map { row in places.map { $0.map { row[$0].machine } ?? "no column" } }
    }

    @Test func `Pages tell targets not due from those without a verdict, and what the source counts`() throws {
        let small = try SmallRegister(
            [
                .small("done", .ratio), .small("all", .flag, assertsAllOf: "done"), .small("x"), .small("y"),
            ],
            [
                "done,a,2020-2025,2020-2025,5/8", "all,a,2020-2025,2020-2025,yes", "x,t,2020-2025,2025,35",
                "x,a,2020-2025,2025,37", "y,t,2020-2025,2025,9", "x,t,2025-2030,2030,75",
            ])
        let summary = try #require(tables(small).table("summary"))
        #expect(
            cells(summary, ["term", "not_assessable", "undecided", "not_due", "stated", "unnamed"]) == [
                ["2020-2025", "1", "1", "0", "8", "6"], ["2025-2030", "1", "0", "1", "1", "0"],
            ])
    }

    @Test func `Files and the data package know nothing of columns for pages alone`() throws {
        let small = try SmallRegister([.small("x")], ["x,t,2020-2025,2025,35"])
        let summary = try #require(tables(small).table("summary"))
        let head = try #require(
            String(decoding: CSVRows(summary, dialect: .machine).file.joined(), as: UTF8.self)
                .split(separator: "\r\n").first)
        #expect(
            head
                == "committee_id,committee,term,targets,assessable,exceeded,met,not_met,not_assessable,achievements,aims"
        )
        #expect(
            summary.shape.columns.dropFirst(summary.shape.fileColumns.count).map(\.name) == [
                "undecided", "not_due", "stated", "unnamed", "key",
            ])
    }

    @Test func `The file of statuses tells targets not due from those without a verdict`() throws {
        var small = try SmallRegister([.small("x"), .small("y")], ["x,t,2025-2030,2030,75"], of: "ward")
        try small.add(["x,t,2020-2025,2025,35", "y,t,2025-2030,2026,9"], of: "ward")
        small.committees = [.small("city"), .small("ward", parent: "city")]
        let statuses = try #require(tables(small, on: "2027-03-01").table("statuses"))
        let columns = ["term", "not_assessable", "not_due"]
        #expect(cells(statuses, columns) == [["2020-2025", "1", "0"], ["2025-2030", "2", "1"]])
        let names = statuses.shape.fileColumns.map(\.name)
        #expect(names.firstIndex(of: "not_due") == names.firstIndex(of: "not_assessable").map { $0 + 1 })
    }

    @Test func `A merged committee has its predecessors' facts and findings beside its own`() throws {
        var small = try SmallRegister([.small("x")], ["x,a,2020-2025,2025,5"], of: "one")
        try small.add(["x,a,2020-2025,2025,7"], of: "two")
        small.committees = [.small("city", predecessors: ["one", "two"]), .small("one"), .small("two")]
        let found = try tables(small).ofPredecessors(["one", "two"])
        #expect(found.map(\.shape.name) == ["predecessor_facts", "predecessor_findings"])
        #expect(
            cells(found[1], ["committee_id", "sentence"]) == [
                ["one", "Indicator x: 5\u{A0}t (2025)."], ["two", "Indicator x: 7\u{A0}t (2025)."],
            ])
    }
}
