import Layouts
import Quantities
import Tables
import Testing

@Suite struct CellFormTests {
    private static let full: [String: Cell] = [
        "indicator": .text("<b>a</b> &amp; {committee}"), "term": .text("2020-2025"), "due": .text("as of 2024-10-09"),
        "target_text": .text("41..43"), "unit": .text("%"), "actual": SmallTables.figure("-1234.5"),
        "attainment_pct_min": SmallTables.figure("15.18"), "attainment_pct_max": SmallTables.figure("16.67"),
        "growth_min": SmallTables.figure("7"), "growth_max": SmallTables.figure("7"), "verdict": .text("not_met"),
        "source_id": .text("nq-1.txt"), "locator": .text("p6"), "area": .text("q4"),
    ]

    private func printed(_ column: String, _ form: CellForm, _ cells: [String: Cell], _ language: Language) -> String {
        let table = SmallTables.table(SmallTables.assessments, [cells])
        let row = Row(shape: table.shape, cells: table.rows[0])
        return row.printed(column, as: form, in: SmallSetting.setting([table], language: language))
    }

    @Test(arguments: [
        ("indicator", CellForm.plain, "<b>a</b> &amp; {committee}", "<b>a</b> &amp; {committee}"),
        ("actual", .plain, "\u{2212}1.234,5", "\u{2212}1,234.5"),
        ("actual", .figure, "\u{2212}1.234,5%", "\u{2212}1,234.5%"),
        ("verdict", .plain, "không đạt", "not met"),
        ("verdict", .mark, "không đạt", "not met"),
        ("target", .quantity, "41–43%", "41–43%"),
        ("attainment_pct", .span, "15,18–16,67", "15.18–16.67"),
        ("growth", .span, "7", "7"),
        ("due", .period, "tính đến 9/10/2024", "as of 9\u{A0}October\u{A0}2024"),
        ("term", .term, "2020–2025", "2020–2025"),
        ("source_id", .source, "[1]\u{A0}đoạn\u{A0}6", "[1]\u{A0}para.\u{A0}6"),
        ("nowhere", .plain, "–", "–"),
    ]) func `Cells are printed in each form`(column: String, form: CellForm, vi: String, en: String) {
        #expect(printed(column, form, Self.full, .vi) == vi)
        #expect(printed(column, form, Self.full, .en) == en)
    }

    @Test(arguments: [
        (">60", "%", "trên\u{A0}60%", "over\u{A0}60%"),
        (">=90", "%", "ít nhất\u{A0}90%", "at least\u{A0}90%"),
        ("5/8", "chỉ tiêu", "5/8\u{A0}chỉ\u{A0}tiêu", "5 of 8\u{A0}chỉ\u{A0}tiêu"),
        ("~260", "đại biểu", "khoảng\u{A0}260\u{A0}đại\u{A0}biểu", "about\u{A0}260\u{A0}đại\u{A0}biểu"),
        ("rank 4", "", "thứ\u{A0}4", "rank\u{A0}4"),
        ("no grammar at all", "%", "no grammar at all", "no grammar at all"),
        ("{committee} <i>", "", "{committee} <i>", "{committee} <i>"),
    ]) func `Quantities are printed from their grammar`(text: String, unit: String, vi: String, en: String) {
        let cells: [String: Cell] = ["target_text": .text(text), "unit": Cell(unit)]
        #expect(printed("target", .quantity, cells, .vi) == vi)
        #expect(printed("target", .quantity, cells, .en) == en)
    }

    @Test(arguments: [
        ("yes", "không kèm số", "no figure"), ("no", "không", "no"), ("41..43", "41–43%", "41–43%"),
    ]) func `A bare yes is printed as stated without a figure, and figures as quantities`(
        text: String, vi: String, en: String
    ) {
        let cells: [String: Cell] = ["target_text": .text(text), "unit": .text("%")]
        #expect(printed("target", .statement, cells, .vi) == vi)
        #expect(printed("target", .statement, cells, .en) == en)
    }

    @Test(arguments: CellForm.allCases) func `A missing cell is an en dash`(form: CellForm) {
        for column in ["indicator", "actual", "target", "growth", "verdict", "source_id", "due"] {
            #expect(printed(column, form, [:], .vi) == "\u{2013}", "\(column)")
        }
    }

    @Test(arguments: [
        ("nq-1.txt p6", "[1]\u{A0}đoạn\u{A0}6"),
        ("nq-1.txt p12; nq-1.txt p6; nq-1.txt p12", "[1]\u{A0}đoạn\u{A0}6, 12"),
        ("bc-2.txt p3; nq-1.txt p9; bc-2.txt p1", "[2]\u{A0}đoạn\u{A0}1, 3; [1]\u{A0}đoạn\u{A0}9"),
        ("nq-1.txt ; x.txt p2", "[1]; x.txt\u{A0}đoạn\u{A0}2"),
    ]) func `Several places are told by sources, each with its paragraphs in order`(places: String, words: String) {
        #expect(printed("source_id", .places, ["source_id": .text(places)], .vi) == words)
    }

    @Test func `A source without a number keeps its name, and one without a paragraph names none`() {
        #expect(
            printed("source_id", .source, ["source_id": .text("x.txt"), "locator": .text("p2")], .vi)
                == "x.txt\u{A0}đoạn\u{A0}2")
        #expect(printed("source_id", .source, ["source_id": .text("bc-2.txt")], .vi) == "[2]")
    }

    @Test func `A day is printed in words`() {
        let table = SmallTables.table(SmallTables.sources, [["date": .text("2025-09-26")]])
        let row = Row(shape: table.shape, cells: table.rows[0])
        #expect(row.printed("date", as: .period, in: SmallSetting.setting([table])) == "26/9/2025")
        #expect(
            row.printed("date", as: .period, in: SmallSetting.setting([table], language: .en))
                == "26\u{A0}September\u{A0}2025")
    }
}
