/// A font as a theme asks for it.
package struct Font: Hashable, Sendable {
    package let family: String
    /// The size in points.
    package let size: Double
    package let isBold: Bool
    package let isItalic: Bool

    package init(family: String, size: Double, isBold: Bool = false, isItalic: Bool = false) {
        self.family = family
        self.size = size
        self.isBold = isBold
        self.isItalic = isItalic
    }

    /// The same family in bold.
    package var bold: Font { Font(family: family, size: size, isBold: true, isItalic: isItalic) }

    /// The same family in italics.
    package var italic: Font { Font(family: family, size: size, isBold: isBold, isItalic: true) }

    /// The same face in another size.
    package func sized(_ size: Double) -> Font { Font(family: family, size: size, isBold: isBold, isItalic: isItalic) }
}

/// One shaped letter or ligature of a run, placed relative to the line's start on its baseline.
package struct Glyph: Hashable, Sendable {
    /// The number of the glyph in its font.
    package let index: UInt32
    /// Its origin from the beginning of the line, in points.
    package let x: Double
    /// Its origin below the baseline, in points.
    package let y: Double

    package init(index: UInt32, x: Double, y: Double) {
        self.index = index
        self.x = x
        self.y = y
    }
}

/// How many bytes of text belong to how many glyphs, so that the text can be read back exactly.
package struct Cluster: Hashable, Sendable {
    /// How many bytes of the text in UTF-8 it stands for.
    package let bytes: Int
    /// How many glyphs show them.
    package let glyphs: Int

    package init(bytes: Int, glyphs: Int) {
        self.bytes = bytes
        self.glyphs = glyphs
    }
}

/// Glyphs of one font face, shaped once when the text was measured and painted as they are.
package struct GlyphRun: Hashable, Sendable {
    /// The text of the run; where a line was broken between words, a space beyond its end parts it from the next.
    package let text: String
    package let glyphs: [Glyph]
    package let clusters: [Cluster]

    package init(text: String, glyphs: [Glyph], clusters: [Cluster]) {
        self.text = text
        self.glyphs = glyphs
        self.clusters = clusters
    }
}

/// One measured line of text in one font and colour; one object wherever the same measured line is set.
package final class TextLine: Hashable, Sendable {
    package let text: String
    package let font: Font
    package let color: Color
    /// The advance width in points.
    package let width: Double
    /// The height above the baseline in points.
    package let ascent: Double
    /// The depth below the baseline in points.
    package let descent: Double
    /// What the painter sets; empty in measurers that only count.
    package let runs: [GlyphRun]

    package init(
        text: String, font: Font, color: Color, width: Double, ascent: Double, descent: Double, runs: [GlyphRun] = []
    ) {
        self.text = text
        self.font = font
        self.color = color
        self.width = width
        self.ascent = ascent
        self.descent = descent
        self.runs = runs
    }

    package static func == (left: TextLine, right: TextLine) -> Bool {
        left === right
            || (left.text == right.text && left.font == right.font && left.color == right.color
                && left.width == right.width && left.ascent == right.ascent && left.descent == right.descent
                && left.runs == right.runs)
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(text)
        hasher.combine(width)
    }
}

/// Breaks text into lines and shapes them.
///
/// A measurer belongs to one worker: it may keep caches and C handles and must not be shared between threads.
package protocol Measuring {
    /// The lines a text takes in a font when no line may be wider than `width` points (nil: one line, however wide).
    ///
    /// A line break in the text starts a new line. A word wider than the width is broken between letters. The text
    /// carries no markup: `<b>` and `&` are printed as they stand.
    func lines(_ text: String, font: Font, color: Color, width: Double?) -> [TextLine]

    /// The width of a text on one line, in points; of its first line where it has line breaks.
    func width(_ text: String, font: Font) -> Double

    /// The width of a text's widest word by itself, in points; 0 where it has none. Spaces and line breaks part words.
    func longestWord(_ text: String, font: Font) -> Double
}

extension Measuring {
    /// The text on one line, however wide.
    package func line(_ text: String, font: Font, color: Color) -> TextLine {
        lines(text, font: font, color: color, width: nil)[0]
    }

    /// The width of a text on one line, taken from the line itself.
    package func width(_ text: String, font: Font) -> Double { line(text, font: font, color: .black).width }

    /// The width of the widest word, each measured as a line.
    package func longestWord(_ text: String, font: Font) -> Double {
        text.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
            .map { width(String(Substring($0)), font: font) }.max() ?? 0
    }
}
