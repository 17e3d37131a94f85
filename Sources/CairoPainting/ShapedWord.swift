internal import CPangoCairo
internal import Drawings

/// A word shaped once between spaces, to be set in any line of Latin letters without shaping it again.
///
/// Widths and places are in Pango's units, so that a line put together of words is the line Pango would shape.
final class ShapedWord {
    /// The letters as they are painted; places are relative to the word's start.
    let run: GlyphRun
    /// The place of every glyph of the run.
    let places: [Int32]
    /// The width of the space before it, wherever it follows another word.
    let lead: Int32
    /// The width before a space.
    let width: Int32
    /// The width at the end of a paragraph.
    let bare: Int32
    /// Whether a line may end inside.
    let isTearable: Bool
    /// Whether a line may begin with it.
    let startsLine: Bool
    /// Whether a line may end with it.
    let endsLine: Bool
    /// Whether it makes a line one of Latin letters.
    let isLatin: Bool
    /// Whether it begins with a mark before which the word in front decides whether a line may end.
    let startsFickly: Bool
    /// Whether a line may end with it, but not before an opening mark.
    let holdsOpening: Bool
    /// Whether it begins with an opening mark.
    let isOpening: Bool

    init(
        _ run: GlyphRun, places: [Int32], lead: Int32, width: Int32, bare: Int32, isTearable: Bool, startsLine: Bool,
        endsLine: Bool, letters: String
    ) {
        self.run = run
        self.places = places
        self.lead = lead
        self.width = width
        self.bare = bare
        self.isTearable = isTearable
        self.startsLine = startsLine
        self.endsLine = endsLine
        isLatin = letters.unicodeScalars.contains(where: \.isLatin)
        let (first, last) = (letters.unicodeScalars.first ?? " ", letters.unicodeScalars.last ?? " ")
        startsFickly = closing.contains(first)
        holdsOpening = quotes.contains(last)
        isOpening = openings.contains(first)
    }
}

extension FontFaces {
    /// Shapes a word; nil when its shape or its neighbours' may depend on what stands beside it.
    ///
    /// `cross` is what `crossLead` says of the face.
    func word(_ word: String, in face: FontFace, cross: Int32) -> ShapedWord? {
        guard word.unicodeScalars.allSatisfy(isPlain) else { return nil }
        guard let shaper = shaper(face, isLatin: true) else { return wordInLayout(word, in: face, cross: cross) }
        return shaper.marks(ShapedWord.sample(word)).flatMap { marks in
            ShapedWord(word, marks, cross: cross) { shaper.breaks("x \(word) x")[...] }
        }
    }

    /// The same word as a layout sets it.
    func wordInLayout(_ word: String, in face: FontFace, cross: Int32) -> ShapedWord? {
        unsafe withLayout(ShapedWord.sample(word), in: face, width: -1) { layout in
            guard let marks = unsafe Mark.read(layout, face: face) else { return nil }
            return ShapedWord(word, marks, cross: cross) {
                unsafe lineBreaks(layout)[(word.unicodeScalars.count + 1)...]
            }
        }
    }

    /// The widths of a space before the letter x and at the end of a line, and its glyph; nil if x may not stand alone.
    func crossLead(in face: FontFace) -> (cross: Int32, space: Int32)? {
        guard let marks = marks("x x x ", in: face, isLatin: true), marks.count == 6,
            marks[1].advance == marks[3].advance, marks[0] == marks[2].moved(by: 2),
            marks.allSatisfy({ $0.shift == 0 && $0.rise == 0 }), marks[1].glyph == face.space
        else { return nil }
        return (marks[1].advance, marks[5].advance)
    }
}

extension ShapedWord {
    /// The text in which a word is shaped: at the start, in the middle and at the end of a line.
    fileprivate static func sample(_ word: String) -> String { "\(word) x \(word) x \(word)" }

    /// Reads a word from the glyphs of its sample, where it must come out the same three times.
    ///
    /// `breaks` says whether a line may break before each character from the x before the word on.
    fileprivate convenience init?(_ word: String, _ marks: [Mark], cross: Int32, breaks: () -> ArraySlice<Bool>) {
        let (length, count) = (word.utf8.count, word.unicodeScalars.count)
        let starts = [0, length + 3, 2 * length + 6]
        let parts = starts.map { start in
            marks.filter { start..<(start + length) ~= $0.offset }.map { $0.moved(by: start) }
        }
        let spaces = marks.filter { [length, length + 2, 2 * length + 3, 2 * length + 5].contains($0.offset) }
        let crosses = marks.filter { [length + 1, 2 * length + 4].contains($0.offset) }
        guard let last = parts[2].last, spaces.count == 4, crosses.count == 2, parts[0] == parts[1],
            parts[0].dropLast() == parts[2].dropLast(), parts[0].last?.withAdvance(of: last) == last,
            spaces.map(\.advance) == [cross, spaces[1].advance, cross, spaces[1].advance]
        else { return nil }
        var places: [Int32] = []
        var x: Int32 = 0
        for mark in parts[0] {
            if mark.glyph != emptyGlyph { places.append(x + mark.shift) }
            x += mark.advance
        }
        guard let run = ShapedParagraph.run(parts[0], bytes: Array(word.utf8)), places.count == run.glyphs.count
        else { return nil }
        let breaks = breaks()
        let start = breaks.startIndex + 2
        self.init(
            run, places: places, lead: spaces[1].advance, width: x,
            bare: x - (parts[0].last?.advance ?? 0) + last.advance,
            isTearable: breaks[(start + 1)..<(start + count)].contains(true), startsLine: breaks[start],
            endsLine: breaks[start + count + 1], letters: word)
    }
}

extension ShapedParagraph {
    /// The run of a word's glyphs; nil when letters of it would be left out of its text.
    fileprivate static func run(_ marks: [Mark], bytes: [UInt8]) -> GlyphRun? {
        var x: Int32 = 0
        var paragraph = ShapedParagraph()
        let run = paragraph.makeRun(
            marks.map { mark in
                defer { x += mark.advance }
                return (mark.offset, Glyph(index: mark.glyph, x: points(x + mark.shift), y: points(mark.rise)))
            }, bytes: bytes[...])
        let text = String(decoding: bytes, as: UTF8.self)
        return run.text.utf8.elementsEqual(UnbrokenFigures.plain(text).utf8) ? run : nil
    }
}

/// Whether a line may break before each character of a layout, and at its end.
private func lineBreaks(_ layout: OpaquePointer) -> [Bool] {
    var count: Int32 = 0
    let attributes = unsafe pango_layout_get_log_attrs_readonly(layout, &count)
    return unsafe UnsafeBufferPointer(start: attributes, count: Int(count)).map { $0.is_line_break != 0 }
}

/// Letters, digits and marks that stand in Latin text from left to right, and the joiner of unbroken figures.
func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x21...0x7E, 0xA0, 0xAB, 0xB0, 0xB1, 0xB2, 0xB3, 0xB7, 0xB9, 0xBB...0xBE, 0xC0...0x24F, 0x300...0x36F,
        0x1E00...0x1EFF, 0x2013, 0x2014, 0x2018...0x201D, 0x2026, 0x2060, 0x20AB, 0x2192, 0x2212, 0x2264, 0x2265:
        true
    default: false
    }
}

private let closing = Set("!),./:;?]}…".unicodeScalars)
private let quotes = Set("\"'«»—\u{2018}\u{2019}\u{201A}\u{201B}\u{201C}\u{201D}".unicodeScalars)
private let openings = Set("([{—\u{201A}".unicodeScalars)

extension Unicode.Scalar {
    /// Whether it is a letter that makes its line one of Latin script.
    fileprivate var isLatin: Bool {
        switch value {
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF: true
        default: false
        }
    }
}
