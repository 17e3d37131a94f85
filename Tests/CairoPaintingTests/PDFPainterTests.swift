import CairoPainting
import Drawings
import Foundation
import Testing

@Suite struct PDFPainterTests {
    @Test func `A document painted twice and by another measurer has the same bytes`() throws {
        let measurer = try PangoMeasurer(language: "vi")
        let document = SampleDocument(measurer: measurer).document()
        let first = try PDFPainter(measurer: measurer).paint(document)
        #expect(measurer.takeFaults() == [])
        #expect(try PDFPainter(measurer: measurer).paint(document) == first)
        let other = try PangoMeasurer(language: "vi")
        #expect(try PDFPainter(measurer: other).paint(SampleDocument(measurer: other).document()) == first)
    }

    @Test func `Workers painting at the same time give the same bytes`() async throws {
        let paint: @Sendable () throws -> [[UInt8]] = {
            let measurer = try PangoMeasurer(language: "vi")
            return try (0..<10).map { _ in
                try PDFPainter(measurer: measurer).paint(SampleDocument(measurer: measurer).document())
            }
        }
        let all = try await withThrowingTaskGroup(of: [[UInt8]].self) { group in
            for _ in 0..<4 { group.addTask { try paint() } }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(all.count == 40 && Set(all).count == 1)
    }

    @Test(.enabled(if: OutsideReader.poppler.isInstalled, "pdftotext of poppler-utils is missing"))
    func `Another reader reads back exactly the text that was set`() throws {
        // poppler writes every space as U+0020 here; the tag tree's test sees the no-break spaces.
        let words = try OutsideReader.poppler.read(painted(), "-raw", "PDF", "-").words
        let pages = words.split(separator: "\u{0C}").map(String.init)
        #expect(pages == [firstPage, secondPage].map { $0.replacing("\u{A0}", with: " ") })
    }

    @Test(.enabled(if: OutsideReader.popplerStructure.isInstalled, "pdfinfo of poppler-utils is missing"))
    func `The tag tree names every element once, tables going on over pages`() throws {
        let words = try OutsideReader.popplerStructure.read(painted(), "-struct-text", "PDF").words
        let lines = words.split(separator: "\n").filter { !$0.contains("Object ") }
        #expect(lines == structure.split(separator: "\n"))
    }

    @Test(
        .enabled(if: OutsideReader.popplerStructure.isInstalled, "pdfinfo of poppler-utils is missing"),
        arguments: [Point(200, 300), Point(200.25, 300), Point(200, 300.25), Point(200.25, 300.25)])
    func `A lone space is heard wherever it stands`(_ place: Point) throws {
        let measurer = try PangoMeasurer(language: "vi")
        let font = Font(family: "Liberation Serif", size: 11)
        let ink = [("44", Point(60, 320)), (" ", place), ("45", Point(60, 334))].map { words, place in
            Ink.text(measurer.line(words, font: font, color: .black), at: place)
        }
        let document = PaginatedDocument(
            title: "t", subject: "s", author: "a", language: "vi", date: "2026-10-02",
            pages: [Page(size: Size(420, 595), ink: [.group(.paragraph, at: .zero, ink)])], bookmarks: [])
        let bytes = try PDFPainter(measurer: measurer).paint(document)
        let words = try OutsideReader.popplerStructure.read(bytes, "-struct-text", "PDF").words
        #expect(words.contains("44 45"), "\(words)")
    }

    @Test(.enabled(if: OutsideReader.popplerPictures.isInstalled, "pdftoppm of poppler-utils is missing"))
    func `Pages look as Cairo wrote them, in half the bytes`() throws {
        let measurer = try PangoMeasurer(language: "vi")
        let document = SampleDocument(measurer: measurer).document()
        let painter = try PDFPainter(measurer: measurer)
        let (bare, finished) = (try painter.paintBare(document), try painter.paint(document))
        #expect(2 * finished.count < bare.count, "\(finished.count) of \(bare.count) bytes")
        for page in ["1", "2"] {
            let pictures = try [bare, finished].map {
                try OutsideReader.popplerPictures.bytes($0, "-r", "150", "-f", page, "-l", page, "PDF")
            }
            #expect(pictures[0].count > 1_000_000 && pictures[0] == pictures[1], "page \(page)")
        }
    }

    @Test(.enabled(if: OutsideReader.popplerStructure.isInstalled, "pdfinfo of poppler-utils is missing"))
    func `The facts of the document stand in the file`() throws {
        let words = try OutsideReader.popplerStructure.read(painted(), "-isodates", "PDF").words
        for line in [
            "Title:           Báo cáo chỉ tiêu nhiệm kỳ 2025–2030", "Subject:         Chỉ tiêu (đến quý 3)",
            "Author:          Đảng ủy xã Đông Hà", "Creator:         termreport",
            "CreationDate:    2026-10-02T00:00:00Z", "ModDate:         2026-10-02T00:00:00Z", "Tagged:          yes",
            "JavaScript:      no", "Pages:           2", "Page size:       420 x 595 pts (A5)", "PDF version:     1.7",
        ] {
            #expect(words.contains(line + "\n"))
        }
    }

    @Test(.enabled(if: OutsideReader.qpdf.isInstalled, "qpdf is missing"))
    func `The file is sound, and has its language, links, figures' texts and header cells' scopes`() throws {
        let bytes = try painted()
        #expect(try OutsideReader.qpdf.read(bytes, "--check", "PDF").status == 0)
        let words = try OutsideReader.qpdf.read(bytes, "--qdf", "--object-streams=disable", "PDF", "-").words
        #expect(words.contains("/Lang (vi)"))
        #expect(words.contains("/DisplayDocTitle true"))
        #expect(words.contains("/URI (https://example.vn/s%E1%BB%91%28li%E1%BB%87u%29?q=%27x%27)"))
        #expect(words.contains("/Alt <feff00431ed90074003a0020003300200074007200ea006e00200035>"))
        #expect(words.split(separator: "/Scope /Column").count == 3)
    }

    @Test(.enabled(if: OutsideReader.popplerStructure.isInstalled, "pdfinfo of poppler-utils is missing"))
    func `Titles and bookmarks are text, whatever they hold`() throws {
        let measurer = try PangoMeasurer(language: "vi")
        let document = SampleDocument(measurer: measurer).document(title: "a) /CreationDate (b\\ <c> & đ")
        let bytes = try PDFPainter(measurer: measurer).paint(document)
        let words = try OutsideReader.popplerStructure.read(bytes, "PDF").words
        #expect(words.contains("Title:           a) /CreationDate (b\\ <c> & đ\n"))
    }

    private func painted() throws -> [UInt8] {
        let measurer = try PangoMeasurer(language: "vi")
        let bytes = try PDFPainter(measurer: measurer).paint(SampleDocument(measurer: measurer).document())
        if let place = ProcessInfo.processInfo.environment["SAMPLE_PDF"] {
            try Data(bytes).write(to: URL(fileURLWithPath: place))
        }
        return bytes
    }
}
