internal import CPangoCairo

/// Shapes plain text of one script as a face sets it, without the cost of a layout.
///
/// A layout asks of every text anew in which script, language and direction it stands, parts it into runs, measures
/// the font and adds up heights. Plain text is one run and stands as any of its letters does by itself.
@safe
final class RunShaper {
    /// The run of a single letter: how all the others are to be set.
    private let letter: UnsafeMutablePointer<PangoItem>
    private let glyphs: UnsafeMutablePointer<PangoGlyphString>

    /// Takes a letter's script; nil when the face would not set the letter from left to right by itself.
    init?(_ sample: String, in face: FontFace, context: OpaquePointer) {
        let attributes = unsafe pango_attr_list_new()
        defer { unsafe pango_attr_list_unref(attributes) }
        unsafe pango_attr_list_insert(attributes, pango_attr_fallback_new(0))
        unsafe pango_attr_list_insert(attributes, pango_attr_font_desc_new(face.description))
        let runs = unsafe pango_itemize(context, sample, 0, Int32(sample.utf8.count), attributes, nil)
        defer { unsafe g_list_free(runs) }
        guard let runs = unsafe runs, unsafe runs.pointee.next == nil,
            let letter = unsafe runs.pointee.data?.assumingMemoryBound(to: PangoItem.self)
        else {
            unsafe RunShaper.free(runs)
            return nil
        }
        guard unsafe letter.pointee.analysis.font == face.font, unsafe letter.pointee.analysis.level == 0,
            let glyphs = unsafe pango_glyph_string_new()
        else {
            unsafe pango_item_free(letter)
            return nil
        }
        unsafe self.letter = unsafe letter
        unsafe self.glyphs = unsafe glyphs
    }

    /// The glyphs of a text; nil when the face lacks letters of it.
    func marks(_ text: String) -> [Mark]? {
        let length = Int32(text.utf8.count)
        unsafe text.withCString { start in
            unsafe pango_shape_with_flags(
                start, length, start, length, &letter.pointee.analysis, glyphs, PANGO_SHAPE_NONE)
        }
        return unsafe Mark.read(glyphs.pointee)
    }

    /// Whether a line may break before each character of a text, and at its end.
    func breaks(_ text: String) -> [Bool] {
        let count = text.unicodeScalars.count + 1
        let length = Int32(text.utf8.count)
        var attributes = [PangoLogAttr](repeating: PangoLogAttr(), count: count)
        unsafe text.withCString { start in
            unsafe pango_default_break(start, length, &letter.pointee.analysis, &attributes, Int32(count))
            unsafe pango_tailor_break(start, length, &letter.pointee.analysis, -1, &attributes, Int32(count))
        }
        return attributes.map { $0.is_line_break != 0 }
    }

    private static func free(_ runs: UnsafeMutablePointer<GList>?) {
        var entry = unsafe runs
        while let next = unsafe entry {
            unsafe pango_item_free(next.pointee.data?.assumingMemoryBound(to: PangoItem.self))
            unsafe entry = next.pointee.next
        }
    }

    deinit {
        unsafe pango_item_free(letter)
        unsafe pango_glyph_string_free(glyphs)
    }
}

/// Whether a letter stands in one run with those around it, be they Latin letters or figures.
func isStraight(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || isPlain(scalar) }
