import Drawings
import Foundation
import Layouts
import Quantities
import Tables
import TestSupport
import Testing

/// The parts of a printed table: stub, spanning heads, units, sums, notes.
@Suite struct TableAnatomyTests {
    private func rows(_ rows: [[String: Cell]]) -> Table { SmallTables.table(SmallTables.assessments, rows) }

    private func texts(_ keys: String, _ cells: [[String: Cell]], _ language: Language = .vi) throws -> [String] {
        let setting = SmallSetting.setting([rows(cells)], language: language)
        return try SmallSetting.strips("  - table:\n      from: assessments\n\(keys)", setting).texts
    }

    private let two: [[String: Cell]] = [
        ["indicator": .text("A"), "target_text": .text("41..43"), "unit": .text("tỷ USD"), "area": .text("x")],
        ["indicator": .text("B"), "target_text": .text(">60"), "unit": .text("tỷ USD"), "area": .text("x")],
    ]

    @Test func `A column that may be left out is, where no row has anything in it`() throws {
        let keys = "      columns: [{show: indicator, stub: true}, {show: actual, as: figure, if_any: true}]"
        let without = try texts("      columns: [{show: indicator, stub: true}]", two)
        #expect(try texts(keys, two) == without)
        var cells = two
        cells[1]["actual"] = SmallTables.figure("37")
        let shown = try texts(keys, cells)
        #expect(!without.contains("–") && shown.contains("–") && shown.contains { $0.hasPrefix("37") })
    }

    @Test func `A panel whose label names the unit prints it once`() throws {
        let cells = { (name: String) in
            ["indicator": .text(name), "target_text": .text("36"), "unit": .text("đảng bộ")] as [String: Cell]
        }
        let setting = SmallSetting.setting([rows([cells("Số đảng bộ trực thuộc"), cells("Số nơi")])])
        let use = "  - tiles: {from: assessments, label: indicator, across: 2, columns: [{show: target, as: quantity}]}"
        let texts = try SmallSetting.strips(use, setting).texts
        #expect(
            texts.joined(separator: "|").replacing("\u{A0}", with: " ").components(separatedBy: "đảng bộ").count == 3)
    }

    @Test func `A panel tells below its label where its number stands, and leaves room for it in all`() throws {
        let cells = { (name: String, source: String?) in
            [
                "indicator": .text(name), "target_text": .text("36"), "source_id": Cell(source),
                "locator": source == nil ? .missing : .text("p7"),
            ] as [String: Cell]
        }
        let setting = SmallSetting.setting([rows([cells("Một", "nq-1.txt"), cells("Hai", nil)])])
        let keys = "from: assessments, label: indicator, across: 2, columns: [{show: target, as: quantity}]"
        let plain = try SmallSetting.strips("  - tiles: {\(keys)}", setting)
        let sourced = try SmallSetting.strips("  - tiles: {\(keys), source: source_id}", setting)
        #expect(plain.texts == ["36", "Một", "36", "Hai"])
        #expect(sourced.texts == ["36", "Một", "[1]\u{A0}đoạn\u{A0}7", "36", "Hai"])
        #expect(try #require(sourced.first).height > #require(plain.first).height)
    }

    @Test func `A unit that all rows share stands in the head`() throws {
        let keys = "      columns: [{show: indicator}, {show: target, as: quantity}]"
        #expect(
            try texts(keys, two).joined(separator: " ")
                == "Chỉ tiêu Mục tiêu (tỷ\u{A0}USD) A 41–43 B trên\u{A0}60")
        var mixed = two
        mixed[1]["unit"] = .text("km")
        #expect(
            try texts(keys, mixed) == [
                "Chỉ tiêu", "Mục tiêu", "A", "41–43\u{A0}tỷ\u{A0}USD", "B", "trên\u{A0}60\u{A0}km",
            ])
        let shown = "      columns: [{show: indicator}, {show: unit}, {show: target, as: quantity}]"
        #expect(try texts(shown, mixed).suffix(3) == ["B", "km", "trên\u{A0}60"])
        // A rank has no unit of its own and leaves the others' in the head.
        mixed[1] = ["indicator": .text("B"), "target_text": .text("rank 4"), "unit": .text("hạng")]
        #expect(try texts(keys, mixed).suffix(2) == ["B", "thứ\u{A0}4"])
        #expect(try texts(keys, mixed).contains("41–43"))
        // A yes beside them would be taken for so many units.
        mixed[1] = ["indicator": .text("B"), "target_text": .text("yes"), "unit": .text("có/không")]
        #expect(try texts(keys, mixed).suffix(4) == ["A", "41–43\u{A0}tỷ\u{A0}USD", "B", "có"])
    }

    @Test func `A head over several columns is one cell of what is handed out`() throws {
        let setting = SmallSetting.setting([rows(two)])
        let columns = [
            "{show: area, heading: {vi: Một, en: One}}",
            "{show: target, as: quantity, heading: {vi: Hai, en: Two}, spanner: {vi: Trên, en: Over}}",
            "{show: indicator, heading: {vi: Ba, en: Three}, spanner: {vi: Trên, en: Over}}",
            "{show: unit, heading: {vi: Bốn, en: Four}}",
        ]
        let keys = "      columns: [\(columns.joined(separator: ", "))]"
        _ = try SmallSetting.strips("  - table:\n      from: assessments\n\(keys)", setting)
        #expect(
            setting.shownTables.first?.rows == [
                ["", "Trên", ""], ["Một", "Hai", "Ba", "Bốn"], ["x", "41–43", "A", "tỷ USD"],
                ["x", "trên\u{A0}60", "B", "tỷ USD"],
            ])
    }

    @Test func `Texts of another column become notes that cells share`() throws {
        var cells = two + two
        for (index, note) in ["theo số ước", "<b>khác</b> & {committee}", "theo số ước"].enumerated() {
            cells[index]["area"] = .text(note)
        }
        cells[3]["area"] = .missing
        let keys = "      columns: [{show: indicator, footnote: area, stub: true}]"
        #expect(
            try texts(keys, cells) == [
                "Chỉ tiêu", "A", "\u{A0}a", "B", "\u{A0}b", "A", "\u{A0}a", "B", "a", "theo số ước", "b",
                "<b>khác</b> & {committee}",
            ])
    }

    @Test func `Estimates are marked with a letter that notes do not use`() throws {
        var cells = two
        cells[0]["actual"] = SmallTables.figure("37")
        cells[0]["actual_status"] = .text("A nhưng khác")
        cells[1]["area"] = .text("ghi chú")
        let keys = "      columns: [{show: indicator, footnote: area}, {show: actual, certainty: actual_status}]"
        let texts = try texts(keys, cells)
        #expect(texts.contains("37") && texts.contains("\u{A0}a"))
        #expect(texts.filter { $0 == "\u{A0}b" }.count == 1)
    }

    @Test func `Sums stand below groups and the table`() throws {
        var cells = two + two
        for (index, value) in ["1.5", "2", "3"].enumerated() { cells[index]["actual"] = SmallTables.figure(value) }
        cells[2]["area"] = .text("y")
        cells[3]["area"] = .text("y")
        let keys = """
                  group: area
                  columns: [{show: indicator, stub: true}, {show: actual, as: figure}]
                  total: {label: {vi: "Tất cả", en: All}, columns: [actual], subtotals: true}
            """
        let texts = try texts(keys, cells).joined(separator: " ")
        #expect(texts.contains("x A 1,5 B 2 Cộng 3,5 y A 3 B – Cộng 3 \u{A0}a Tất cả 6,5 \u{A0}a a"))
        #expect(texts.contains("Số dòng không có số, chưa cộng: 1."))
    }

    @Test func `Numbers of several units have no sum`() throws {
        var cells = two
        for index in 0..<2 { cells[index]["actual"] = SmallTables.figure("2") }
        cells[1]["unit"] = .text("km")
        let keys = """
                  columns: [{show: indicator}, {show: actual, as: figure}]
                  total: {label: {vi: Tổng, en: Total}, columns: [actual]}
            """
        #expect(try texts(keys, cells).suffix(2) == ["Tổng", "–"])
    }

    @Test(arguments: [
        ("columns: [{show: due}, {show: area, stub: true}]", "a stub column stands behind a column that is none"),
        ("columns: [{show: due, footnote: nots}]", "table 'assessments' has no column 'nots'"),
        (
            "columns: [{show: due}]\n      total: {label: {vi: T, en: T}, columns: [due]}",
            "column 'due' holds no numbers to add up"
        ),
        (
            "columns: [{show: due}]\n      total: {label: {vi: T, en: T}, columns: [actual]}",
            "column 'actual' is added up but not shown"
        ),
        ("columns: [{show: due}]\n      total: {label: {vi: T, en: T}}", "is missing in the total"),
        (
            "columns: [{show: due}]\n      spread: {column: terms, value: actual}",
            "table 'assessments' has no column 'terms'"
        ),
        ("columns: [{show: due}]\n      spread: {column: term}", "'value' (column of the cells"),
        (
            "columns: [{show: actual}]\n      spread: {column: term, value: actual}\n"
                + "      total: {label: {vi: T, en: T}, columns: [actual]}", "'total' stands beside 'spread'"
        ),
    ]) func `A wrong part of a table is named with its place`(keys: String, message: String) throws {
        let read = try SmallSetting.blocks("  - table:\n      from: assessments\n      \(keys)")
        #expect(read.blocks.isEmpty)
        #expect(read.faults.count == 1 && read.faults[0].contains(message), "\(read.faults)")
        #expect(read.faults.allSatisfy { $0.hasPrefix("layout.yaml:") })
    }

    @Test func `Every cell of a head with spanners has its place`() throws {
        let strips = try SmallSetting.strips(
            """
              - table:
                  from: assessments
                  columns:
                    - {show: indicator, stub: true}
                    - {show: target, as: quantity, spanner: {vi: Hai, en: Two}}
                    - {show: actual, spanner: {vi: Hai, en: Two}}
                    - {show: baseline, spanner: {vi: Khác, en: Other}}
            """, SmallSetting.setting(SmallDocument.tables(rows: 2)))
        let lines: [String] = strips[0].ink.flatMap { $0.dump(indent: 0) }
        let head = lines.map { $0.replacing("  ", with: "") }
        #expect(head.filter { $0.hasPrefix("TR ") }.count == 2)
        #expect(head.filter { $0.hasPrefix("TH ") }.count == 6)
        #expect(head.filter { $0.hasPrefix("TD ") }.count == 1)
        #expect(strips[0].ink.flatMap(\.textLines).map(\.text).prefix(2) == ["Hai", "Khác"])
    }
}
