import Diagnostics
import Drawings
import Foundation
import Layouts
import Pages
import Quantities
import SourceFiles
import Tables
import TestSupport
import Testing

/// Tables over page breaks: no row is lost or doubled, and every page repeats the head.
@Suite struct TableFlowTests {
    private static let shape = TableShape(
        "facts", title: Words(same: ""), description: "",
        columns: ["name", "text", "area"].map { Column($0, Words(same: "@" + $0), description: "") }
            + [Column("value", Words(same: "@value"), .number(decimals: 2), description: "")])

    private func pages(_ rows: [[Cell]], _ keys: String, after first: [Strip] = []) throws -> [[PlacedStrip]] {
        let log = DiagnosticLog()
        let text =
            "blocks: [{table: {from: facts, \(keys), columns: [{show: name, stub: true}, {show: text}, {show: value}]}}]"
        let source = try #require(SourceText(Array(text.utf8), file: "l.yaml", log: log, kind: .configuration))
        let node = try #require(YAMLNode.read(source, log: log, kind: .configuration))
        let blocks = Layout.blocks(
            FieldReader(node, of: "the layout", log: log), "blocks",
            Vocabulary(shapes: [Self.shape], log: log))
        let plain = SmallPages.setting()
        let setting = Setting(
            tables: ["facts": Table(Self.shape, rows: rows)], sourceNumbers: [:], language: .vi, theme: plain.theme,
            width: plain.width, measurer: plain.measurer, placeholders: [:], variables: [:])
        return try Flow(first + blocks.flatMap { $0.compose(setting) }, columnHeight: 420).pages
    }

    @Test(arguments: [
        "limit: 9999", "group: area",
        "group: area, total: {label: {vi: Sum, en: Sum}, columns: [value], subtotals: true}",
    ])
    func `Rows are neither lost nor doubled, and every page has a head`(keys: String) throws {
        var random = SeededGenerator(seed: 23)
        for count in [1, 2, 3, 4, 17, 60, 200] {
            let rows = (0..<count).map { index -> [Cell] in
                let length = index % 29 == 7 ? 500 : Int.random(in: 0...40, using: &random)
                let words = Array(repeating: "lời", count: length).joined(separator: " ")
                return [
                    .text("#\(index)#"), Cell(words), .text("nhóm \(index / Int.random(in: 1...6, using: &random))"),
                    .number(2),
                ]
            }
            let pages = try pages(rows, keys)
            let names = pages.joined().flatMap { $0.ink.flatMap(\.textLines) }.map(\.text).filter { $0.hasPrefix("#") }
            #expect(names == (0..<count).map { "#\($0)#" })
            for page in pages {
                let texts = page.flatMap { $0.ink.flatMap(\.textLines) }.map(\.text)
                #expect(texts.count { $0.lowercased() == "@name" } == 1)
                #expect(page.allSatisfy { $0.top >= 0 })
            }
        }
    }

    /// The numbers of rows on each page below a paragraph that fills a part of the first.
    private func rowsByPage(_ count: Int, below height: Double, words: Int = 1) throws -> [Int] {
        let text = Array(repeating: "lời", count: words).joined(separator: " ")
        let rows = (0..<count).map { [.text("#\($0)"), .text(text), .text("a"), .number(1)] as [Cell] }
        return try pages(rows, "limit: 99", after: [Strip(ink: [SmallPages.text("lời")], height: height)]).map { page in
            page.flatMap { $0.ink.flatMap(\.textLines) }.filter { $0.text.hasPrefix("#") }.count
        }
    }

    @Test func `A table of up to eight rows moves to the next page as a whole`() throws {
        #expect(try rowsByPage(8, below: 300) == [0, 8])
        #expect(try rowsByPage(8, below: 100) == [8])
    }

    @Test func `A small table is parted only where the page before would be too empty`() throws {
        let heights = Array(stride(from: 0.0, to: 400, by: 4))
        let parted = try heights.filter { height in
            let counts = try rowsByPage(8, below: height, words: 20)
            return counts.count > 1 && counts[0] > 0
        }
        #expect(!parted.isEmpty && parted.allSatisfy { $0 < 420 * 0.6 })
    }

    @Test func `A long table begins with three rows at the foot of a page or on the next`() throws {
        for height in stride(from: 252.0, to: 420, by: 4) {
            let counts = try rowsByPage(20, below: height)
            #expect(counts[0] == 0 || counts[0] >= 3, "\(height)")
            #expect(counts.reduce(0, +) == 20)
        }
    }

    @Test func `Notes stay with the last rows`() throws {
        for height in stride(from: 0.0, to: 200, by: 4) {
            let note = "limit: 99, note: {vi: \"\(String(repeating: "lời bàn ", count: 60))\", en: a}"
            let rows = (0..<20).map { [.text("#\($0)"), .text("lời"), .text("a"), .number(1)] as [Cell] }
            let pages = try pages(rows, note, after: [Strip(ink: [SmallPages.text("lời")], height: height)])
            let noted = pages.filter { $0.contains { $0.text.hasPrefix("lời bàn") } }
            #expect(noted.count == 1 && noted[0].contains { $0.text.hasPrefix("#19") }, "\(height)")
        }
    }

    @Test func `No page begins with a lone last row`() throws {
        for count in 2...60 {
            let pages = try pages(
                (0..<count).map { [.text("#\($0)"), .text("lời"), .text("a"), .number(1)] }, "limit: 99")
            guard pages.count > 1, let last = pages.last else { continue }
            #expect(last.flatMap { $0.ink.flatMap(\.textLines) }.filter { $0.text.hasPrefix("#") }.count > 1)
        }
    }
}
