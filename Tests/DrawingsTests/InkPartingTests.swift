import Drawings
import Testing

@Suite struct InkPartingTests {
    private func text(_ text: String, _ y: Double) -> Ink {
        let font = Font(family: "Sans", size: 10)
        return .text(TextLine(text: text, font: font, color: .black, width: 9, ascent: 8, descent: 2), at: Point(1, y))
    }

    private func dump(_ ink: [Ink]) -> [String] { ink.flatMap { $0.dump() } }

    @Test func `Lines go where their baselines stand, and groups keep their roles`() {
        let ink: [Ink] = [
            .group(
                .list(1), at: .zero,
                [
                    .group(.label, at: Point(0, 2), [text("1.", 8)]),
                    .group(
                        .body, at: Point(20, 2), [text("a", 8), text("b", 20), .link(.anchor("x"), [text("c", 32)])]),
                ])
        ]
        let (above, below) = Ink.parted(ink, at: 24)
        #expect(
            dump(above) == [
                "L (0, 0)", "  Lbl (0, 2)", "    text (1, 8) 10 #000000 “1.”", "  LBody (20, 2)",
                "    text (1, 8) 10 #000000 “a”", "    text (1, 20) 10 #000000 “b”",
            ])
        #expect(
            dump(below) == ["L (0, 0)", "  LBody (20, 0)", "    link #x", "      text (1, 10) 10 #000000 “c”"])
    }

    @Test func `Panels and upright rules are parted, and what lies flat is not`() {
        let stroke = Stroke(.black, width: 1)
        let ink: [Ink] = [
            .area(.rectangle(Rectangle(x: 0, y: 0, width: 10, height: 50), radius: 0), fill: .white, stroke: nil),
            .rule(from: Point(0, 0), to: Point(0, 50), stroke), .rule(from: Point(0, 50), to: Point(9, 50), stroke),
            .area(.circle(center: Point(5, 22), radius: 4), fill: .black, stroke: nil), .anchor("a", at: Point(0, 0)),
        ]
        let (above, below) = Ink.parted(ink, at: 20)
        #expect(
            dump(above) == [
                "area rectangle (0, 0) 10×20 fill #ffffff", "rule (0, 0) to (0, 20) stroke #000000 1",
                "anchor a (0, 0)",
            ])
        #expect(
            dump(below) == [
                "area rectangle (0, 0) 10×30 fill #ffffff", "rule (0, 0) to (0, 30) stroke #000000 1",
                "rule (0, 30) to (9, 30) stroke #000000 1", "area circle (5, 2) 4 fill #000000",
            ])
    }
}
