import Layouts
import Quantities
import Tables
import Testing

@Suite struct QueryTests {
    private static let rows: [[String: Cell]] = [
        ["indicator": .text("a"), "term": .text("2020-2025"), "actual": SmallTables.figure("10"), "area": .text("x")],
        ["indicator": .text("b"), "term": .text("2025-2030"), "actual": SmallTables.figure("9"), "area": .text("y")],
        ["indicator": .text("c"), "term": .text("2020-2025"), "area": .text("y")],
        ["indicator": .text("d"), "actual": SmallTables.figure("-2.5"), "area": .text("any")],
        ["indicator": .text("e"), "term": .text("2020-2025"), "actual": SmallTables.figure("10")],
    ]

    @Test(arguments: [
        ("{}", "abcde"),
        ("where: {term: 2020-2025}", "ace"),
        ("where: {term: [2020-2025, 2025-2030]}", "abce"),
        ("where: {term: \"!2020-2025\"}", "bd"),
        ("where: {area: [\"!x\", \"!y\"]}", "de"),
        ("where: {actual: any}", "abde"),
        ("where: {actual: none}", "c"),
        ("where: {term: \"@past\"}", "ace"),
        ("where: {term: \"!@past\"}", "bd"),
        ("where: {term: [\"@past\", \"@next\"]}", "abce"),
        ("where: {actual: \"10\"}", "ae"),
        ("where: {actual: \"!10\", term: any}", "bc"),
        ("where: {area: y, term: \"@next\"}", "b"),
        ("where: {area: Y}", ""),
        ("sort: [actual]", "dbaec"),
        ("sort: [-actual]", "caebd"),
        ("sort: [term, -indicator]", "ecabd"),
        ("sort: [area]", "dabce"),
        ("limit: 2", "ab"),
        ("sort: [-indicator]\n      limit: 1", "e"),
        ("limit: 100", "abcde"),
    ]) func `The rows are those that answer the query`(keys: String, expected: String) throws {
        let extra = keys == "{}" ? "" : "\n      " + keys
        let texts = try SmallSetting.strips(
            "  - table:\n      from: assessments\n      columns: [{show: indicator, heading: {vi: \"#\", en: \"#\"}}]\(extra)",
            SmallSetting.setting([SmallTables.table(SmallTables.assessments, Self.rows)])
        ).texts.filter { $0 != "#" }
        #expect(texts.joined() == expected)
    }

    @Test func `Names stand in the order of the alphabet`() {
        let names = ["Ê kíp", "Đất đai", "Du lịch", "dân số", "Dầu khí", "Xuất khẩu", "Giáo dục"]
        let table = SmallTables.table(SmallTables.assessments, names.map { ["indicator": .text($0)] })
        let sorted = { (isDescending: Bool) in
            Query(table: "assessments", orders: [.init(column: "indicator", isDescending: isDescending)])
                .rows(in: SmallSetting.setting([table])).map { $0.text("indicator") }
        }
        let order = ["dân số", "Dầu khí", "Du lịch", "Đất đai", "Ê kíp", "Giáo dục", "Xuất khẩu"]
        #expect(sorted(false) == order && sorted(true) == order.reversed())
    }

    @Test func `A table the document does not have has no rows`() {
        #expect(Query(table: "facts").rows(in: SmallSetting.setting([])).isEmpty)
    }

    @Test func `Totals add what is a number`() {
        let rows = Query(table: "assessments")
            .rows(in: SmallSetting.setting([SmallTables.table(SmallTables.assessments, Self.rows)]))
        let total = rows[0].total(of: rows, ["actual", "nowhere"])
        #expect(total.text("actual") == "26.5")
        #expect(total.text("indicator") == "a")
    }
}
