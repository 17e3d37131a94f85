internal import CPangoCairo
internal import Drawings

/// What the letters of figures measure beside each other in a face, so that no figure has to be shaped by itself.
///
/// A sample holds every letter before every other one, each pair at least twice; it stands for all figures only when
/// each letter has one glyph on the baseline whose width depends on nothing but the letter that follows.
final class FigureWidths {
    /// The glyph of each letter.
    private let glyphs: [UInt32]
    /// The width of each letter before each other one, in Pango's units.
    ///
    /// Nil for pairs that share their kerning between both letters.
    private let pairs: [Int32?]
    /// The width of each letter at a paragraph's end.
    private let ends: [Int32]
    /// Whether joints that join leave all widths as they are; nil before a joint is met.
    private var joins: Bool?
    private let isLatin: Bool

    /// Measures a face's figures in text of Latin letters, or in text without any; nil when figures need shaping.
    init?(_ face: FontFace, of faces: FontFaces, isLatin: Bool) {
        let text = FigureWidths.sample(isLatin: isLatin)
        let places = Array(text.unicodeScalars).map { FigureWidths.index(of: $0) }
        guard let marks = faces.marks(text, in: face, isLatin: isLatin), marks.count == places.count,
            marks.allSatisfy({ $0.rise == 0 })
        else { return nil }
        let count = alphabet.count
        var glyphs = [UInt32?](repeating: nil, count: count)
        var pairs = [Int32?](repeating: nil, count: count * count)
        for index in marks.indices {
            guard let first = places[index] else { continue }
            guard glyphs[first] ?? marks[index].glyph == marks[index].glyph else { return nil }
            glyphs[first] = marks[index].glyph
            // What is moved or followed by what is moved belongs to a pair that shares its kerning.
            guard index + 1 < marks.count, let second = places[index + 1], marks[index].shift == 0,
                marks[index + 1].shift == 0
            else { continue }
            guard pairs[first * count + second] ?? marks[index].advance == marks[index].advance else { return nil }
            pairs[first * count + second] = marks[index].advance
        }
        self.glyphs = glyphs.compactMap { $0 }
        self.pairs = pairs
        self.isLatin = isLatin
        ends = self.glyphs.map { face.advance(of: $0) }
        guard self.glyphs.count == count, !self.glyphs.contains(emptyGlyph), ends[0] == marks.last?.advance else {
            return nil
        }
    }

    /// Every letter before every other one, each pair at least twice.
    static func sample(isLatin: Bool) -> String {
        var text = isLatin ? "x" : ""
        for first in alphabet {
            for second in alphabet {
                text.unicodeScalars.append(first)
                text.unicodeScalars.append(second)
            }
        }
        return text + "0"
    }

    /// Every letter behind each joint that joins.
    static func jointSample(isLatin: Bool) -> String {
        (isLatin ? "x " : "  ") + pieces.map { "7\($0.joint)\u{2060}\($0.next) " }.joined()
    }

    private static let pieces = joints.flatMap { joint in alphabet.dropLast().map { (joint: joint, next: $0) } }

    /// Whether a letter that draws nothing behind each joint leaves all widths as they are.
    private func findJoins(_ face: FontFace, _ faces: FontFaces) -> Bool {
        let text = FigureWidths.jointSample(isLatin: isLatin)
        let pieces = FigureWidths.pieces
        guard let marks = faces.marks(text, in: face, isLatin: isLatin),
            marks.count == 2 + 5 * pieces.count, let seven = FigureWidths.index(of: "7")
        else { return false }
        return pieces.enumerated().allSatisfy { number, piece in
            let four = marks[(2 + 5 * number)..<(6 + 5 * number)].map { $0 }
            guard let joint = FigureWidths.index(of: piece.joint), let next = FigureWidths.index(of: piece.next) else {
                return false
            }
            let count = alphabet.count
            return four.allSatisfy { $0.shift == 0 && $0.rise == 0 } && four[2].glyph == emptyGlyph
                && four[2].advance == 0 && four[0].advance == pairs[seven * count + joint]
                && four[1].advance == pairs[joint * count + next]
                && four[3].advance == pairs[next * count + spaceIndex]
        }
    }

    /// The word of a figure; nil when it is none.
    ///
    /// Joints inside it do not tear where the text is told to keep figures whole.
    func word(_ text: String, isJoined: Bool, in face: FontFace, of faces: FontFaces) -> ShapedWord? {
        let scalars = Array(text.unicodeScalars)
        let places = scalars.compactMap { FigureWidths.index(of: $0) }
        guard places.count == scalars.count, let first = scalars.first, let last = scalars.last, first != " ",
            digits.contains(first) || beginnings.contains(first),
            digits.contains(last) || endings.contains(last)
        else { return nil }
        let isLong = scalars.count > UnbrokenFigures.longest
        if isJoined, isLong, scalars.contains("-") { return nil }
        let isHeld = isJoined && !isLong
        if isHeld, scalars.contains(where: joints.contains) {
            let joins = joins ?? findJoins(face, faces)
            self.joins = joins
            guard joins else { return nil }
        }
        let count = alphabet.count
        var (x, tears): (Int32, Bool) = (0, false)
        var (spots, starts, clusters): ([Int32], [Glyph], [Cluster]) = ([], [], [])
        for index in places.indices {
            spots.append(x)
            starts.append(Glyph(index: glyphs[places[index]], x: points(x), y: 0))
            clusters.append(Cluster(bytes: scalars[index].utf8.count, glyphs: 1))
            guard index + 1 < places.count else { break }
            guard let width = pairs[places[index] * count + places[index + 1]] else { return nil }
            x += width
            tears = tears || !FigureWidths.holds(scalars[index], scalars[index + 1], isHeld: isHeld)
        }
        let end = places[places.count - 1]
        guard let lead = pairs[spaceIndex * count + places[0]], let close = pairs[end * count + spaceIndex] else {
            return nil
        }
        return ShapedWord(
            GlyphRun(text: text, glyphs: starts, clusters: clusters), places: spots,
            lead: lead, width: x + close, bare: x + ends[end], isTearable: tears, startsLine: true, endsLine: true,
            letters: text)
    }

    /// Whether no line ends between two letters of a figure, as the Unicode line breaking rules have it.
    private static func holds(_ first: Unicode.Scalar, _ second: Unicode.Scalar, isHeld: Bool) -> Bool {
        if closings.contains(second) || first == "(" || first == "[" { return true }
        if isHeld, joints.contains(first) || (joints.contains(second) && first != " ") { return true }
        if first == "−" { return digits.contains(second) }
        if digits.contains(first) { return digits.contains(second) || second == "%" }
        return (first == "." || first == ",") && digits.contains(second)
    }

    private static func index(of scalar: Unicode.Scalar) -> Int? {
        scalar.value < 0x80 ? places[Int(scalar.value)] : alphabet.firstIndex(of: scalar)
    }

    private static let places: [Int?] = (0..<0x80).map { value in alphabet.firstIndex { $0.value == value } }
}

private let alphabet = Array("0123456789.,%()[]:;–-/−” ".unicodeScalars)
private let spaceIndex = alphabet.count - 1
private let digits: ClosedRange<Unicode.Scalar> = "0"..."9"
private let beginnings = Array("([−".unicodeScalars)
private let endings = Array(".,%)]:;”".unicodeScalars)
private let closings = Array(".,)]:;”".unicodeScalars)
private let joints = Array("–-/".unicodeScalars)

extension FontFace {
    /// The width of a glyph by itself, in Pango's units.
    fileprivate func advance(of glyph: UInt32) -> Int32 {
        var extent = PangoRectangle()
        unsafe pango_font_get_glyph_extents(font, glyph, nil, &extent)
        return extent.width
    }
}
