import Changes
import Indicators
import Quantities
import Synchronization
import Tables
import Testing

/// Editions as they were published, other versions and damaged ones.
@Suite struct ReadBackTests {
    private static let path = "committees/unit/facts.csv"
    private static let old = ["x,a,2020-2025,2025,36", "x,t,2020-2025,2025,35"]
    private static let new = ["x,a,2020-2025,2025,37", "x,t,2020-2025,2025,35"]

    /// The lines of what differs from an edition of which some files were rewritten, nil for removed.
    private func lines(_ changed: [String: String?], old: [String] = old, new: [String] = new) throws -> [String] {
        let before = try SmallEdition(old)
        var files = before.files
        for (path, text) in changed { files[path] = text.map { Array($0.utf8) } }
        return try SmallEdition(new).changes(since: before, files: files).lines
    }

    private func text(_ path: String, of rows: [String] = old) throws -> String {
        String(decoding: try #require(SmallEdition(rows).files[path]), as: UTF8.self)
    }

    @Test(arguments: [
        "41..43", "3..5+", ">=90", "<0.15", "~260", "5/8", "rank 4", "top 10", "x1.8", "0", "-12.5", "yes",
        "123456.789",
    ])
    func `Every form of value comes back as it was`(value: String) throws {
        let before = try SmallEdition(["x,a,2020-2025,2025,\(value)", "x,a,2020-2025,2024,1"])
        let after = try SmallEdition(["x,a,2020-2025,2025,\(value)", "x,a,2020-2025,2024,2"])
        #expect(after.changes(since: before).lines == ["figure_revised | 1 | 2 | better"])
    }

    @Test func `Quotes, commas and line ends in other cells do not matter`() throws {
        let text = try text(ReadBackTests.path).replacing("Kinh tế", with: "\"Kinh tế, \"\"khác\"\"\r\nvà xã hội\"")
        #expect(try lines([ReadBackTests.path: text]) == ["figure_revised | 36 | 37 | better"])
    }

    @Test func `Columns are found by name, whatever else another version has`() throws {
        let rows = try text(ReadBackTests.path).split(separator: "\r\n").map { row in
            "," + row.split(separator: ",", omittingEmptySubsequences: false).reversed().joined(separator: ",")
        }
        var lines = rows
        lines[0] = "extra" + rows[0]
        let text = lines.joined(separator: "\n") + "\n"
        #expect(try self.lines([ReadBackTests.path: text]) == ["figure_revised | 36 | 37 | better"])
    }

    @Test func `A version without status, source and unit is compared by its values`() throws {
        let old =
            "indicator_id,kind,term,period,value_text\nx,achievement,2020-2025,2025,36\nx,target,2020-2025,2025,35\n"
        #expect(try lines([ReadBackTests.path: old]) == ["figure_revised | 36 | 37 | better"])
        #expect(try lines([ReadBackTests.path: old], new: ["x,a,2020-2025,2025,36,E", "x,t,2020-2025,2025,35"]) == [])
    }

    @Test(arguments: [
        "", "no,such,columns\n1,2,3\n", "indicator_id,kind\n\"", "indicator_id,kind,term,period,value_text\nx,a\n",
        "\u{0}",
    ])
    func `A file that is no such table any more gives no changes`(text: String) throws {
        #expect(try lines([ReadBackTests.path: text]) == [])
    }

    @Test(arguments: [[path], ["committees/unit/assessments.csv"]])
    func `A committee with half of its files is not compared`(missing: [String]) throws {
        #expect(try lines(Dictionary(uniqueKeysWithValues: missing.map { ($0, String?.none) })) == [])
    }

    @Test func `A committee new to the edition gives no changes, nor does one that is withheld`() throws {
        let (before, after) = (try SmallEdition(ReadBackTests.old), try SmallEdition(ReadBackTests.new))
        #expect(after.changes(since: before, files: [:]).lines == [])
        #expect(after.changes(since: before, files: [:]).rows(of: "change_counts").map { $0["committee_id"] } == [""])
        #expect(after.changes(since: before, withheld: ["unit"]).lines == [])
    }

    @Test func `A committee that had aims alone gets its first figures`() throws {
        let before = try SmallEdition([])
        let files = ["committees/unit/summary.csv": Array("committee_id\nunit\n".utf8)]
        let lines = try SmallEdition(["x,a,2020-2025,2025,36"]).changes(since: before, files: files).lines
        #expect(lines == ["figure_added |  | 36 | neither"])
    }

    @Test func `A committee that lost all its figures has them withdrawn`() throws {
        let before = try SmallEdition(ReadBackTests.old)
        #expect(
            try SmallEdition([]).changes(since: before).lines == [
                "target_withdrawn | 35 |  | neither", "figure_withdrawn | 36 |  | neither",
            ])
    }

    @Test func `An indicator that is gone keeps the names it had`() throws {
        let before = try SmallEdition(["x,a,2020-2025,2025,36", "x,c,,2024,1"])
        let gone = try SmallEdition(["y,c,,2024,1"], [.small("y", .higher, unit: ("", ""), ("Y", "Y"))])
        let rows = gone.changes(since: before).rows(.vi).filter { $0["indicator_id"] == "x" }
        #expect(Set(rows.map { $0["indicator"] }) == ["Xuất khẩu"])
        #expect(Set(rows.map { $0["unit"] }) == ["tỷ USD"])
    }

    @Test func `Slices with the same bytes are not even read`() throws {
        let before = try SmallEdition(ReadBackTests.old)
        let asked = Mutex<[String]>([])
        let base = BaseEdition(day: SmallEdition.day, making: .small()) { path in
            asked.withLock { $0.append(path) }
            return before.files[path]
        }
        let changes = ChangeList(
            since: base, now: before.tables, making: .small(), register: before.register, withheld: [])
        #expect(changes.lines == [])
        let paths =
            ["facts", "assessments", "aims", "actions"].map { "committees/unit/\($0).csv" }
            + ["tables/committees.csv"]
        #expect(asked.withLock(\.self) == paths)
    }
}
