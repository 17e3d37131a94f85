import CairoPainting
import Drawings
import Testing

@Suite struct PangoMeasurerTests {
    let measurer: PangoMeasurer
    let font = Font(family: "Liberation Serif", size: 11)

    init() throws {
        measurer = try PangoMeasurer(language: "vi")
    }

    @Test func `No line is wider than its width and no letter is lost`() {
        var numbers = SeededNumbers(seed: 2026)
        let syllables = [
            "Đảng", "ủy", "chỉ", "tiêu", "nghiêng", "a", "2,35\u{A0}%", "–", "x×y", "ngoằn-ngoèo", "“nhà”", "1/2", "  ",
        ]
        for _ in 0..<300 {
            let text = (0..<Int.random(in: 0...25, using: &numbers))
                .map { _ in syllables.randomElement(using: &numbers) ?? "" }.joined(separator: " ")
            let width = Double.random(in: 12...300, using: &numbers)
            let lines = measurer.lines(text, font: font, color: .black, width: width)
            #expect(lines.allSatisfy { $0.width <= width + 0.001 }, "\(text) in \(width)")
            #expect(lines.map(\.text).joined().filter { $0 != " " } == text.filter { $0 != " " })
            #expect(lines.allSatisfy { !$0.text.hasSuffix(" ") })
            let read = lines.flatMap(\.runs).map(\.text).joined()
            #expect(read.split(whereSeparator: \.isWhitespace).joined() == text.filter { !$0.isWhitespace })
            for run in lines.flatMap(\.runs) {
                #expect(run.clusters.reduce(0) { $0 + $1.bytes } == run.text.utf8.count)
                #expect(run.clusters.reduce(0) { $0 + $1.glyphs } == run.glyphs.count)
            }
        }
        #expect(measurer.takeFaults() == [])
    }

    @Test func `A measured line fits its own width`() {
        var numbers = SeededNumbers(seed: 7)
        for length in 1...60 {
            let text = (0..<length).map { _ in ["ấ", "m", "1", ".", " ", "Đ"].randomElement(using: &numbers) ?? "" }
                .joined()
            let line = measurer.line(text, font: font, color: .black)
            let padded = line.width + 17.3 - 17.3
            #expect(measurer.lines(text, font: font, color: .black, width: padded).count == 1, "\(text)")
        }
    }

    @Test func `Empty text is one line without width`() {
        let lines = measurer.lines("", font: font, color: .black, width: 100)
        #expect(lines.map(\.width) == [0])
        #expect(lines.map(\.text) == [""])
    }

    @Test func `A line break starts a new line, also twice and at the end`() {
        let lines = measurer.lines("một\n\nhai ba\n", font: font, color: .black, width: nil)
        #expect(lines.map(\.text) == ["một", "", "hai ba", ""])
        #expect(lines.map { $0.runs.map(\.text).joined() } == ["một ", "", "hai ba ", ""])
    }

    @Test func `Markup is printed as it stands`() {
        #expect(measurer.line("<b>a</b> &amp; %s", font: font, color: .black).text == "<b>a</b> &amp; %s")
    }

    @Test func `A no-break space survives in the run and is never a place to break`() {
        let lines = measurer.lines("dài 2,35\u{A0}%", font: font, color: .black, width: 45)
        #expect(lines.map(\.text) == ["dài", "2,35\u{A0}%"])
        #expect(lines[1].runs.map(\.text) == ["2,35\u{A0}%"])
    }

    @Test func `A tab is a space, and a line without a width keeps the spaces at its end`() {
        #expect(measurer.line("a\tb ", font: font, color: .black).text == "a b ")
        #expect(measurer.lines("a\tb ", font: font, color: .black, width: 200).map(\.text) == ["a b"])
    }

    @Test func `Heights belong to the font, not to the text, and grow with its size`() {
        let low = measurer.line("a", font: font, color: .black)
        let high = measurer.line("Ẫg", font: font, color: .black)
        #expect(low.ascent == high.ascent && low.descent == high.descent)
        let double = measurer.line("a", font: font.sized(22), color: .black)
        #expect(abs(double.ascent - 2 * low.ascent) < 0.01)
        #expect(abs(double.width - 2 * low.width) < 0.01)
        #expect(low.ascent > 9 && low.ascent < 11)
    }

    @Test func `Sizes are points: ten letters m of 18 points have the width the font says`() {
        let line = measurer.line("mmmmmmmmmm", font: Font(family: "Liberation Sans", size: 18), color: .black)
        #expect(abs(line.width - 10 * 18 * 1706 / 2048) < 0.05)
    }

    @Test func `Text measured again is the same but for its colour`() {
        let black = measurer.lines("Chỉ tiêu nhiệm kỳ", font: font, color: .black, width: 60)
        let white = measurer.lines("Chỉ tiêu nhiệm kỳ", font: font, color: .white, width: 60)
        #expect(black.map(\.runs) == white.map(\.runs))
        #expect(white.map(\.color) == [.white, .white])
    }

    @Test func `A family the system would replace is a fault that names both`() {
        _ = measurer.line("Chỉ tiêu", font: Font(family: "Times New Roman", size: 11), color: .black)
        #expect(
            measurer.takeFaults().map(\.description) == [
                "font “Times New Roman” is not installed; the system would set “Liberation Serif” instead"
            ])
    }

    @Test func `Letters the font lacks are a fault with their code points, every time they are measured`() {
        let sentence = "font “Liberation Serif” has no letter for U+4E2D (中), U+1F600 (😀) in “a 中 😀”"
        _ = measurer.line("a 中 😀", font: font, color: .black)
        _ = measurer.line("a 中 😀", font: font, color: .black)
        #expect(measurer.takeFaults().map(\.description) == [sentence])
        #expect(measurer.takeFaults() == [])
        _ = measurer.line("a 中 😀", font: font, color: .black)
        #expect(measurer.takeFaults().map(\.description) == [sentence])
    }

    @Test func `Controls and noncharacters are a fault and never reach the page`() {
        let line = measurer.line("a\0b\u{FFFE}\r", font: font, color: .black)
        #expect(line.text == "a\u{FFFD}b\u{FFFD}\u{FFFD}")
        #expect(
            measurer.takeFaults().first?.description
                == "text holds the unprintable U+0000, U+FFFE, U+000D in “a\u{FFFD}b\u{FFFD}\u{FFFD}”")
    }

    @Test func `A font without a size is a fault and no crash`() {
        let line = measurer.line("a", font: font.sized(.nan), color: .black)
        #expect(line.width == 0)
        #expect(
            measurer.takeFaults().map(\.description) == [
                "font “Liberation Serif” raised a warning: font Liberation Serif: not a usable number in “a”"
            ])
    }
}
