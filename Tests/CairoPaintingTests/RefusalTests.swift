import CairoPainting
import Drawings
import Testing

/// Documents Cairo would take in silence and paint wrongly; the whole sentence of each refusal.
@Suite struct RefusalTests {
    let measurer: PangoMeasurer
    let sample: SampleDocument

    init() throws {
        measurer = try PangoMeasurer(language: "vi")
        sample = SampleDocument(measurer: measurer)
    }

    @Test(arguments: refusals)
    func `Ink that cannot be painted is refused with its page and its words`(ink: Ink, sentence: String) {
        #expect(refusal(of: sample.document(extra: [ink])) == sentence)
    }

    @Test func `An element that was left must not come back, also on the next page`() {
        let document = sample.document(extra: [.group(.paragraph, at: .zero, [])])
        #expect(
            refusal(of: document) == "page 2, TD (0, 0): element Sect must not come back after it was left")
    }

    @Test func `Text outside any element, or wider than its page, is refused`() {
        #expect(
            refusal(of: sample.document(extra: [sample.text("a", 10, 20)]))
                == "page 1, text (10, 20) 11 #000000 “a”: text must stand inside an element such as P or TD")
        let wide = Ink.group(.paragraph, at: .zero, [sample.text("a", 417, 20)])
        #expect(
            refusal(of: sample.document(extra: [wide])) == "page 1, text (417, 20) 11 #000000 “a”: leaves its page")
    }

    @Test func `Text that was never shaped is refused`() {
        let line = TextLine(text: "a", font: sample.font, color: .black, width: 5, ascent: 9, descent: 3)
        #expect(
            refusal(of: sample.document(extra: [.group(.artifact, at: .zero, [.text(line, at: Point(10, 20))])]))
                == "page 1, text (10, 20) 11 #000000 “a”: "
                + "text without shaped letters; measure it with the Pango measurer")
    }

    @Test func `A font the system would replace and letters a font lacks are refused`() {
        let times = measurer.line("a", font: Font(family: "Times New Roman", size: 9), color: .black)
        #expect(
            refusal(of: sample.document(extra: [.group(.artifact, at: .zero, [.text(times, at: Point(10, 20))])]))
                == "page 1, text (10, 20) 9 #000000 “a”: "
                + "font “Times New Roman” is not installed; the system would set “Liberation Serif” instead")
        #expect(
            refusal(of: sample.document(extra: [.group(.artifact, at: .zero, [sample.text("中", 10, 20)])]))
                == "page 1, text (10, 20) 11 #000000 “中”: the font lacks a letter of this text")
    }

    @Test(arguments: [
        (Size(0, 100), "page 1: a page must measure more than 0 and at most 14400 points each way"),
        (Size(100, 14_401), "page 1: a page must measure more than 0 and at most 14400 points each way"),
        (Size(.nan, 100), "page 1: a page must measure more than 0 and at most 14400 points each way"),
    ])
    func `Pages no reader can show are refused`(size: Size, sentence: String) {
        #expect(refusal(of: document(pages: [Page(size: size, ink: [])])) == sentence)
    }

    @Test(arguments: ["2026-13-01", "2026-1-1", "", "2026-10-02T", "+026-10-02"])
    func `A date that is no ISO day is refused`(date: String) {
        #expect(refusal(of: document(date: date)) == "date “\(date)” must be written as year-month-day")
    }

    @Test func `Bookmarks must lead somewhere, have a title and skip no level`() {
        let page = Page(size: Size(100, 100), ink: [.anchor("a", at: .zero)])
        let sentences = [("T", "b", 1), ("", "a", 1), ("T", "a", 2), ("T", "a", 0)].map { title, anchor, level in
            refusal(of: document(pages: [page], bookmarks: [Bookmark(title: title, anchor: anchor, level: level)]))
        }
        #expect(
            sentences == [
                "bookmark “T”: no page has the anchor “b”", "a bookmark must have a title",
                "bookmark “T” must not skip a level", "bookmark “T” must not skip a level",
            ])
    }

    @Test func `A link that leads nowhere is refused`() {
        let link = Ink.group(.paragraph, at: .zero, [.link(.anchor("nowhere"), [])])
        #expect(
            refusal(of: document(pages: [Page(size: Size(100, 100), ink: [link])]))
                == "page 1, link #nowhere: no page has the anchor “nowhere”")
    }

    @Test func `A language that is no tag is refused`() {
        #expect(
            refusal(of: document(language: "vi) /X (")) == "the written file cannot be completed: "
                + "language “vi) /X (” must be a tag such as vi")
    }

    private func document(
        date: String = "2026-10-02", language: String = "vi", pages: [Page] = [Page(size: Size(100, 100), ink: [])],
        bookmarks: [Bookmark] = []
    ) -> PaginatedDocument {
        PaginatedDocument(
            title: "T", subject: "", author: "", language: language, date: date, pages: pages, bookmarks: bookmarks)
    }

    /// The sentence a document is refused with; nil when it is painted.
    private func refusal(of document: PaginatedDocument) -> String? {
        do {
            _ = try PDFPainter(measurer: measurer).paint(document)
            return nil
        } catch {
            return error.description
        }
    }
}

private let refusals: [(Ink, String)] = [
    (
        .rule(from: Point(.nan, 0), to: Point(10, 0), Stroke(.black, width: 1)),
        "page 1, rule (nan, 0) to (10, 0) stroke #000000 1: not a usable number"
    ),
    (
        .rule(from: .zero, to: Point(.infinity, 0), Stroke(.black, width: 1)),
        "page 1, rule (0, 0) to (inf, 0) stroke #000000 1: not a usable number"
    ),
    (
        .area(.circle(center: Point(50, 50), radius: -1), fill: .black, stroke: nil),
        "page 1, area circle (50, 50) -1 fill #000000: not a usable number"
    ),
    (
        .area(.polygon([.zero, Point(1, 1)]), fill: .black, stroke: nil),
        "page 1, area polygon (0, 0) (1, 1) fill #000000: not a usable number"
    ),
    (
        .area(
            .rectangle(Rectangle(x: 0, y: 0, width: 10, height: 10), radius: 0),
            fill: Color(red: 2, green: 0, blue: 0), stroke: nil),
        "page 1, area rectangle (0, 0) 10×10 fill #ff0000: not a usable number"
    ),
    (
        .rule(from: Point(0, 0), to: Point(0, 10), Stroke(.black, width: 1, dashes: [0, 0])),
        "page 1, rule (0, 0) to (0, 10) stroke #000000 1 dashed: not a usable number"
    ),
    (
        .group(
            .artifact, at: Point(400, 0),
            [.area(.rectangle(Rectangle(x: 0, y: 0, width: 21, height: 10), radius: 0), fill: .black, stroke: nil)]
        ),
        "page 1, area rectangle (0, 0) 21×10 fill #000000: leaves its page"
    ),
    (.anchor("beyond", at: Point(0, 596)), "page 1, anchor beyond (0, 596): leaves its page"),
    (.anchor("notes", at: .zero), "page 2, anchor notes (0, 0): anchor “notes” is defined twice"),
    (
        .anchor("Ghi chú", at: .zero),
        "page 1, anchor Ghi chú (0, 0): anchor name “Ghi chú” must be made of a–z, 0–9 and -"
    ),
    (
        .group(.paragraph, at: .zero, [.link(.address("javascript:alert(1)"), [])]),
        "page 1, link javascript:alert(1): "
            + "address “javascript:alert(1)” must be http, https, mailto or a relative file"
    ),
    (
        .link(.address("https://example.vn"), []),
        "page 1, link https://example.vn: a link must stand inside an element such as P or TD"
    ),
    (
        .group(.row(1), at: .zero, []),
        "page 1, TR (0, 0): element TR must not stand directly inside the document"
    ),
    (
        .group(.paragraph, at: .zero, [.group(.table(9), at: .zero, [])]),
        "page 1, Table (0, 0): element Table must not stand inside P"
    ),
    (
        .group(.table(9), at: .zero, [.group(.paragraph, at: .zero, [])]),
        "page 1, P (0, 0): element P must not stand inside Table"
    ),
]
