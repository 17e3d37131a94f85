internal import CPangoCairo
internal import Drawings

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
        guard let metrics = unsafe pango_font_get_metrics(handle.font, language) else {
            throw PaintingError(.library("no measures of font “\(font.faceName)”"))
        }
        defer { unsafe pango_font_metrics_unref(metrics) }
        let used = handle.usedFace
        self.init(
            handle, ascent: points(unsafe pango_font_metrics_get_ascent(metrics)),
            descent: points(unsafe pango_font_metrics_get_descent(metrics)),
            fault: used == font.faceName ? nil : FontFault(.substituted(by: used), face: font.faceName))
    }

    /// What layouts are told to use; owned by the face.
    var description: OpaquePointer { unsafe handle.description }

    /// The form in which Cairo sets the face; owned by the face.
    var scaledFont: OpaquePointer? { unsafe termreport_scaled_font(handle.font) }

    /// The font itself; owned by the face.
    var font: UnsafeMutablePointer<PangoFont> { unsafe handle.font }

    /// What Fontconfig knows of the face; owned by the face.
    var pattern: OpaquePointer? { unsafe termreport_font_pattern(handle.font) }

    /// Whether the face has a letter for a code point.
    func covers(_ scalar: Unicode.Scalar) -> Bool { unsafe pango_font_has_char(handle.font, scalar.value) != 0 }
}

/// Points from Pango's units (1/1024 point at a resolution of 72).
func points(_ units: Int32) -> Double { Double(units) / Double(PANGO_SCALE) }

/// A loaded font and the description it was loaded by.
@safe
private final class FontHandle {
    let description: OpaquePointer
    let font: UnsafeMutablePointer<PangoFont>

    init(_ asked: Font, context: OpaquePointer) throws(PaintingError) {
        guard let description = unsafe pango_font_description_new() else {
            throw PaintingError(.library("no font descriptions"))
        }
        unsafe pango_font_description_set_family(description, asked.family)
        unsafe pango_font_description_set_weight(description, asked.isBold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL)
        unsafe pango_font_description_set_style(description, asked.isItalic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL)
        unsafe pango_font_description_set_absolute_size(description, (asked.size * Double(PANGO_SCALE)).rounded())
        guard let font = unsafe pango_context_load_font(context, description) else {
            unsafe pango_font_description_free(description)
            throw PaintingError(.library("no font could be loaded for “\(asked.faceName)”"))
        }
        unsafe self.description = unsafe description
        unsafe self.font = unsafe font
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
        unsafe g_object_unref(font)
        unsafe pango_font_description_free(description)
    }
}
