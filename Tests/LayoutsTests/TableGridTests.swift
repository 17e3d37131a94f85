import Drawings
import Foundation
import Layouts
import Quantities
import Tables
import TestSupport
import Testing

@testable import Layouts

@Suite struct ColumnWidthsTests {
    /// Columns in words, such as `10-20` for a least and a wish, with `~` where more is of use; and their widths.
    @Test(arguments: [
        ("10-20~ 10-20~", "50 50"),
        ("10-20~ 10-20", "80 20"),
        ("10-20 10-30", "45 55"),
        ("20-90~ 20-50~", "62 38"),
        ("60-60~ 140-140~", "30 70"),
        ("30-10~", "100"),
        ("", ""),
    ]) func `Widths add up to the total`(columns: String, expected: String) {
        let needs = columns.split(separator: " ").map { column in
            let numbers = column.split { "-~".contains($0) }.compactMap { Double($0) }
            return ColumnWidths.Need(least: numbers[0], fair: 0, wish: numbers[1], isElastic: column.hasSuffix("~"))
        }
        let widths = ColumnWidths.divide(100, among: needs).map { "\(Int($0.rounded()))" }
        #expect(widths.joined(separator: " ") == expected)
    }

    @Test func `What is fair gives way to what is needed`() {
        let prose = ColumnWidths.Need(least: 40, fair: 80, wish: 80, isElastic: true)
        let number = ColumnWidths.Need(least: 40, fair: 0, wish: 40, isElastic: false)
        #expect(ColumnWidths.divide(100, among: [prose, number]) == [60, 40])
        #expect(ColumnWidths.divide(140, among: [prose, number]) == [100, 40])
    }

    @Test func `No column gets less than its words need when all fit`() {
        var random = SeededGenerator(seed: 5)
        for _ in 0..<2_000 {
            let needs = (0..<Int.random(in: 1...12, using: &random)).map { _ in
                ColumnWidths.Need(
                    least: Double.random(in: 5...80, using: &random), fair: Double.random(in: 0...120, using: &random),
                    wish: Double.random(in: 0...300, using: &random),
                    isElastic: Bool.random(using: &random))
            }
            let widths = ColumnWidths.divide(467, among: needs)
            #expect(abs(widths.reduce(0, +) - 467) < 1e-6)
            guard needs.reduce(0, { $0 + $1.least }) <= 467 else { continue }
            #expect(zip(needs, widths).allSatisfy { $0.least <= $1 + 1e-9 })
        }
    }
}

@Suite struct TableGridTests {
    private func texts(_ columns: String, _ cells: [String: Cell], width: Double) throws -> [String] {
        let setting = SmallSetting.setting([SmallTables.table(SmallTables.assessments, [cells])], width: width)
        return try SmallSetting.strips("  - table:\n      from: assessments\n      columns: \(columns)", setting).texts
    }

    @Test func `Words are not torn when they fit`() throws {
        let cells: [String: Cell] = [
            "indicator": .text("Tỷ lệ đường giao thông nông thôn được cứng hóa"), "verdict": .text("not_assessable"),
            "target_text": .text(">=1234567.89"), "unit": .text("%"), "area": .text("nghiêng-nghiêng"),
        ]
        let columns = "[{show: indicator}, {show: target, as: quantity}, {show: verdict, as: mark}, {show: area}]"
        let texts = try texts(columns, cells, width: 340)
        #expect(texts.contains("nghiêng-nghiêng"))
        #expect(texts.contains("ít nhất\u{A0}1.234.567,89") && texts.contains { $0.hasSuffix("(%)") })
        let words = Set(texts.flatMap { $0.split(separator: " ") })
        for word in "Tỷ lệ đường giao thông nông thôn được cứng hóa".split(separator: " ") {
            #expect(words.contains(word))
        }
    }

    @Test func `Long units wrap below their numbers before a key is torn`() throws {
        let columns = """
            [{show: term, stub: true}, {show: indicator, stub: true, width: 34}, {show: target, as: quantity}, \
            {show: target, as: quantity}, {show: attainment_pct, as: span}, {show: verdict, as: mark}]
            """
        let row: [String: Cell] = [
            "term": .text("T10"), "indicator": .text("Tổng sản phẩm trên địa bàn"),
            "target_text": .text("327.3..343.6+"),
            "unit": .text("thousand billion sample dong"), "verdict": .text("not_assessable"),
            "attainment_pct_min": .number(99.6), "attainment_pct_max": .number(104.6),
        ]
        var other = row
        other["unit"] = .text("%")
        let setting = SmallSetting.setting(
            [SmallTables.table(SmallTables.assessments, [row, other])], width: 380)
        let strips = try SmallSetting.strips("  - table:\n      from: assessments\n      columns: \(columns)", setting)
        let words = Set(strips.texts.flatMap { $0.split { $0.isWhitespace } })
        for word in ["T10", "phẩm", "99,6\u{2013}104,6"] { #expect(words.contains(word[...]), "\(word)") }
        #expect(StripCheck.faults(of: strips, width: 380).isEmpty)
    }

    @Test func `Shares that ask for too much still fit the table`() throws {
        let columns = "[{show: indicator, width: 90}, {show: area, width: 90}, {show: due}]"
        let setting = SmallSetting.setting(SmallDocument.tables(rows: 3))
        let strips = try SmallSetting.strips("  - table:\n      from: assessments\n      columns: \(columns)", setting)
        #expect(StripCheck.faults(of: strips, width: 340).isEmpty)
    }

    @Test func `The last rows stay together, and every row repeats the head`() throws {
        let setting = SmallSetting.setting(SmallDocument.tables(rows: 6))
        let strips = try SmallSetting.strips(
            "  - table:\n      from: assessments\n      columns: [{show: indicator}]", setting)
        #expect(strips.map(\.keepsWithNext) == [true, false, false, false, false, true, true, false])
        #expect(strips.map(\.prefersNext) == [true, true, true, true, true, true, true, false])
        #expect(strips.map { $0.head != nil } == [false, true, true, true, true, true, true, false])
        #expect(strips[1].head?.ink.flatMap(\.textLines).map(\.text) == ["(TIẾP THEO)", "CHỈ TIÊU"])
    }

    @Test(arguments: [("", [true, true, true]), ("group: area", [true, true, true, true, true])])
    func `The first three rows of a long table prefer to stand together`(keys: String, prefers: [Bool]) throws {
        let setting = SmallSetting.setting(SmallDocument.tables(rows: 9))
        let strips = try SmallSetting.strips(
            "  - table:\n      from: assessments\n      columns: [{show: indicator}]\n      \(keys)", setting)
        #expect(strips.map(\.prefersNext) == prefers + strips.dropFirst(prefers.count).map { _ in false })
    }

    @Test func `Notes of up to an eighth of a page keep together, and longer ones go on with a mark`() throws {
        for (times, isShort) in [(1, true), (190, false)] {
            let words = "{vi: \"\(String(repeating: "Lời ", count: times))\", en: a}"
            let strips = try SmallSetting.strips(
                "  - table: {from: assessments, columns: [{show: indicator}], note: \(words), source_note: \(words)}",
                SmallSetting.setting(SmallDocument.tables(rows: 9)))
            let notes = strips.drop { ![$0].texts.contains { $0.hasPrefix("Lời") } }
            #expect(notes.count > 1 && notes.dropLast().allSatisfy { $0.keepsWithNext == isShort })
            #expect(notes.dropFirst().allSatisfy { $0.head?.ink.flatMap(\.textLines).map(\.text) == ["(TIẾP THEO)"] })
        }
    }
}

@Suite struct RowHeadTests {
    private func table(columns: Int, rows: Int, groups: Int = 0) -> GridTable {
        let kinds = (0..<columns).map { GridColumn(heading: "\($0)", kind: .text, isStub: $0 == 0) }
        let row = GridRow(cells: Array(repeating: GridCell.empty, count: columns))
        let titles: [String?] = groups == 0 ? [nil] : (0..<groups).map { "\($0)" }
        let parts = titles.enumerated().map { index, title in
            GridGroup(title: title, rows: Array(repeating: row, count: index == 0 ? rows - titles.count + 1 : 1))
        }
        return GridTable(columns: kinds, groups: parts)
    }

    /// A table never has more heads than data.
    @Test(arguments: [
        (2, 1, 0, false), (2, 50, 0, false), (3, 2, 0, false), (3, 3, 0, true), (4, 1, 0, false), (4, 2, 0, true),
        (4, 1, 1, false), (4, 2, 2, true), (5, 9, 4, true),
    ]) func `Stubs are heads where they have data to head`(columns: Int, rows: Int, groups: Int, expected: Bool) {
        let table = table(columns: columns, rows: rows, groups: groups)
        #expect(TableGrid.hasRowHeads(table, headCells: columns) == expected)
    }
}
