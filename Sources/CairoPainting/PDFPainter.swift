internal import CPangoCairo
internal import CStoredStreams
package import Drawings
package import Finishing
import Quantities

/// Paints a document as a tagged PDF 1.7, in memory; the same document always gives the same bytes.
///
/// The lines must have been measured by the painter's own measurer or one with the same fonts. Like the measurer it
/// belongs to one worker. Unusable documents are refused before anything is painted; see `PaintingError`.
package struct PDFPainter {
    private let measurer: PangoMeasurer
    private let deflate: Deflate

    /// A painter that sets text in a measurer's fonts; throws when there is no memory for one.
    package init(measurer: PangoMeasurer) throws(PaintingError) {
        self.measurer = measurer
        deflate = try Deflate()
    }

    /// The bytes of a PDF that tells where it comes from and carries files.
    ///
    /// They are read back before they are handed out. Throws at the first fault, naming its page and ink.
    package func paint(
        _ document: PaginatedDocument, from origin: DocumentOrigin?, carrying files: [AttachedFile]
    ) throws(PaintingError) -> [UInt8] {
        let bytes = try measurer.timed(\.painting) { () throws(PaintingError) in try painted(document) }
        let expected = ExpectedDocument(document, origin: origin, carrying: files)
        let finishing = PDFFinishing(expected.texts, attachments: files, coding: deflate)
        let finished: [UInt8]
        do {
            finished = try measurer.timed(\.finishing) { () throws(FinishingError) in try finishing.finish(bytes) }
        } catch {
            throw PaintingError(.finishing(error.description))
        }
        do {
            try measurer.timed(\.inspecting) { () throws(FinishingError) in
                try PDFInspection(expected, coding: deflate).check(finished)
            }
        } catch {
            throw PaintingError(.inspection(error.description))
        }
        return finished
    }

    /// The bytes as Cairo compresses and writes them, neither completed nor read back.
    package func paintBare(_ document: PaginatedDocument) throws(PaintingError) -> [UInt8] {
        try measurer.timed(\.painting) { () throws(PaintingError) in try painted(document, storing: false) }
    }

    /// The bytes as Cairo writes them, their streams stored unless Cairo shall compress them itself.
    func painted(_ document: PaginatedDocument, storing: Bool = true) throws(PaintingError) -> [UInt8] {
        try DocumentCheck(faces: measurer.faces).check(document)
        _ = LibraryWarnings.take()
        termreport_store_streams(storing ? 1 : 0)
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
    unsafe cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, Program.name)
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
