internal import CPangoCairo
package import Drawings

/// Paints single pages as PNG pictures for previews: the ink of the PDF without tags and links.
///
/// Belongs to one worker, like its measurer; the same page always gives the same bytes.
package struct PNGPainter {
    private let measurer: PangoMeasurer

    /// A painter that sets text in a measurer's fonts.
    package init(measurer: PangoMeasurer) {
        self.measurer = measurer
    }

    /// The bytes of a PNG at a resolution in pixels per inch (36 to 600), on white.
    ///
    /// Sides are rounded up to whole pixels. Throws what the PDF painter would throw for the page, and `.number` for
    /// another resolution or for more than 20,000 pixels each way.
    package func paint(_ page: Page, resolution: Double = 96) throws(PaintingError) -> [UInt8] {
        try DocumentCheck(faces: measurer.faces).check(page)
        let scale = resolution / 72
        let width = (page.size.width * scale).rounded(.up)
        let height = (page.size.height * scale).rounded(.up)
        guard (36...600).contains(resolution), width <= 20_000, height <= 20_000 else {
            throw PaintingError(.number, ink: "picture at \(resolution) pixels per inch")
        }
        _ = LibraryWarnings.take()
        let sink = ByteSink()
        let surface = unsafe cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(width), Int32(height))
        let canvas = try unsafe Canvas(surface, writingTo: sink, scale: scale)
        canvas.whiten()
        var painting = InkPainting(faces: measurer.faces)
        try painting.paint(page, on: canvas)
        try canvas.checkState()
        let status = unsafe canvas.withSurface { surface in
            unsafe cairo_surface_write_to_png_stream(surface, appendToSink, sink.closure)
        }
        try check(status)
        if let warning = LibraryWarnings.take().first { throw PaintingError(.library(warning)) }
        return sink.bytes
    }
}
