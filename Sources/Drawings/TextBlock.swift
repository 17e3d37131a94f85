/// Where lines stand between the left and the right edge.
package enum TextAlignment: Hashable, Sendable {
    case left
    case center
    case right
}

/// Lines of text set one under the other at an even distance.
package struct TextBlock: Hashable, Sendable {
    package let lines: [TextLine]
    /// The distance from one baseline to the next in points.
    package let leading: Double
    /// The first baseline below the block's top in points.
    private let firstBaseline: Double

    /// Breaks a text to a width (nil: one line) and sets it with a leading of 1.3 times the font's size.
    ///
    /// With a grid (points) the first baseline stands a third of it below the nearest grid line, whatever the font:
    /// blocks whose tops are on grid lines then have their baselines in common. A justified text is spread to the
    /// width, but for its last line and lines too short for that. A short word alone on the last line
    /// takes the one before it along where both are at most half as wide as the block.
    package init(
        _ text: String, font: Font, color: Color, width: Double?, measurer: any Measuring, leading: Double? = nil,
        grid: Double? = nil, isJustified: Bool = false
    ) {
        let lines = TextBlock.lines(text, font, color, width, measurer)
        let last = lines.count - 1
        self.init(
            lines: lines.enumerated().map { index, line in
                guard isJustified, let width, index < last else { return line }
                return line.justified(to: width)
            }, leading: leading ?? font.size * 1.3, grid: grid)
    }

    /// The lines of a text; its last two words are kept together where the last would stand alone, but for a dot that
    /// only parts it from what is before.
    private static func lines(
        _ text: String, _ font: Font, _ color: Color, _ width: Double?, _ measurer: any Measuring
    ) -> [TextLine] {
        let lines = measurer.lines(text, font: font, color: color, width: width)
        guard let width, lines.count > 1, lines[lines.count - 1].text.isOneWord,
            lines[lines.count - 1].text.count <= shortWord, !lines[lines.count - 2].text.isOneWord,
            let gap = text.utf8.lastIndex(of: space)
        else { return lines }
        let last = "\u{A0}" + text[text.utf8.index(after: gap)...]
        let start = text.utf8[..<gap].lastIndex { $0 == space || $0 == newline }.map { text.utf8.index(after: $0) }
        let pair = text[(start ?? text.startIndex)..<gap] + last
        guard !last.utf8.contains(newline), !pair.hasPrefix("\u{B7}"),
            measurer.width(String(pair), font: font) <= width / 2
        else { return lines }
        let others = measurer.lines(text[..<gap] + last, font: font, color: color, width: width)
        return others.count == lines.count ? others : lines
    }

    /// Lines that were measured, set with a leading in points.
    package init(lines: [TextLine], leading: Double, grid: Double? = nil) {
        self.lines = lines
        self.leading = leading
        let natural = lines.first.map { (leading - $0.ascent - $0.descent) / 2 + $0.ascent } ?? 0
        firstBaseline = grid.map { (natural / $0 - 1 / 3).rounded() * $0 + $0 / 3 } ?? natural
    }

    /// The height of all lines in points.
    package var height: Double { Double(lines.count) * leading }

    /// The width of the longest line in points.
    package var width: Double { lines.map(\.width).max() ?? 0 }

    /// The baseline of a line below the block's top.
    package func baseline(ofLine index: Int) -> Double { firstBaseline + Double(index) * leading }

    /// The heights at which the block may go on a new page: two lines at least stay on each side.
    package var breaks: [Double] {
        lines.count < 4 ? [] : (2...(lines.count - 2)).map { Double($0) * leading }
    }

    /// The start of a line's baseline with the block's top at a point, aligned inside a width.
    package func start(
        ofLine index: Int, at origin: Point, alignment: TextAlignment = .left, in width: Double = 0
    ) -> Point {
        let shift =
            switch alignment {
            case .left: 0.0
            case .center: (width - lines[index].width) / 2
            case .right: width - lines[index].width
            }
        return Point(origin.x + shift, origin.y + baseline(ofLine: index))
    }

    /// The ink with the block's top at a point, aligned inside a width that starts there.
    package func ink(at origin: Point, alignment: TextAlignment = .left, in width: Double = 0) -> [Ink] {
        lines.enumerated().map { index, line in
            .text(line, at: start(ofLine: index, at: origin, alignment: alignment, in: width))
        }
    }
}

extension String {
    /// Whether nothing parts it, no-break spaces included; an empty line is none.
    fileprivate var isOneWord: Bool { !isEmpty && !unicodeScalars.contains { $0 == " " || $0 == "\u{A0}" } }
}

/// How many letters a word has that looks lost on a line: a syllable of Vietnamese and a mark behind it.
private let shortWord = 8

private let space = UInt8(ascii: " ")
private let newline = UInt8(ascii: "\n")
