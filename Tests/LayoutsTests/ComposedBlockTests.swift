import Diagnostics
import Drawings
import Layouts
import SourceFiles
import Tables
import Testing

/// Blocks made of other blocks: conditions, grids, what stays together, and parts.
@Suite struct ComposedBlockTests {
    static var setting: Setting { SmallSetting.setting(SmallDocument.tables(rows: 3)) }

    static func prose(_ text: String) -> String { "prose: {text: {vi: \(text), en: \(text)}}" }

    @Test(arguments: [
        ("{from: summary}", true), ("{from: summary, at_least: 1000}", false),
        ("{from: clears, where: {action_id: nothing}}", false),
        ("{from: clears, where: {action_id: nothing}, at_most: 0}", true), ("{from: summary, at_most: 1000}", true),
        ("{from: summary, where: {committee: Nowhere}}", false),
    ])
    func `A block is shown only when a query has as many rows`(when: String, isShown: Bool) throws {
        let strips = try SmallSetting.strips(
            "- prose: {text: {vi: Có, en: Yes}, when: \(when)}", ComposedBlockTests.setting)
        #expect(strips.texts == (isShown ? ["Có"] : []))
    }

    @Test func `A condition nothing fulfils is a fault`() throws {
        let read = try SmallSetting.blocks(
            "- prose: {text: {vi: Có, en: Yes}, when: {from: summary, at_least: 3, at_most: 2}}")
        #expect(read.blocks.isEmpty)
        #expect(read.faults.joined().contains("at most 2 rows and at least 3 can never be there"))
    }

    @Test func `Columns of a grid stand side by side and are read one after the other`() throws {
        let strips = try SmallSetting.strips(
            """
            - grid:
                columns:
                  - {width: 2, blocks: [\(ComposedBlockTests.prose("Trái"))]}
                  - blocks: [\(ComposedBlockTests.prose("Phải"))]
            """, ComposedBlockTests.setting)
        #expect(strips.count == 1 && strips.texts == ["Trái", "Phải"])
        let boxes = strips[0].ink.compactMap { $0.bounds }
        #expect(boxes.count == 2 && boxes[0].maxX < boxes[1].x && boxes[0].y == boxes[1].y)
        // Two thirds and one third of the width without the space between them.
        #expect(abs(boxes[1].x - (325.0 * 2 / 3 + 15)) < 0.01)
    }

    @Test func `A grid with one column to show is as wide as the page`() throws {
        let strips = try SmallSetting.strips(
            """
            - grid:
                columns:
                  - blocks: [prose: {text: {vi: Không, en: No}, when: {from: clears, at_least: 1000}}]
                  - blocks: [\(ComposedBlockTests.prose("Phải"))]
            """, ComposedBlockTests.setting)
        #expect(strips.texts == ["Phải"] && strips[0].ink.first?.bounds?.x == 0)
    }

    @Test func `Blocks together keep with the next, all but the last`() throws {
        let lines = ["Một", "Hai", "Ba"].map { "\n      - " + ComposedBlockTests.prose($0) }.joined()
        let strips = try SmallSetting.strips("- together:\n    blocks:\(lines)", ComposedBlockTests.setting)
        #expect(strips.map { $0.keepsWithNext } == [true, true, false])
    }

    @Test(arguments: [(1, [true, true, false, false]), (190, [true, false, false, false])])
    func `A short paragraph that opens a section keeps with what it introduces`(times: Int, keeps: [Bool]) throws {
        let blocks = [String(repeating: "Một ", count: times), "Hai", "Ba"].map(ComposedBlockTests.prose)
        let strips = try SmallSetting.strips(
            "- section: {heading: {vi: A, en: A}, blocks: [\(blocks.map { "{\($0)}" }.joined(separator: ", "))]}",
            ComposedBlockTests.setting)
        #expect(strips.map(\.keepsWithNext) == keeps)
    }

    /// Reads blocks with some part files at hand; gives their text and the faults.
    static func read(_ text: String, parts: [String: String]) throws -> (texts: [String], faults: [String]) {
        let log = DiagnosticLog()
        let vocabulary = Vocabulary(shapes: SmallTables.shapes, log: log) { name in
            parts[name.value].flatMap { try? SmallSetting.node($0, log) }
        }
        let fields = FieldReader(
            try SmallSetting.node("blocks:\n" + text, log), of: "the layout", log: log, kind: .configuration)
        let blocks = Layout.blocks(fields, "blocks", vocabulary)
        return (blocks.flatMap { $0.compose(setting) }.texts, log.diagnostics.map(\.text))
    }

    @Test func `A part stands for the blocks of its file`() throws {
        let read = try ComposedBlockTests.read(
            "- part: {file: Parts/a.yaml}", parts: ["Parts/a.yaml": "blocks:\n  - " + ComposedBlockTests.prose("Chung")]
        )
        #expect(read.texts == ["Chung"] && read.faults.isEmpty)
    }

    @Test func `A part that contains itself is a fault with its whole circle`() throws {
        let read = try ComposedBlockTests.read(
            "- part: {file: a.yaml}",
            parts: ["a.yaml": "blocks:\n  - part: {file: b.yaml}", "b.yaml": "blocks:\n  - part: {file: a.yaml}"])
        #expect(read.texts.isEmpty && read.faults.count == 1)
        #expect(read.faults[0].contains("part 'a.yaml' contains itself: a.yaml → b.yaml → a.yaml"))
    }

    @Test(arguments: ["/etc/passwd", "../x.yaml", "Parts/../../x.yaml"])
    func `A part that lies outside the layouts folder is a fault`(
        path: String
    ) throws {
        let read = try ComposedBlockTests.read("- part: {file: \(path)}", parts: [path: "blocks: []"])
        #expect(read.faults.count == 1 && read.faults[0].contains("leads out of the layouts folder"))
    }

    @Test func `A layout has a thousand blocks at most, its parts included`() throws {
        let hundred = "blocks:\n" + String(repeating: "  - " + ComposedBlockTests.prose("Phần") + "\n", count: 100)
        let read = try ComposedBlockTests.read(
            String(repeating: "- part: {file: a.yaml}\n", count: 11), parts: ["a.yaml": hundred])
        #expect(read.faults.count == 1 && read.faults[0].contains("the layout has more than 1000 blocks"))
    }
}
