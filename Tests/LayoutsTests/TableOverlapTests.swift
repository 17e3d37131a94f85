import Drawings
import Layouts
import Quantities
import Tables
import TestSupport
import Testing

/// Whatever the texts and however many columns: cells stay apart, strips fit pages, no letter is lost.
@Suite struct TableOverlapTests {
    private static let words = [
        "Tốc độ", "tăng", "trưởng", "nghiêng", "<b>a</b>", "&amp;", "{committee}", "xã", "2.345,6",
        "công nghiệp-chế biến",
        String(repeating: "nghiêng", count: 12), "",
    ]

    private static func text(_ random: inout SeededGenerator) -> String {
        (0..<Int.random(in: 0...9, using: &random)).compactMap { _ in words.randomElement(using: &random) }
            .joined(separator: " ")
    }

    private static func shape(_ columns: Int) -> TableShape {
        TableShape(
            "assessments", title: Words(same: ""), description: "",
            columns: (0..<columns).map { index in
                Column(
                    "c\(index)", Words(same: "Cột dài số \(index)"), index % 3 == 2 ? .number(decimals: 3) : .text,
                    description: "")
            })
    }

    @Test(arguments: 1...12) func `Cells of a row never touch`(count: Int) throws {
        var random = SeededGenerator(seed: UInt64(count))
        let shape = Self.shape(count)
        for width in [240.0, 340, 467] {
            let rows = (0..<20).map { _ in
                (0..<count).map { column -> Cell in
                    column % 3 == 2
                        ? SmallTables.figure("\(Int.random(in: -99_999...9_999_999, using: &random)).25")
                        : Cell(Self.text(&random))
                }
            }
            let log = SmallSetting.log()
            let columns = (0..<count).map { "{show: c\($0)}" }.joined(separator: ", ")
            let node = try SmallSetting.node(
                "blocks: [{table: {from: assessments, columns: [\(columns)]}}]", log)
            let blocks = SmallSetting.read(node, [shape], log)
            let setting = SmallSetting.setting([Table(shape, rows: rows)], width: width)
            let strips = blocks.flatMap { $0.compose(setting) }
            #expect(strips.count >= 22)
            #expect(StripCheck.faults(of: strips, width: width).isEmpty)
            for strip in strips {
                #expect(strip.height <= 420)
                let boxes = strip.ink.flatMap { $0.cellBoxes() }
                for (left, right) in zip(boxes, boxes.dropFirst()) where left.y == right.y || count > 1 {
                    #expect(left.maxX <= right.x + 0.1 || left.maxY <= right.y + 0.1, "\(count) columns, \(width)")
                }
            }
            let letters: [String] = strips.flatMap(\.ink).flatMap { $0.cellTexts() }
            #expect(letters.filter { $0.contains("{") }.joined().contains("{committee}") || count < 2)
        }
    }

    @Test func `A row taller than a page is set in parts and loses nothing`() throws {
        let long = (1...400).map { "từ\($0)" }.joined(separator: " ")
        let table = SmallTables.table(
            SmallTables.assessments,
            [
                ["indicator": .text(long), "area": .text("ngắn"), "due": .text("2030")],
                ["indicator": .text("sau"), "area": .text(long)],
            ])
        let strips = try SmallSetting.strips(
            "  - table:\n      from: assessments\n      columns: [{show: indicator, width: 20}, {show: area}, {show: due, as: period}]",
            SmallSetting.setting([table], width: 240))
        #expect(strips.allSatisfy { $0.height <= 420 })
        #expect(strips.count > 5)
        let words = strips.texts.flatMap { $0.split(separator: " ") }
        for index in 1...400 { #expect(words.filter { $0 == "từ\(index)" }.count == 2) }
        // Every part is a row of three cells.
        for strip in strips.dropFirst().dropLast() {
            let lines: [String] = strip.ink.flatMap { $0.dump(indent: 0) }
            #expect(lines.filter { $0.contains("TD (") }.count == 3)
        }
    }

    @Test func `A group head as long as a page and a heading of many lines still fit`() throws {
        let long = String(repeating: "rất dài ", count: 400)
        let heading = String(repeating: "nhan đề ", count: 100)
        let table = SmallTables.table(
            SmallTables.assessments, (0..<5).map { ["indicator": .text("\($0)"), "area": .text(long)] })
        let strips = try SmallSetting.strips(
            """
              - table:
                  from: assessments
                  group: area
                  note: {vi: "\(heading)", en: x}
                  columns:
                    - {show: indicator, heading: {vi: "\(heading)", en: x}, footnote: area}
                    - {show: due, heading: {vi: "\(heading)", en: x}}
            """, SmallSetting.setting([table], width: 240))
        #expect(strips.allSatisfy { $0.height <= 420 && ($0.head?.size.height ?? 0) + $0.height <= 420 })
    }
}

extension Ink {
    /// What the cells of a row cover, each a rectangle of the strip; empty cells left out.
    fileprivate func cellBoxes(_ offset: Point = .zero) -> [Rectangle] {
        switch self {
        case .group(.cell, let moved, let ink), .group(.headerCell, let moved, let ink):
            Ink.bounds(of: ink).map { [$0.moved(by: offset + moved)] } ?? []
        case .group(_, let moved, let ink): ink.flatMap { $0.cellBoxes(offset + moved) }
        default: []
        }
    }

    /// The text of every cell.
    fileprivate func cellTexts() -> [String] {
        switch self {
        case .group(.cell, _, let ink): [ink.flatMap(\.textLines).map(\.text).joined()]
        case .group(_, _, let ink): ink.flatMap { $0.cellTexts() }
        default: []
        }
    }
}
