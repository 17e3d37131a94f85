import Drawings
import Layouts
import Pages
import Quantities
import TestSupport
import Testing

@Suite struct PaginatingTests {
    private func strips(_ count: Int) -> [Strip] {
        (0..<count).map { Strip(ink: [SmallPages.text("#\($0)")], height: 100) }
    }

    @Test(arguments: [
        (Language.vi, ["Trang 1/3", "Trang 2/3", "Trang 3/3"]),
        (.en, ["Page 1 of 3", "Page 2 of 3", "Page 3 of 3"]),
    ]) func `Every page has its number`(language: Language, expected: [String]) throws {
        let document = try SmallPages.document(strips(12), SmallPages.setting(language))
        #expect(document.pages.compactMap(\.texts.last) == expected)
        #expect(document.language == language.tag)
    }

    @Test func `Only the first page has no running head`() throws {
        let pages = try SmallPages.document(strips(12)).pages
        #expect(pages.map { $0.texts.contains("HẢI PHÒNG · CHỈ TIÊU") } == [false, true, true])
        #expect(pages.allSatisfy { $0.texts.contains("termreport · 2026") })
    }

    @Test func `Strips stand in the column in their order`() throws {
        let pages = try SmallPages.document(strips(5)).pages
        #expect(pages.map { $0.texts.filter { $0.hasPrefix("#") } } == [["#0", "#1", "#2", "#3"], ["#4"]])
        #expect(pages[0].ink[1].dump()[0] == "group (30, 140)")
    }

    @Test func `An anchor that stands twice stands where it was first`() throws {
        let twice = (0..<6).map { index in
            Strip(
                ink: [
                    .group(.plain, at: .zero, [.anchor("source-\(index % 5)", at: .zero)]),
                    SmallPages.text("#\(index)"),
                ], height: 100)
        }
        let pages = try SmallPages.document(twice).pages
        let anchors = pages.map { page -> [String] in
            let lines: [String] = page.ink.flatMap { (ink: Ink) -> [String] in ink.dump() }
            return lines.filter { $0.contains("source-") }
        }
        #expect(anchors.map(\.count) == [4, 1])
        #expect(anchors[1].contains { $0.contains("source-4") })
    }

    @Test func `The frame is not read out`() throws {
        let page = try #require(try SmallPages.document(strips(1)).pages.first)
        #expect(page.ink.last?.dump().first == "artifact (0, 0)")
    }

    @Test func `The document says what it is`() throws {
        let document = try SmallPages.document(strips(1))
        #expect(document.title == "Báo cáo")
        #expect(document.subject == "Chỉ tiêu")
        #expect(document.author == "Văn phòng")
        #expect(document.date == "2026-11-21")
    }

    @Test func `Bookmarks are in the order of the pages`() throws {
        let marked = (0..<9).map { index in
            Strip(
                ink: [.anchor("section-\(index)", at: .zero)], height: 100,
                bookmark: Bookmark(title: "Mục \(index)", anchor: "section-\(index)", level: index % 3 + 1))
        }
        let bookmarks = try SmallPages.document(marked).bookmarks
        #expect(bookmarks.map(\.title) == (0..<9).map { "Mục \($0)" })
        #expect(bookmarks.map(\.level) == [1, 2, 3, 1, 2, 3, 1, 2, 3])
    }

    @Test func `Links that lead nowhere become plain ink`() throws {
        let word = { (text: String) in [SmallPages.text(text)] }
        let document = try SmallPages.document([
            Strip(
                ink: [
                    .link(.anchor("source-2"), word("there")), .link(.anchor("source-9"), word("gone")),
                    .group(.cell, at: .zero, [.link(.anchor("source-8"), word("deep"))]),
                    .link(.address("https://example.org"), word("web") + [.link(.anchor("source-7"), word("inner"))]),
                ], height: 20),
            Strip(ink: [.group(.section(1), at: .zero, [.anchor("source-2", at: .zero)])], height: 410),
        ])
        #expect(
            document.pages[0].ink[0].dump() == [
                "group (30, 40)", "  link #source-2", "    text (0, 8) 10 #000000 “there”", "  group (0, 0)",
                "    text (0, 8) 10 #000000 “gone”", "  TD (0, 0)", "    group (0, 0)",
                "      text (0, 8) 10 #000000 “deep”", "  link https://example.org",
                "    text (0, 8) 10 #000000 “web”", "    group (0, 0)", "      text (0, 8) 10 #000000 “inner”",
            ])
        #expect(document.pages.count == 2)
    }

    @Test func `Blocks without strips give one empty page`() throws {
        let document = try SmallPages.document([])
        #expect(document.pages.map(\.texts) == [["termreport · 2026", "Trang 1/1"]])
        #expect(document.bookmarks.isEmpty)
    }

    @Test func `A strip that is too high is thrown`() {
        #expect(throws: Flow.Overflow.self) {
            try SmallPages.document([Strip(ink: [], height: 421)])
        }
    }

    @Test(arguments: [
        ("Hải Phòng", "Hải Phòng · chỉ tiêu"),
        (
            "Đảng bộ các cơ quan Đảng thành phố nhiệm kỳ hai nghìn không trăm hai mươi lăm",
            "Đảng bộ các cơ quan Đảng thành phố nhiệm kỳ hai nghìn không trăm hai mươi …"
        ),
        (String(repeating: "nghiêng", count: 100), String(repeating: "nghiêng", count: 10) + "nghi…"),
        ("<b>&amp;{date}</b>", "<b>&amp;{date}</b> · chỉ tiêu"),
    ]) func `A running head is cut to its line`(committee: String, expected: String) throws {
        let pages = try SmallPages.document(strips(5), SmallPages.setting(committee: committee)).pages
        #expect(pages[1].texts.contains(expected.uppercased()), "\(pages[1].texts)")
    }

    @Test func `No ink leaves its page`() throws {
        var random = SeededGenerator(seed: 12)
        let words = [
            "Hải Phòng", "", String(repeating: "W", count: 900), "một hai ba bốn năm sáu bảy tám chín mười", "a\nb",
        ]
        for _ in 0..<60 {
            let setting = SmallPages.setting(
                Bool.random(using: &random) ? .vi : .en, committee: words.randomElement(using: &random) ?? "")
            let strips = (0..<Int.random(in: 0...40, using: &random)).map { _ in
                let height = Double.random(in: 12...420, using: &random)
                let box = Rectangle(x: 0, y: 0, width: 340, height: height)
                return Strip(ink: [.area(.rectangle(box, radius: 0), fill: .black, stroke: nil)], height: height)
            }
            let foot = words.randomElement(using: &random) ?? ""
            for page in try SmallPages.document(strips, setting, foot: foot).pages {
                let box = try #require(Ink.bounds(of: page.ink))
                #expect(box.x >= 30 - 0.5 && box.maxX <= 370 + 0.5)
                #expect(box.y >= 0 && box.maxY <= page.size.height)
            }
        }
    }
}
