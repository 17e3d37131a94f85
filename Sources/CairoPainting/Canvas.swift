internal import CPangoCairo
internal import Drawings

/// A surface of Cairo's and the pen that draws on it, freed together.
///
/// Everything is drawn in points from the page's upper left corner. Cairo never sees a file: bytes go to memory.
@safe
struct Canvas: ~Copyable {
    private let surface: OpaquePointer
    private let pen: OpaquePointer
    /// Kept for as long as the surface may write to it.
    private let sink: ByteSink?

    /// Takes over a surface; `scale` is in pixels (or surface units) per point.
    init(_ surface: OpaquePointer?, writingTo sink: ByteSink? = nil, scale: Double = 1) throws(PaintingError) {
        guard let surface = unsafe surface else { throw PaintingError(.library("no surface")) }
        guard let pen = unsafe cairo_create(surface) else {
            unsafe cairo_surface_destroy(surface)
            throw PaintingError(.library("no pen"))
        }
        unsafe cairo_scale(pen, scale, scale)
        unsafe self.surface = unsafe surface
        unsafe self.pen = unsafe pen
        self.sink = sink
    }

    /// Lends the surface for what only one kind of surface can do.
    borrowing func withSurface<Value>(_ use: (OpaquePointer) -> Value) -> Value {
        unsafe use(surface)
    }

    /// Draws a straight line.
    borrowing func rule(from start: Point, to end: Point, _ stroke: Stroke) {
        unsafe cairo_move_to(pen, start.x, start.y)
        unsafe cairo_line_to(pen, end.x, end.y)
        draw(stroke)
    }

    /// Fills and strokes an outline.
    borrowing func area(_ outline: Outline, at offset: Point, fill: Color?, stroke: Stroke?) {
        trace(outline, at: offset)
        if let fill {
            set(fill)
            if stroke == nil { unsafe cairo_fill(pen) } else { unsafe cairo_fill_preserve(pen) }
        }
        if let stroke { draw(stroke) }
        unsafe cairo_new_path(pen)
    }

    /// Takes a face for the text that follows.
    borrowing func take(_ face: FontFace) {
        unsafe cairo_set_scaled_font(pen, face.scaledFont)
    }

    /// Sets a run of glyphs together with its text, so that the text can be read back.
    ///
    /// Cairo leaves out what has no extent, and a lone space has none where it stands on a whole point exactly: spaces
    /// that are only heard are moved between two of them.
    borrowing func text(_ run: GlyphRun, color: Color, at point: Point) {
        set(color)
        let isSpace = run.text.utf8.allSatisfy { $0 == UInt8(ascii: " ") }
        let point = isSpace ? Point(point.x.rounded(.down) + 0.5, point.y.rounded(.down) + 0.5) : point
        let glyphs = run.glyphs.map {
            cairo_glyph_t(index: UInt($0.index), x: point.x + $0.x, y: point.y + $0.y)
        }
        let clusters = run.clusters.map {
            cairo_text_cluster_t(num_bytes: Int32($0.bytes), num_glyphs: Int32($0.glyphs))
        }
        unsafe cairo_show_text_glyphs(
            pen, run.text, Int32(run.text.utf8.count), glyphs, Int32(glyphs.count), clusters, Int32(clusters.count),
            cairo_text_cluster_flags_t(rawValue: 0))
    }

    /// Opens a tag: an element of the tag tree, a link or a destination.
    borrowing func beginTag(_ name: String, attributes: String = "") {
        unsafe cairo_tag_begin(pen, name, attributes)
    }

    /// Closes a tag.
    borrowing func endTag(_ name: String) {
        unsafe cairo_tag_end(pen, name)
    }

    /// Begins a page of a PDF: sets its size in points and two white points in opposite corners.
    ///
    /// Cairo forgets what was drawn, tags too, before the size was set; and it fails on tags of a page without ink.
    /// Two points, because Cairo adds the place of each thing it draws to a region, which costs most of the time it
    /// takes to look through a page, unless the first thing reaches over the whole page.
    borrowing func beginPage(_ size: Size) {
        unsafe cairo_pdf_surface_set_size(surface, size.width, size.height)
        set(.white)
        unsafe cairo_rectangle(pen, 0, 0, 1, 1)
        unsafe cairo_rectangle(pen, size.width - 1, size.height - 1, 1, 1)
        unsafe cairo_fill(pen)
    }

    /// Paints everything white.
    borrowing func whiten() {
        set(.white)
        unsafe cairo_paint(pen)
    }

    /// Ends a page and begins the next.
    borrowing func showPage() {
        unsafe cairo_show_page(pen)
    }

    /// Throws when the pen or the surface failed; Cairo does not pass a pen's errors on to its surface.
    borrowing func checkState() throws(PaintingError) {
        try check(unsafe cairo_status(pen))
        try check(unsafe cairo_surface_status(surface))
    }

    /// Ends the surface; the last bytes are written now.
    borrowing func finish() throws(PaintingError) {
        try checkState()
        unsafe cairo_surface_finish(surface)
        try check(unsafe cairo_surface_status(surface))
    }

    deinit {
        // Cairo 1.16 aborts the process when it frees a tagged surface that failed: such a one is left alone.
        let isSound = unsafe cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS
        unsafe cairo_destroy(pen)
        if isSound { unsafe cairo_surface_destroy(surface) }
    }
}

extension Canvas {
    private borrowing func set(_ color: Color) {
        unsafe cairo_set_source_rgb(pen, color.red, color.green, color.blue)
    }

    private borrowing func draw(_ stroke: Stroke) {
        set(stroke.color)
        unsafe cairo_set_line_width(pen, stroke.width)
        unsafe cairo_set_dash(pen, stroke.dashes, Int32(stroke.dashes.count), 0)
        unsafe cairo_stroke(pen)
    }

    private borrowing func trace(_ outline: Outline, at offset: Point) {
        switch outline {
        case .rectangle(let box, let radius):
            trace(box.moved(by: offset), radius: min(radius, box.width / 2, box.height / 2))
        case .circle(let center, let radius):
            unsafe cairo_new_sub_path(pen)
            unsafe cairo_arc(pen, center.x + offset.x, center.y + offset.y, radius, 0, 2 * .pi)
            unsafe cairo_close_path(pen)
        case .polygon(let corners):
            for corner in corners { unsafe cairo_line_to(pen, corner.x + offset.x, corner.y + offset.y) }
            unsafe cairo_close_path(pen)
        }
    }

    private borrowing func trace(_ box: Rectangle, radius: Double) {
        guard radius > 0 else {
            unsafe cairo_rectangle(pen, box.x, box.y, box.width, box.height)
            return
        }
        let quarter = Double.pi / 2
        unsafe cairo_new_sub_path(pen)
        unsafe cairo_arc(pen, box.maxX - radius, box.y + radius, radius, -quarter, 0)
        unsafe cairo_arc(pen, box.maxX - radius, box.maxY - radius, radius, 0, quarter)
        unsafe cairo_arc(pen, box.x + radius, box.maxY - radius, radius, quarter, 2 * quarter)
        unsafe cairo_arc(pen, box.x + radius, box.y + radius, radius, 2 * quarter, 3 * quarter)
        unsafe cairo_close_path(pen)
    }
}

/// Throws Cairo's own words for a status that is not success.
func check(_ status: cairo_status_t) throws(PaintingError) {
    guard status != CAIRO_STATUS_SUCCESS else { return }
    let words = unsafe cairo_status_to_string(status).map { unsafe String(cString: $0) } ?? "an unknown failure"
    throw PaintingError(.library(words))
}
