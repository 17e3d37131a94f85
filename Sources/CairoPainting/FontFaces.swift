internal import CPangoCairo
internal import Drawings

/// The fonts of one worker: its own font map and context, every face loaded once.
///
/// Pango's font maps must not be shared between threads, so neither may this.
@safe
final class FontFaces {
    private let map: ObjectHandle
    private let context: ObjectHandle
    private let layout: ObjectHandle
    private let language: OpaquePointer?
    /// The faces loaded so far; so few that looking through them is quicker than a dictionary.
    private var faces: [(font: Font, face: FontFace)] = []

    /// Opens the system's fonts for text in a language (BCP 47 tag).
    init(language tag: String) throws(PaintingError) {
        LibraryWarnings.listen()
        let map = try unsafe ObjectHandle(pango_cairo_font_map_new())
        let context = try unsafe ObjectHandle(
            pango_font_map_create_context(map.pointer.assumingMemoryBound(to: PangoFontMap.self)))
        let language = unsafe pango_language_from_string(tag)
        unsafe prepare(OpaquePointer(context.pointer), language: language)
        let layout = try unsafe ObjectHandle(pango_layout_new(OpaquePointer(context.pointer)))
        unsafe prepare(layout: OpaquePointer(layout.pointer))
        self.map = map
        self.context = context
        self.layout = layout
        unsafe self.language = unsafe language
    }

    /// The face for a font, loaded when it is first asked for.
    func face(_ font: Font) throws(PaintingError) -> FontFace {
        for known in faces where known.font.size == font.size && known.font == font { return known.face }
        let context = unsafe OpaquePointer(context.pointer)
        let face = try unsafe FontFace(font, context: context, language: language)
        faces.append((font, face))
        return face
    }

    /// What shapes a face's plain text that holds Latin letters, or none; nil when only a layout can.
    func shaper(_ face: FontFace, isLatin: Bool) -> RunShaper? {
        let index = isLatin ? 1 : 0
        if let known = face.shapers[index] { return known }
        let shaper = unsafe RunShaper(isLatin ? "x" : "0", in: face, context: OpaquePointer(context.pointer))
        face.shapers[index] = .some(shaper)
        return shaper
    }

    /// The glyphs of a text that is one run of the face; nil when it is more or lacks letters.
    ///
    /// `isLatin` says whether it holds Latin letters.
    func marks(_ text: String, in face: FontFace, isLatin: Bool) -> [Mark]? {
        guard text.unicodeScalars.allSatisfy(isStraight), let shaper = shaper(face, isLatin: isLatin) else {
            return marksInLayout(text, in: face)
        }
        return shaper.marks(text)
    }

    /// The same glyphs as a layout sets them.
    func marksInLayout(_ text: String, in face: FontFace) -> [Mark]? {
        unsafe withLayout(text, in: face, width: -1) { unsafe Mark.read($0, face: face) }
    }

    /// Lends the layout, holding a text to be broken at a width (Pango units; -1: only where the text says so).
    func withLayout<Value>(_ text: String, in face: FontFace, width: Int32, _ read: (OpaquePointer) -> Value) -> Value {
        let layout = unsafe OpaquePointer(layout.pointer)
        unsafe pango_layout_set_font_description(layout, face.description)
        unsafe pango_layout_set_width(layout, width)
        unsafe pango_layout_set_text(layout, text, Int32(text.utf8.count))
        return unsafe read(layout)
    }
}

/// An object of GLib's, let go when its owner goes.
@safe
private final class ObjectHandle {
    let pointer: UnsafeMutableRawPointer

    init(_ pointer: OpaquePointer?) throws(PaintingError) {
        guard let pointer = unsafe pointer else { throw PaintingError(.library("no font libraries")) }
        unsafe self.pointer = UnsafeMutableRawPointer(pointer)
    }

    convenience init(_ map: UnsafeMutablePointer<PangoFontMap>?) throws(PaintingError) {
        let object = unsafe map.map { OpaquePointer($0) }
        try unsafe self.init(object)
    }

    deinit { unsafe g_object_unref(pointer) }
}

/// Points, not pixels: a resolution of 72, and no rounding of sizes or positions.
private func prepare(_ context: OpaquePointer, language: OpaquePointer?) {
    unsafe pango_cairo_context_set_resolution(context, 72)
    let options = unsafe cairo_font_options_create()
    unsafe cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    unsafe cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    unsafe cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
    unsafe pango_cairo_context_set_font_options(context, options)
    unsafe cairo_font_options_destroy(options)
    unsafe pango_context_set_round_glyph_positions(context, 0)
    unsafe pango_context_set_base_dir(context, PANGO_DIRECTION_LTR)
    unsafe pango_context_set_language(context, language)
}

/// One face only, and the text as it stands: no fallback to other fonts, no hyphens added at breaks.
private func prepare(layout: OpaquePointer) {
    let attributes = unsafe pango_attr_list_new()
    unsafe pango_attr_list_insert(attributes, pango_attr_fallback_new(0))
    unsafe pango_attr_list_insert(attributes, pango_attr_insert_hyphens_new(0))
    unsafe pango_layout_set_attributes(layout, attributes)
    unsafe pango_attr_list_unref(attributes)
    unsafe pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
    unsafe pango_layout_set_auto_dir(layout, 0)
}
