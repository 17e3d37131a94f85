import Drawings
import Goldens
import Layouts
import Quantities
import Tables
import TestSupport
import Testing

@Suite struct HeatmapBlockTests {
    /// Rows × columns of states or values; every third cell is missing.
    private func table(_ rows: Int, _ columns: Int) -> Table {
        let verdicts = SmallTables.verdicts.map(\.code)
        return SmallTables.table(
            SmallTables.assessments,
            (0..<rows).flatMap { row in
                (0..<columns).compactMap { column -> [String: Cell]? in
                    guard !(row + column).isMultiple(of: 3) || row == column else { return nil }
                    return [
                        "committee_id": .text("Đảng bộ xã số \(row)"), "indicator_id": .text("i\(column)"),
                        "indicator": .text("Chỉ tiêu thứ \(column)"), "verdict": .text(verdicts[(row + column) % 4]),
                        "actual": SmallTables.figure("\(row * 10 + column)"), "unit": .text("%"),
                    ]
                }
            })
    }

    private func strips(_ table: Table, _ keys: String, width: Double = 340) throws -> [Strip] {
        try SmallSetting.strips(
            "  - heatmap:\n      from: assessments\n      row: committee_id\n      column: indicator_id\n"
                + "      heading: indicator\n      \(keys)", SmallSetting.setting([table], width: width))
    }

    @Test func `A few columns have names and words`() throws {
        let strips = try strips(table(3, 2), "state: verdict")
        #expect(strips.texts.contains("Chỉ tiêu thứ 1") || strips.texts.contains("Chỉ tiêu"))
        #expect(strips.texts.contains("không đạt"))
        #expect(!strips.texts.joined().contains("1\u{A0}Chỉ"))
        #expect(StripCheck.faults(of: strips, width: 340).isEmpty)
    }

    @Test(arguments: [340.0, 467, 657]) func `Many columns have numbers and a key`(width: Double) throws {
        let strips = try strips(table(118, 30), "state: verdict", width: width)
        #expect(StripCheck.faults(of: strips, width: width).isEmpty)
        let texts = strips.texts.joined(separator: " ")
        #expect(texts.contains("1\u{A0}Chỉ") && texts.contains("30\u{A0}Chỉ"))
        for row in 0..<118 { #expect(texts.contains("Đảng bộ xã số \(row)") || width < 657) }
        // Words stand in the legend, once each.
        #expect(strips.texts.filter { $0 == "không đạt" }.count == 1)
        let rows = strips.filter { $0.head != nil }
        #expect(rows.count >= 118 && rows.allSatisfy { $0.head?.ink.flatMap(\.textLines).isEmpty == false })
    }

    @Test func `Numbers are tinted by their place among all cells`() throws {
        let dump = try strips(table(4, 4), "value: actual").dump
        try Golden.check(dump, "heatmap-values")
    }

    @Test func `Columns that find no room are named`() throws {
        let texts = try strips(table(4, 6), "state: verdict\n      columns_at_most: 4").texts.joined(separator: " ")
        #expect(texts.contains("Không in: Chỉ tiêu thứ"))
    }

    @Test func `States that share a shape are told apart by digits`() throws {
        let cells = ["open", "not_yet", "clear"].enumerated().map { index, state in
            [
                "text": Cell.text("Một"), "clear_id": .text("\(index)"), "clear": .text("Rõ \(index)"),
                "state": .text(state),
            ]
        }
        let many = cells + (3..<12).map { ["text": .text("Hai"), "clear_id": .text("\($0)"), "state": .text("clear")] }
        let setting = SmallSetting.setting([SmallTables.table(SmallTables.clears, many)])
        let strips = try SmallSetting.strips(
            "  - heatmap: {from: clears, row: text, column: clear_id, heading: clear, state: state}", setting)
        let row = try #require(strips.dropFirst().first).ink.flatMap(\.textLines).map(\.text)
        #expect(row.prefix(3) == ["Một", "1", "2"])
    }

    @Test(arguments: [
        ("", "neither 'state' nor 'value'"), ("state: verdict\n      value: actual", "both 'state' and 'value'"),
    ]) func `A heatmap shows either states or values`(keys: String, message: String) throws {
        let read = try SmallSetting.blocks(
            "  - heatmap:\n      from: assessments\n      row: indicator\n      column: term\n      \(keys)")
        #expect(read.faults.count == 1 && read.faults[0].contains(message), "\(read.faults)")
    }
}
