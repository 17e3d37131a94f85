internal import CPangoCairo
internal import Drawings
internal import Synchronization

/// A face as Pango really loads it: its heights, its true name, and the forms in which it is set.
final class FontFace {
    private let handle: FontHandle
    /// The height above the baseline in points; the same for every text.
    let ascent: Double
    /// The depth below the baseline in points.
    let descent: Double
    /// What is wrong with the face itself: nil when it is the one that was asked for.
    let fault: FontFault?
    /// The words shaped in the face so far.
    let words = WordTable()
    /// What shapes text without Latin letters and text with them; nil before they are asked for.
    var shapers: [RunShaper??] = [nil, nil]
    /// The glyph of the space; 0 when there is none.
    let space: UInt32

    fileprivate init(_ handle: FontHandle, ascent: Double, descent: Double, fault: FontFault?) {
        self.handle = handle
        self.ascent = ascent
        self.descent = descent
        self.fault = fault
        space = unsafe termreport_glyph(handle.font, 32)
    }

    /// Loads a face; throws when the system has no font at all.
    convenience init(_ font: Font, context: OpaquePointer, language: OpaquePointer?) throws(PaintingError) {
        guard font.size.isFinite, font.size > 0, font.size <= 14_400 else {
            throw PaintingError(.number, ink: "font \(font.faceName)")
        }
        let handle = try unsafe FontHandle(font, context: context)
        guard let heights = unsafe handle.heights ?? handle.measuredHeights(language) else {
            throw PaintingError(.library("no measures of font “\(font.faceName)”"))
        }
        let used = handle.usedFace
        self.init(
            handle, ascent: points(heights.ascent), descent: points(heights.descent),
            fault: used == font.faceName ? nil : FontFault(.substituted(by: used), face: font.faceName))
    }

    /// What layouts are told to use; owned by the face.
    var description: OpaquePointer { unsafe handle.description }

    /// The form in which Cairo sets the face; owned by the face.
    var scaledFont: OpaquePointer? { unsafe termreport_scaled_font(handle.font) }

    /// The font itself; owned by the face.
    var font: UnsafeMutablePointer<PangoFont> { unsafe handle.font }

    /// Ascent and descent in points by the measures Pango takes for a language (BCP 47 tag).
    func measuredHeights(_ tag: String) -> [Double]? {
        unsafe handle.measuredHeights(pango_language_from_string(tag)).map { [points($0.ascent), points($0.descent)] }
    }

    /// What Fontconfig knows of the face; owned by the face.
    var pattern: OpaquePointer? { unsafe termreport_font_pattern(handle.font) }

    /// Whether the face has a letter for a code point.
    func covers(_ scalar: Unicode.Scalar) -> Bool { unsafe pango_font_has_char(handle.font, scalar.value) != 0 }
}

/// Points from Pango's units (1/1024 point at a resolution of 72).
func points(_ units: Int32) -> Double { Double(units) / Double(PANGO_SCALE) }

/// Held while a face is opened or given up: FreeType's library, which all of Cairo shares, is not made for two at once.
private let opening = Mutex<Void>(())

/// A loaded font and the description it was loaded by, with its face open for as long as it lives.
@safe
private final class FontHandle {
    let description: OpaquePointer
    let font: UnsafeMutablePointer<PangoFont>
    private let holdsFace: Bool

    init(_ asked: Font, context: OpaquePointer) throws(PaintingError) {
        guard let description = unsafe pango_font_description_new() else {
            throw PaintingError(.library("no font descriptions"))
        }
        unsafe pango_font_description_set_family(description, asked.family)
        unsafe pango_font_description_set_weight(description, asked.isBold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL)
        unsafe pango_font_description_set_style(description, asked.isItalic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL)
        unsafe pango_font_description_set_absolute_size(description, (asked.size * Double(PANGO_SCALE)).rounded())
        var loaded: UnsafeMutablePointer<PangoFont>?
        var isOpen = false
        opening.withLock { _ in
            guard let font = unsafe pango_context_load_font(context, description) else { return }
            unsafe loaded = font
            isOpen = unsafe termreport_hold_face(font) != 0
        }
        guard let font = unsafe loaded else {
            unsafe pango_font_description_free(description)
            throw PaintingError(.library("no font could be loaded for “\(asked.faceName)”"))
        }
        unsafe self.description = unsafe description
        unsafe self.font = unsafe font
        holdsFace = isOpen
    }

    /// The heights above and below the baseline in Pango's units, as every glyph of the font has them.
    ///
    /// They are those of the font's measures, for which Pango would set a sample text of a language. Nil where they
    /// may differ: when the font is distorted, or has no heights of its own.
    var heights: (ascent: Int32, descent: Int32)? {
        var box = PangoRectangle()
        unsafe pango_font_get_glyph_extents(font, emptyGlyph, nil, &box)
        var matrix: UnsafeMutablePointer<FcMatrix>?
        let isDistorted =
            unsafe FcPatternGetMatrix(termreport_font_pattern(font), FC_MATRIX, 0, &matrix) == FcResultMatch
        return isDistorted || box.height <= 0 ? nil : (-box.y, box.y + box.height)
    }

    /// The heights by the font's measures; nil when it has none.
    func measuredHeights(_ language: OpaquePointer?) -> (ascent: Int32, descent: Int32)? {
        guard let metrics = unsafe pango_font_get_metrics(font, language) else { return nil }
        defer { unsafe pango_font_metrics_unref(metrics) }
        return unsafe (pango_font_metrics_get_ascent(metrics), pango_font_metrics_get_descent(metrics))
    }

    /// The name of the face Pango really uses, in the words of `Font.faceName`.
    var usedFace: String {
        let used = unsafe pango_font_describe(font)
        defer { unsafe pango_font_description_free(used) }
        let family = unsafe pango_font_description_get_family(used).map { unsafe String(cString: $0) } ?? "nothing"
        let weight = unsafe pango_font_description_get_weight(used)
        let style = unsafe pango_font_description_get_style(used)
        let isBold = weight.rawValue >= PANGO_WEIGHT_SEMIBOLD.rawValue
        return family + (isBold ? " Bold" : "") + (style == PANGO_STYLE_NORMAL ? "" : " Italic")
    }

    deinit {
        opening.withLock { _ in
            if holdsFace { unsafe termreport_let_face_go(font) }
            unsafe g_object_unref(font)
        }
        unsafe pango_font_description_free(description)
    }
}
