import Drawings
import Testing

@Suite struct DrawingDumpTests {
    @Test func `A drawing in words names every ink, indented by depth`() {
        let font = Font(family: "F", size: 10.5, isBold: true, isItalic: true)
        let line = TextLine(text: "Chỉ tiêu", font: font, color: .white, width: 30, ascent: 9, descent: 3)
        let box = Rectangle(x: 0, y: 0.25, width: 10, height: 20)
        let drawing = Drawing(
            size: Size(100, 50.04),
            ink: [
                .rule(from: .zero, to: Point(9.96, 0), Stroke(.black, width: 0.5, dashes: [1, 1])),
                .area(.rectangle(box, radius: 2), fill: .white, stroke: Stroke(.black, width: 1)),
                .area(.circle(center: Point(1, 1), radius: 3), fill: nil, stroke: nil),
                .area(.polygon([.zero, Point(1, 0), Point(0, 1)]), fill: .black, stroke: nil),
                .anchor("top", at: Point(1, 2)),
                .group(
                    .figure(alternative: "Cột"), at: Point(3, 4),
                    [
                        .group(.plain, at: .zero, [.link(.anchor("top"), [.text(line, at: Point(5, 6))])]),
                        .group(.artifact, at: .zero, [.link(.address("https://a.vn"), [])]),
                        .group(.heading(level: 9), at: .zero, []),
                    ]),
            ])
        #expect(
            drawing.dump == """
                drawing 100×50
                  rule (0, 0) to (10, 0) stroke #000000 0.5 dashed
                  area rectangle (0, 0.3) 10×20 fill #ffffff stroke #000000 1
                  area circle (1, 1) 3\u{20}
                  area polygon (0, 0) (1, 0) (0, 1) fill #000000
                  anchor top (1, 2)
                  Figure “Cột” (3, 4)
                    group (0, 0)
                      link #top
                        text (5, 6) 10.5 bold italic #ffffff “Chỉ tiêu”
                    artifact (0, 0)
                      link https://a.vn
                    H6 (0, 0)
                """)
    }

    @Test func `Numbers that cannot be drawn can be put in words`() {
        let ink = Ink.anchor("a", at: Point(.infinity, 1e300))
        #expect(ink.dump() == ["anchor a (inf, 1e+300)"])
        #expect(Ink.anchor("a", at: Point(.nan, -.infinity)).dump() == ["anchor a (nan, -inf)"])
    }

    @Test(arguments: [
        (Role.section(1), "Sect", true), (.heading(level: 0), "H1", false), (.heading(level: 3), "H3", false),
        (.paragraph, "P", false), (.caption, "Caption", false), (.note, "Note", false), (.list(1), "L", true),
        (.listEntry(1), "LI", true), (.label, "Lbl", false), (.body, "LBody", false), (.table(1), "Table", true),
        (.tableHead(1), "THead", true), (.tableBody(1), "TBody", true), (.row(1), "TR", true),
        (.headerCell, "TH", false), (.cell, "TD", false), (.figure(alternative: ""), "Figure", false),
        (.contents(1), "TOC", true), (.contentsEntry(1), "TOCI", true), (.reference, "Reference", false),
    ])
    func `Each role has its element, and is a container or a leaf`(role: Role, tag: String, isContainer: Bool) {
        #expect(role.tag == tag)
        #expect(role.isContainer == isContainer)
    }

    @Test func `Decoration and plain groups are no elements`() {
        #expect(Role.artifact.tag == nil && !Role.artifact.isContainer)
        #expect(Role.plain.tag == nil && !Role.plain.isContainer)
    }
}
