internal import CPangoCairo
internal import CStoredStreams
package import Drawings
import Finishing

/// Paints a document as a tagged PDF 1.7, in memory; the same document always gives the same bytes.
///
/// The lines must have been measured by the painter's own measurer or one with the same fonts. Like the measurer it
/// belongs to one worker. Unusable documents are refused before anything is painted; see `PaintingError`.
package struct PDFPainter: Painter {
    private let measurer: PangoMeasurer
    private let deflate: Deflate

    /// A painter that sets text in a measurer's fonts; throws when there is no memory for one.
    package init(measurer: PangoMeasurer) throws(PaintingError) {
        self.measurer = measurer
        deflate = try Deflate()
    }

    /// The bytes of the PDF; throws at the first fault, naming its page and ink.
    package func paint(_ document: PaginatedDocument) throws(PaintingError) -> [UInt8] {
        let bytes = try measurer.timed(\.painting) { () throws(PaintingError) in try painted(document) }
        let alternatives = document.pages.flatMap { $0.ink.flatMap(\.alternatives) }
        let links = document.pages.flatMap { $0.ink.flatMap(\.linkTexts) }
        let finishing = PDFFinishing(
            language: document.language, alternatives: alternatives, links: links, coding: deflate)
        do {
            return try measurer.timed(\.finishing) { () throws(FinishingError) in try finishing.finish(bytes) }
        } catch {
            throw PaintingError(.finishing(error.description))
        }
    }

    /// The bytes as Cairo writes them.
    func painted(_ document: PaginatedDocument) throws(PaintingError) -> [UInt8] {
        try DocumentCheck(faces: measurer.faces).check(document)
        _ = LibraryWarnings.take()
        termreport_store_streams(1)
        defer { termreport_store_streams(0) }
        let sink = ByteSink()
        let canvas = try makeCanvas(sink)
        unsafe canvas.withSurface { unsafe describe(document, to: $0) }
        var painting = InkPainting(faces: measurer.faces, tags: TagTree())
        for (index, page) in document.pages.enumerated() {
            canvas.beginPage(page.size)
            if index == 0 { painting.beginDocument(on: canvas) }
            try painting.paint(page, on: canvas)
            if index == document.pages.count - 1 { painting.endDocument(on: canvas) }
            canvas.showPage()
        }
        unsafe canvas.withSurface { unsafe add(document.bookmarks, to: $0) }
        try canvas.finish()
        if let warning = LibraryWarnings.take().first { throw PaintingError(.library(warning)) }
        return sink.bytes
    }

    private func makeCanvas(_ sink: ByteSink) throws(PaintingError) -> Canvas {
        let surface = unsafe cairo_pdf_surface_create_for_stream(appendToSink, sink.closure, 1, 1)
        unsafe cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_5)
        return try unsafe Canvas(surface, writingTo: sink)
    }
}

/// Writes title, subject, author and dates.
private func describe(_ document: PaginatedDocument, to surface: OpaquePointer) {
    let instant = document.date + "T00:00:00Z"
    unsafe cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, document.title)
    unsafe cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_SUBJECT, document.subject)
    unsafe cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_AUTHOR, document.author)
    unsafe cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "termreport")
    unsafe cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, instant)
    unsafe cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_MOD_DATE, instant)
}

/// Adds the outline, each entry under the nearest one of the level above.
private func add(_ bookmarks: [Bookmark], to surface: OpaquePointer) {
    var parents = [CAIRO_PDF_OUTLINE_ROOT]
    for bookmark in bookmarks {
        parents.removeLast(parents.count - min(parents.count, bookmark.level))
        let entry = unsafe cairo_pdf_surface_add_outline(
            surface, parents[parents.count - 1], bookmark.title, "dest='\(bookmark.anchor)'",
            cairo_pdf_outline_flags_t(rawValue: 0))
        parents.append(entry)
    }
}

extension Ink {
    /// The alternative texts of the figures inside, in reading order; decoration has none.
    fileprivate var alternatives: [String] {
        switch self {
        case .rule, .area, .text, .anchor, .group(.artifact, _, _): []
        case .link(_, let content): content.flatMap(\.alternatives)
        case .group(.figure(let alternative), _, let content): [alternative] + content.flatMap(\.alternatives)
        case .group(_, _, let content): content.flatMap(\.alternatives)
        }
    }

    /// What the links inside say of where they lead, in reading order; decoration has none.
    fileprivate var linkTexts: [String] {
        switch self {
        case .rule, .area, .text, .anchor, .group(.artifact, _, _): return []
        case .group(_, _, let content): return content.flatMap(\.linkTexts)
        case .link(let target, let content):
            // Nobody can click on what has no place.
            if Ink.bounds(of: content) == nil { return [] }
            let words = content.flatMap(\.words).joined(separator: " ")
            switch target {
            case .anchor(let name), .page(let name): return [words.isEmpty ? name : words]
            case .address(let address): return [words.isEmpty ? address : "\(words) (\(address))"]
            }
        }
    }

    /// The words inside, and the texts that stand for figures.
    private var words: [String] {
        switch self {
        case .rule, .area, .anchor: []
        case .text(let line, _): line.text.split(separator: " ").map(String.init)
        case .link(_, let content): content.flatMap(\.words)
        case .group(.figure(let alternative), _, _): [alternative]
        case .group(_, _, let content): content.flatMap(\.words)
        }
    }
}
