import Assessments
import Diagnostics
import Indicators
import Quantities
import SmallRegisters
import Tables
import Tabulation
import Testing

@Suite struct ProgrammeTablesTests {
    static func tables(
        _ actions: [Action], clears: [Clear] = Clear.six, language: Language = .vi
    ) throws -> TableSet {
        var small = try SmallRegister([.small("x", names: Words(vi: "Xuất khẩu", en: "Exports"))])
        small.actions = actions
        small.clears = clears
        let register = small.register
        return TableSet(
            register, Judgement(of: register, asOf: try #require(Day("2026-11-21"))), language: language)
    }

    static func action(_ clears: [String], due: String = "", done: String = "", indicators: [String] = []) -> Action {
        Action(
            id: "a", committee: "unit", term: nil, text: Words(vi: "Việc.", en: "Task."),
            clears: Dictionary(uniqueKeysWithValues: clears.map { ($0, Words(vi: "ông A", en: "Mr A")) }),
            due: Period(due), done: Day(done), indicators: indicators, source: "s.txt", locator: "p1",
            place: Place(file: "small"))
    }

    private func row(_ name: String, _ set: TableSet, at index: Int = 0) throws -> [String: String] {
        let table = try #require(set.table(name))
        return Dictionary(uniqueKeysWithValues: zip(table.shape.columns.map(\.name), table.rows[index].map(\.machine)))
    }

    @Test func `A task has a column for each point, its state and what it serves`() throws {
        let set = try ProgrammeTablesTests.tables([
            ProgrammeTablesTests.action(["person"], due: "2026-06-30", indicators: ["x"])
        ])
        let names = try #require(set.table("actions")).shape.columns.map(\.name)
        #expect(
            names == [
                "committee_id", "committee", "action_id", "term", "text", "person", "task", "deadline",
                "responsibility", "authority", "outcome", "clear", "of", "due", "done", "state", "indicator_ids",
                "indicators", "source_id", "locator",
            ])
        let row = try row("actions", set)
        #expect([row["person"], row["task"], row["clear"], row["of"]] == ["ông A", "", "1", "6"])
        #expect([row["due"], row["done"], row["state"]] == ["2026-06-30..2026-06-30", "", "overdue"])
        #expect([row["indicator_ids"], row["indicators"]] == ["x", "Xuất khẩu"])
    }

    @Test func `A list of its own changes the columns of one table, not of the other`() throws {
        let names = ["resources", "text", "clear", "co-ordination"]
        let clears = names.map { Clear(id: $0, names: Words(same: $0)) }
        let set = try ProgrammeTablesTests.tables([ProgrammeTablesTests.action(["clear"])], clears: clears)
        let columns = try #require(set.table("actions")).shape.columns.map(\.name)
        #expect(columns[5..<9] == ["resources", "clear_text", "clear_clear", "co_ordination"])
        #expect(Set(columns).count == columns.count)
        #expect(try row("actions", set)["clear_clear"] == "ông A")
        let plain = try ProgrammeTablesTests.tables([])
        #expect(set.table("clears")?.shape == plain.table("clears")?.shape)
        #expect(set.table("clears")?.rows.count == 4)
    }

    @Test func `Each point of each task is a row that says whether it is assigned`() throws {
        let set = try ProgrammeTablesTests.tables(
            [ProgrammeTablesTests.action(["task"], due: "2026", done: "2026-01-05")], language: .en)
        let person = try row("clears", set)
        #expect(
            [person["clear_id"], person["clear"], person["state"], person["assigned"]] == [
                "person", "Person", "not_yet", "",
            ])
        let task = try row("clears", set, at: 1)
        #expect(
            [task["clear_id"], task["state"], task["assigned"], task["text"]] == ["task", "clear", "Mr A", "Task."])
        #expect([task["due"], task["task_state"]] == ["2026", "done"])
    }

    @Test func `A committee has one line for its programme`() throws {
        let row = try row(
            "programmes", try ProgrammeTablesTests.tables([ProgrammeTablesTests.action(["task"], due: "2025")]))
        #expect(
            [row["tasks"], row["clear"], row["of"], row["done"], row["overdue"], row["unlinked"]] == [
                "1", "1", "6", "0", "1", "1",
            ])
    }

    @Test func `Without tasks and grading rules the tables are there and empty`() throws {
        let set = try ProgrammeTablesTests.tables([])
        for name in ["actions", "clears", "programmes", "grades"] {
            #expect(set.table(name)?.rows.isEmpty == true)
        }
    }
}
