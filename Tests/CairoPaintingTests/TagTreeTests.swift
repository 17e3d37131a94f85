import CairoPainting
import Drawings
import Testing

/// Cairo fails on some orders of tags, pages and ink; no order our documents can have may be one of them.
@Suite struct TagTreeTests {
    @Test func `Every order of pages, sections, empty elements and decoration can be painted`() throws {
        let measurer = try PangoMeasurer(language: "vi")
        let painter = try PDFPainter(measurer: measurer)
        var numbers = SeededNumbers(seed: 12)
        for _ in 0..<300 {
            var section = 0
            var serial = 0
            let pages = (0..<Int.random(in: 1...4, using: &numbers)).map { _ in
                let ink = (0..<Int.random(in: 0...4, using: &numbers)).map { _ -> Ink in
                    section += Int.random(in: 0...1, using: &numbers)
                    serial += 1
                    return piece(section, serial, measurer: measurer, numbers: &numbers)
                }
                return Page(size: Size(200, 200), ink: ink)
            }
            let document = PaginatedDocument(
                title: "T", subject: "", author: "", language: "vi", date: "2026-01-01", pages: pages, bookmarks: [])
            #expect(throws: Never.self, "\(pages.map { Drawing(size: $0.size, ink: $0.ink).dump })") {
                try painter.paint(document)
            }
        }
    }

    private func piece(
        _ section: Int, _ serial: Int, measurer: PangoMeasurer, numbers: inout SeededNumbers
    ) -> Ink {
        let line = measurer.line("ấ", font: Font(family: "Liberation Sans", size: 10), color: .black)
        let text = Ink.text(line, at: Point(20, 20))
        let address = LinkTarget.address("https://example.vn")
        let row = Ink.group(.row(0), at: .zero, [.group(.cell, at: .zero, [])])
        let body = Ink.group(.tableBody(0), at: .zero, [row])
        let choices: [Ink] = [
            .group(.artifact, at: .zero, [text]),
            .rule(from: .zero, to: Point(9, 9), Stroke(.black, width: 1)),
            .group(.section(section), at: .zero, [.group(.paragraph, at: .zero, [text])]),
            .group(
                .section(section), at: .zero,
                [.group(.section(1000 + serial), at: .zero, [.group(.note, at: .zero, [])])]),
            .group(.section(section), at: .zero, [.group(.paragraph, at: .zero, [text, .link(address, [text])])]),
            .group(.section(section), at: .zero, [.group(.paragraph, at: .zero, [.link(address, [])])]),
            .group(.section(section), at: .zero, [.group(.figure(alternative: "a"), at: .zero, [])]),
            .group(.section(section), at: .zero, []),
            .group(.section(section), at: .zero, [.group(.table(serial), at: .zero, [body])]),
        ]
        return choices.randomElement(using: &numbers) ?? text
    }
}
