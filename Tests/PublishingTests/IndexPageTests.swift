import Foundation
import Goldens
import Quantities
import Testing

@testable import Publishing

@Suite struct IndexPageTests {
    /// The page without its style and script, which are the same on every page.
    private static func words(_ page: IndexPage) -> String {
        let html = String(decoding: page.bytes, as: UTF8.self)
        return html.replacing(IndexPage.style, with: "…").replacing(IndexPage.script, with: "…")
            .replacing(/sha256-[A-Za-z0-9+\/=]{44}/, with: "sha256-…").trimmingCharacters(in: .newlines)
    }

    private static func html(_ page: IndexPage) -> String { String(decoding: page.bytes, as: UTF8.self) }

    @Test func `A page with changes, a withheld committee and a notice reads as reviewed`() throws {
        try Golden.check(Self.words(SmallIndex.page()), "index")
    }

    @Test func `The same values give the same bytes`() throws {
        #expect(try SmallIndex.page().bytes == SmallIndex.page().bytes)
    }

    @Test(arguments: [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='x", "&lt;b&gt;", "</title>",
        "שלום <b>", "a\u{2028}b", "--><!--", "]]>", "{{7*7}}",
    ]) func `A name is never read as markup`(name: String) throws {
        let plain = Self.html(try SmallIndex.page())
        let page = Self.html(try SmallIndex.page(names: Words(vi: name, en: name + "!"), message: name))
        #expect(page.matches(of: /<[a-z\/!]/).count == plain.matches(of: /<[a-z\/!]/).count)
        #expect(name == "</title>" || !page.contains(name) || !name.contains(/[<>"'&]/))
        #expect(page.contains("<bdi lang=\"vi\">\(Markup.escaped(name))</bdi>"))
    }

    @Test(arguments: [
        ("a b.csv", "a%20b.csv"), ("a#b?c%d", "a%23b%3Fc%25d"), ("javascript:alert(1)", "javascript%3Aalert%281%29"),
        ("é\"'", "%C3%A9%22%27"), ("tables/facts-1_2.csv~", "tables/facts-1_2.csv~"),
    ]) func `An address is percent-encoded`(path: String, address: String) {
        let markup: Markup = "\(address: path)"
        #expect(markup.html == address)
    }

    @Test func `A wording that is the same in both languages is written once`() {
        let (one, both): (Markup, Markup) = ("\(Words(same: "CSV"))", "\(Words(vi: "Bảng", en: "Table"))")
        #expect(one.html == "CSV")
        #expect(both.html == "<span lang=\"vi\">Bảng</span><span lang=\"en\"> Table</span>")
    }

    @Test(arguments: [
        (0, "0 B", "0 B"), (1023, "1.023 B", "1,023 B"), (1024, "1 KB", "1 KB"), (262_144, "256 KB", "256 KB"),
        (1_048_576, "1 MB", "1 MB"), (1_300_000, "1,2 MB", "1.2 MB"),
    ]) func `Sizes are printed for people`(size: Int, vi: String, en: String) {
        let printed = SmallIndex.file("a", size: size).printedSize.map { text, _ in
            text.replacing(noBreakSpace, with: " ")
        }
        #expect(printed == Words(vi: vi, en: en))
    }

    @Test(arguments: [
        (4, 5, 1, 2), (1, 1, 1, 0), (0, 0, 0, 7), (1, 0, 0, 6299), (333, 333, 334, 0),
    ]) func `The parts of a bar stand side by side and never leave it`(counts: (Int, Int, Int, Int)) {
        let bar = SmallIndex.counts(counts.0, counts.1, counts.2, counts.3).bar.html
        var end = 0.0
        for match in bar.matches(of: /x="([0-9.]+)%" width="([0-9.]+)%"/) {
            #expect(Double(match.1).map { abs($0 - end) < 0.001 } == true)
            end += Double(match.2) ?? .nan
        }
        #expect(abs(end - 100) < 0.001)
        #expect(bar.matches(of: /<rect/).count == [counts.0, counts.1, counts.2, counts.3].count { $0 > 0 })
    }

    @Test func `A committee without targets has no bar`() {
        #expect(SmallIndex.counts(0, 0, 0, 0).bar.html.isEmpty)
    }

    @Test func `The first edition says that there is none to compare it with`() throws {
        let page = Self.html(try SmallIndex.page(base: nil, changes: []))
        #expect(page.contains("This is the first edition"))
        #expect(!page.contains("<td class=\"effects\">"))
    }

    @Test func `An edition in which nothing changed says so`() throws {
        #expect(Self.html(try SmallIndex.page(changes: [])).contains("No figure, target or verdict"))
    }

    @Test func `Everything refers to the page itself or to a file beside it`() throws {
        let page = Self.html(try SmallIndex.page())
        let ids = Set(page.matches(of: /\ id="([^"]+)"/).map { String($0.1) })
        #expect(ids.count == page.matches(of: /\ id="([^"]+)"/).count)
        for match in page.matches(of: /(?:href|src|aria-labelledby|for)="([^"]+)"/) {
            let address = String(match.1)
            #expect(!address.contains(":") && !address.hasPrefix("/"))
            if address.hasPrefix("#") { #expect(ids.contains(String(address.dropFirst()))) }
        }
        #expect(!page.contains("http:") && !page.contains("https:") && !page.contains(" style="))
        #expect(!page.contains(/\ on[a-z]+="/))
    }

    @Test func `A browser may run the page's own style and script and nothing else`() throws {
        let page = Self.html(try SmallIndex.page())
        for (element, kind) in [("style", "style"), ("script", "script")] {
            let text = try #require(
                page.firstRange(of: "<\(element)>").flatMap { start in
                    page[start.upperBound...].firstRange(of: "</\(element)>").map {
                        page[start.upperBound..<$0.lowerBound]
                    }
                })
            let digest = Data(hexadecimal: sha256(Array(text.utf8))).base64EncodedString()
            #expect(page.contains("\(kind)-src &#39;sha256-\(digest)&#39;"))
        }
        #expect(page.contains("default-src &#39;none&#39;"))
    }

    @Test func `A committee takes about two kilobytes with its addresses and digests`() throws {
        let bytes = { (count: Int) in
            let page = try SmallIndex.page()
            let committees = (0..<count).map { number in
                SmallIndex.committee(
                    "committee-\(1000 + number)", SmallIndex.names, changes: .init(better: 1, worse: 1, neither: 1))
            }
            return IndexPage(
                title: page.title, day: page.day, base: page.base, past: page.past, program: "1", method: "1",
                verdicts: page.verdicts,
                consolidated: [], totals: page.totals, committees: committees, silent: [], changes: [], tables: [],
                descriptions: []
            ).bytes.count
        }
        #expect(try (bytes(213) - bytes(113)) / 100 < 2_300)
    }
}

extension Data {
    fileprivate init(hexadecimal text: String) {
        let digits = Array(text)
        self.init(
            stride(from: 0, to: digits.count - 1, by: 2).compactMap { UInt8(String(digits[$0...($0 + 1)]), radix: 16) })
    }
}
