import Drawings
import Layouts
import Pages
import Quantities
import TestSupport
import Testing

/// Whole documents: contents, references, running heads, the baseline grid, sheets and page numbers.
@Suite struct DocumentTests {
    private func words(_ count: Int, _ random: inout SeededGenerator) -> String {
        (0..<count).map { _ in ["một", "hai", "nghiêng", "chỉ tiêu", "tăng"].randomElement(using: &random) ?? "" }
            .joined(separator: " ")
    }

    /// Sections of random length; some landscape, some nested, each with an id.
    private func blocks(_ random: inout SeededGenerator, sections: Int) -> String {
        let titles = (0..<sections).map { index -> String in
            let isTurned = Int.random(in: 0...4, using: &random) == 0
            let paragraphs = (0..<Int.random(in: 1...5, using: &random)).map { _ in
                let text = words(Int.random(in: 5...120, using: &random), &random)
                return "        - prose: {text: {vi: \"\(text)\", en: \"\(text)\"}}"
            }
            return """
                  - section:
                      id: s\(index)
                      landscape: \(isTurned)
                      heading: {vi: "Mục \(index)", en: "Part \(index)"}
                      blocks:
                \(paragraphs.joined(separator: "\n"))
                        - section:
                            heading: {vi: "Phần \(index)", en: "Sub \(index)"}
                            blocks:
                              - prose: {text: {vi: "Xem {page:s\(sections - 1 - index)}, rồi tiếp.", en: "See {page:s0}."}}
                """
        }
        return "  - contents: {levels: 2}\n" + titles.joined(separator: "\n")
    }

    /// What the page of an anchor is, counted from 1.
    private func page(of anchor: String, in document: PaginatedDocument) -> Int? {
        document.pages.firstIndex { $0.ink.contains { holds(anchor, $0) } }.map { $0 + 1 }
    }

    private func holds(_ anchor: String, _ ink: Ink) -> Bool {
        switch ink {
        case .anchor(let name, _): name == anchor
        case .link(_, let content), .group(_, _, let content): content.contains { holds(anchor, $0) }
        case .rule, .area, .text: false
        }
    }

    /// Every link of a page with the words it shows.
    private func links(_ ink: [Ink]) -> [(target: LinkTarget, text: String)] {
        ink.flatMap { ink -> [(target: LinkTarget, text: String)] in
            switch ink {
            case .link(let target, let content):
                [(target, content.flatMap(\.textLines).map(\.text).joined(separator: "|"))]
            case .group(_, _, let content): links(content)
            case .rule, .area, .text, .anchor: []
            }
        }
    }

    @Test func `Numbers in contents and references are those of the pages`() throws {
        var random = SeededGenerator(seed: 36)
        for _ in 0..<20 {
            let count = Int.random(in: 1...14, using: &random)
            let document = try SmallPages.document(blocks: blocks(&random, sections: count))
            let found = document.pages.flatMap { links($0.ink) }
            #expect(found.count == 3 * count)
            for link in found {
                guard case .anchor(let name) = link.target else {
                    Issue.record("\(link.target) is not resolved")
                    continue
                }
                let number = try #require(page(of: name, in: document))
                #expect(link.text.hasSuffix("|\(number)") || link.text == "trang\u{A0}\(number)", "\(link.text)")
            }
            #expect(document.bookmarks.map(\.level) == (0..<count).flatMap { _ in [1, 2] })
        }
    }

    @Test func `Every page is as its section wants it, and keeps its ink`() throws {
        var random = SeededGenerator(seed: 7)
        for _ in 0..<20 {
            let document = try SmallPages.document(blocks: blocks(&random, sections: 8))
            for page in document.pages {
                let isTurned = page.size.width > page.size.height
                #expect([400, 500].contains(page.size.width))
                let box = try #require(Ink.bounds(of: page.ink))
                let (left, right) = isTurned ? (40.0, 460.0) : (30, 370)
                #expect(box.x >= left - 0.5 && box.maxX <= right + 0.5 && box.y >= 0 && box.maxY <= page.size.height)
            }
        }
    }

    /// The baselines of a font's lines on a page.
    private func baselines(_ ink: [Ink], at offset: Double = 0) -> [Double] {
        ink.flatMap { ink -> [Double] in
            switch ink {
            case .text(_, let point): [offset + point.y]
            case .link(_, let content): baselines(content, at: offset)
            case .group(.artifact, _, _): []
            case .group(_, let move, let content): baselines(content, at: offset + move.y)
            case .rule, .area, .anchor: []
            }
        }
    }

    @Test func `Lines of text stand on one grid`() throws {
        var random = SeededGenerator(seed: 6)
        for grid in [4.0, 5, 6, 7] {
            let theme = Theme(
                sheet: SmallPages.theme.sheet, grid: grid,
                fonts: Dictionary(
                    uniqueKeysWithValues: Theme.FontRole.allCases.enumerated().map {
                        ($1, Font(family: "Sans", size: 8 + Double($0) / 2))
                    }), colors: [:], families: [])
            var text = blocks(&random, sections: 6)
            text.removeFirst("  - contents: {levels: 2}\n".count)
            let small = words(60, &random)
            text =
                "  - masthead: {kicker: {vi: a, en: a}, title: {vi: a b c, en: a}, subtitle: {vi: a, en: a}, "
                + "facts: {vi: a, en: a}}\n  - prose: {style: small, text: {vi: \"\(small)\", en: a}}\n" + text
            let document = try SmallPages.document(blocks: text, SmallPages.setting(theme: theme))
            for page in document.pages {
                let top = page.size.width > page.size.height ? theme.turned.sheet.top : theme.sheet.top
                for baseline in baselines(page.ink) {
                    let lines = (baseline - top - grid / 3) / grid
                    #expect(abs(lines - lines.rounded()) < 1e-6, "\(baseline) is off the grid of \(grid)")
                }
            }
        }
    }

    @Test func `The running head names the section the page belongs to`() throws {
        let text = String(repeating: "một hai ba ", count: 70)
        let prose = "[{prose: {text: {vi: \"\(text)\", en: a}}}]"
        let document = try SmallPages.document(
            blocks: """
                  - section: {heading: {vi: Một, en: One}, blocks: \(prose)}
                  - section: {heading: {vi: Hai, en: Two}, blocks: [{prose: {text: {vi: "\(text)", en: a}}}, {prose: {text: {vi: "\(text)", en: a}}}]}
                  - section: {heading: {vi: Ba, en: Three}, new_page: true, blocks: \(prose)}
                """)
        let heads = document.pages.map { page -> [String] in
            guard case .group(.artifact, _, let frame)? = page.ink.last else { return [] }
            return frame.flatMap(\.textLines).map(\.text)
        }
        #expect(heads.first == ["foot", "Trang 1/\(heads.count)"])
        #expect(heads.dropFirst().allSatisfy { $0[0] == "BÁO CÁO" })
        #expect(heads.last?[1] == "BA")
        #expect(heads.dropFirst().dropLast().allSatisfy { $0[1] == "MỘT" || $0[1] == "HAI" })
    }

    @Test func `The page number stands where the theme wants it`() throws {
        let theme = Theme(
            sheet: SmallPages.theme.sheet, grid: 5, fonts: [:], colors: [:], families: [],
            manners: Theme.Manners(numberPlace: .topCenter, numbersFirstPage: false))
        let strips = (0..<9).map { _ in Strip(ink: [SmallPages.text("#")], height: 100) }
        let pages = try SmallPages.document(strips, SmallPages.setting(theme: theme)).pages
        let numbers = pages.map { page in page.texts.filter { $0 != "#" && $0.count < 9 } }
        #expect(numbers == [[], ["2"], ["3"]])
        #expect(!pages.contains { $0.texts.contains { $0.hasPrefix("Trang") } })
    }

    @Test func `A line with several references keeps its width and its parts`() throws {
        let document = try SmallPages.document(
            blocks: """
                  - prose: {text: {vi: "Xem {page:a}, rồi {page:b}; và {page:a} nữa.", en: a}}
                  - section: {id: a, heading: {vi: A, en: A}, blocks: [{prose: {text: {vi: a, en: a}}}]}
                  - section: {id: b, new_page: true, heading: {vi: B, en: B}, blocks: [{prose: {text: {vi: a, en: a}}}]}
                """)
        #expect(
            document.pages[0].texts.prefix(7) == [
                "Xem ", "trang\u{A0}1", ", rồi ", "trang\u{A0}2", "; và ", "trang\u{A0}1", " nữa.",
            ])
        let line = document.pages[0].ink[0].bounds
        #expect(line.map { $0.width } == Double("Xem trang 00, rồi trang 00; và trang 00 nữa.".count) * 5)
    }

    @Test func `A reference to a section that is left out is a dash`() throws {
        let document = try SmallPages.document(
            blocks: """
                  - prose: {text: {vi: "Xem {page:gone} nhé.", en: a}}
                  - section: {id: gone, heading: {vi: a, en: a}, blocks: []}
                """)
        #expect(document.pages[0].texts.prefix(3) == ["Xem ", "trang\u{A0}–", " nhé."])
        #expect(links(document.pages[0].ink).isEmpty)
    }
}
