import Drawings
import Goldens
import Layouts
import Quantities
import Tables
import TestSupport
import Testing

@Suite struct SpreadTests {
    /// Facts in words: `indicator unit period value status`, one a line.
    private func facts(_ lines: String) -> Table {
        SmallTables.table(
            SmallTables.facts,
            lines.split(separator: "\n").map { line in
                let words = line.split(separator: " ").map(String.init)
                return [
                    "indicator": .text(words[0]), "indicator_id": .text(words[0]), "unit": .text(words[1]),
                    "period": .text(words[2]), "value_min": SmallTables.figure(words[3]), "value_text": .text(words[3]),
                    "status": .text(words[4]),
                ]
            })
    }

    private func strips(_ table: Table, _ keys: String = "", width: Double = 340) throws -> [Strip] {
        try SmallSetting.strips(
            """
              - table:
                  from: facts
                  columns: [{show: indicator, stub: true}]
                  spread: {column: period, value: value, as: quantity, certainty: status\(keys)}
            """, SmallSetting.setting([table], width: width))
    }

    private let small = """
        a km 2023 4 A
        b m2 2021 1.5 A
        a km 2021 2 E
        a ha 2021 7 A
        b m2 2022 3 A
        b m2 2022 4 A
        """

    @Test func `A long table has a line for every subject and unit, and a column for every year`() throws {
        let strips = try strips(facts(small), ", sparkline: {heading: {vi: Nét, en: Line}}")
        try Golden.check(strips.dump, "table-spread")
        let texts = strips.texts
        #expect(
            texts == [
                "indicator", "Đơn vị", "2021", "2022", "2023", "Nét", "a", "km", "2", "\u{A0}e", "–", "4", "b", "m2",
                "1,5", "3", "4", "–", "a", "ha", "7", "–", "–", "e", "E",
            ])
    }

    @Test(arguments: [
        ("limit: 2", ["a", "b"]), ("limit: 1, sort: [-value_min]", ["c"]),
        ("limit: 2, sort: [-value_min]", ["a", "c"]),
        ("limit: 9, sort: [-value_min]", ["a", "b", "c"]), ("sort: [-value_min]", ["c", "a", "b"]),
    ])
    func `A limit counts lines, which have all their values and stand in the order of the table`(
        _ keys: String, _ lines: [String]
    ) throws {
        let values = "a km 2021 1 A\nb km 2021 2 A\nb km 2022 3 A\na km 2022 8 A\nc km 2021 9 A\nc km 2022 1 A"
        let strips = try SmallSetting.strips(
            """
              - table: {from: facts, columns: [{show: indicator, stub: true}], \(keys),
                  spread: {column: period, value: value, as: quantity}}
            """, SmallSetting.setting([facts(values)], width: 340))
        let texts = strips.texts
        #expect(texts.filter { ["a", "b", "c"].contains($0) } == lines)
        #expect(!texts.contains("–"))
    }

    @Test(arguments: [("value, as: quantity", "12 34"), ("status", "A E")])
    func `Several values of one place are heard apart`(_ row: (form: String, heard: String)) throws {
        let rows = [("12", "A"), ("34", "E")].map { value, status -> [String: Cell] in
            [
                "indicator": .text("a"), "indicator_id": .text("a"), "unit": .text("km"), "period": .text("2021"),
                "value_min": SmallTables.figure(value), "value_text": .text(value), "status": .text(status),
            ]
        }
        let table = SmallTables.table(SmallTables.facts, rows)
        let strips = try SmallSetting.strips(
            """
              - table:
                  from: facts
                  columns: [{show: indicator, stub: true}]
                  spread: {column: period, value: \(row.form)}
            """, SmallSetting.setting([table], width: 340))
        let cells = strips.flatMap(\.ink).flatMap(\.cellTexts)
        #expect(cells.contains(row.heard), "\(cells)")
    }

    @Test func `More columns than fit give tables that repeat the stub`() throws {
        let lines = (0..<40).flatMap { year in ["a km \(2000 + year) 123456 A", "b km \(2000 + year) 1.25 A"] }
        let strips = try strips(facts(lines.joined(separator: "\n")))
        let texts = strips.texts
        for year in 2000..<2040 { #expect(texts.filter { $0 == "\(year)" }.count == 1) }
        let tables = texts.filter { $0 == "indicator" }.count
        #expect(tables > 1)
        #expect(texts.filter { $0 == "(TIẾP THEO)" }.count == tables - 1)
        #expect(texts.filter { $0 == "a" }.count == tables)
        #expect(texts.filter { $0 == "123.456" }.count == 40)
        #expect(StripCheck.faults(of: strips, width: 340).isEmpty)
    }

    @Test func `Codes keep their order and are shapes with words`() throws {
        let strips = try SmallSetting.strips(
            """
              - table:
                  from: assessments
                  columns: [{show: indicator, stub: true}]
                  spread: {column: verdict, value: target, as: quantity}
            """, SmallSetting.setting(SmallDocument.tables(rows: 4)))
        #expect(
            strips[0].ink.flatMap(\.textLines).map(\.text).joined(separator: " ")
                == "Chỉ tiêu Đơn vị vượt đạt không đạt chưa đủ căn cứ")
        let marks = try SmallSetting.strips(
            """
              - table:
                  from: assessments
                  columns: [{show: indicator, stub: true}]
                  spread: {column: term, value: verdict, as: mark}
            """, SmallSetting.setting(SmallDocument.tables(rows: 2)))
        #expect(marks.texts == ["Chỉ tiêu", "2020–2025", "Chỉ tiêu 1", "vượt", "Chỉ tiêu 2", "đạt"])
    }

    @Test func `Every value of a long table is in its cross table`() throws {
        var random = SeededGenerator(seed: 11)
        for round in 0..<20 {
            let lines = (0..<Int.random(in: 1...60, using: &random)).map { index in
                let name = ["a", "b", "c", "d"].randomElement(using: &random) ?? "a"
                return "\(name) km \(2015 + Int.random(in: 0...15, using: &random)) \(1000 + index) A"
            }
            let texts = try strips(facts(lines.joined(separator: "\n"))).texts
            for index in lines.indices {
                #expect(texts.filter { $0 == "1.\(String(1000 + index).dropFirst())" }.count == 1, "\(round)")
            }
        }
    }
}

extension Ink {
    /// The texts of all cells inside, each as it is heard.
    fileprivate var cellTexts: [String] {
        switch self {
        case .group(.cell, _, let parts): [parts.flatMap(\.textLines).map(\.text).joined()]
        case .group(_, _, let parts), .link(_, let parts): parts.flatMap(\.cellTexts)
        case .rule, .area, .text, .anchor: []
        }
    }
}
