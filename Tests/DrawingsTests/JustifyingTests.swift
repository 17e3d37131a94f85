import Drawings
import Testing

@Suite struct JustifyingTests {
    /// A line whose every character is a glyph 5 points wide, with a space beyond its end as between lines.
    private func line(_ text: String) -> TextLine {
        let all = text + " "
        let run = GlyphRun(
            text: all, glyphs: all.indices.enumerated().map { Glyph(index: 7, x: Double($0.offset) * 5, y: 0) },
            clusters: all.map { Cluster(bytes: "\($0)".utf8.count, glyphs: 1) })
        return TextLine(
            text: text, font: Font(family: "Sans", size: 10), color: .black, width: Double(text.count) * 5, ascent: 8,
            descent: 2, runs: [run])
    }

    @Test func `Spaces between words grow alike, and the one beyond the end does not`() {
        let spread = line("ở đây có").justified(to: 44)
        #expect(spread.width == 44)
        #expect(spread.runs[0].glyphs.map(\.x) == [0, 5, 12, 17, 22, 27, 34, 39, 44])
        #expect(spread.runs[0].text == "ở đây có ")
    }

    @Test(arguments: ["một", "một\u{A0}hai"]) func `A line without spaces stays as it is`(text: String) {
        #expect(line(text).justified(to: 60) == line(text))
    }

    @Test func `A line that would get holes stays as it is`() {
        #expect(line("một hai").justified(to: 38).width == 38)
        #expect(line("một hai").justified(to: 38.5).width == 35)
    }

    @Test func `A line is never made narrower`() { #expect(line("một hai").justified(to: 30).width == 35) }
}
