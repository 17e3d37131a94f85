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

    /// Breaks a text to a width (nil: one line) and sets it with a leading of 1.3 times the font's size.
    package init(
        _ text: String, font: Font, color: Color, width: Double?, measurer: any Measuring, leading: Double? = nil
    ) {
        lines = measurer.lines(text, font: font, color: color, width: width)
        self.leading = leading ?? font.size * 1.3
    }

    package init(lines: [TextLine], leading: Double) {
        self.lines = lines
        self.leading = leading
    }

    /// The height of all lines in points.
    package var height: Double { Double(lines.count) * leading }

    /// The width of the longest line in points.
    package var width: Double { lines.map(\.width).max() ?? 0 }

    /// The baseline of a line below the block's top.
    package func baseline(ofLine index: Int) -> Double {
        let line = lines[index]
        return Double(index) * leading + (leading - line.ascent - line.descent) / 2 + line.ascent
    }

    /// The ink with the block's top at a point, aligned inside a width that starts there.
    package func ink(at origin: Point, alignment: TextAlignment = .left, in width: Double = 0) -> [Ink] {
        lines.enumerated().map { index, line in
            let shift =
                switch alignment {
                case .left: 0.0
                case .center: (width - line.width) / 2
                case .right: width - line.width
                }
            return .text(line, at: Point(origin.x + shift, origin.y + baseline(ofLine: index)))
        }
    }
}
