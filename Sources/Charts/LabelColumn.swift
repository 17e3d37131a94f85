import Drawings

/// The names of rows in a column as wide as they need, each at most three lines high.
struct LabelColumn {
    /// The width in points of the widest name of the whole chart, so that its figures line up.
    let width: Double
    /// The names of the rows shown.
    let blocks: [TextBlock]

    /// Breaks the names of some rows among all rows of a chart to at most so many points.
    init(
        _ labels: [String], among all: [String], within limit: Double, font: Font, color: Color,
        measurer: any Measuring
    ) {
        let block = { (label: String) in
            TextBlock.cut(label, to: 3, font: font, color: color, width: limit, measurer: measurer)
        }
        blocks = labels.map(block)
        width = max(all.map { block($0).width }.max() ?? 0, blocks.map(\.width).max() ?? 0)
    }
}

extension TextBlock {
    /// A text broken to a width; where it would take more lines, the last one skips to the text's last word.
    ///
    /// So a key at the end of a name is not lost, nor the word a no-break space ties it to; what would take more
    /// than two thirds of a line is.
    static func cut(
        _ text: String, to most: Int, font: Font, color: Color, width: Double, measurer: any Measuring
    ) -> TextBlock {
        let width = max(width, font.size)
        let lines = measurer.lines(text, font: font, color: color, width: width)
        guard lines.count > most else { return TextBlock(lines: lines, leading: font.size * 1.3) }
        let line = { (text: String) in measurer.line(text, font: font, color: color) }
        let ends = [text.split(separator: " ").last, text.split(whereSeparator: \.isWhitespace).last]
        let end = ends.compactMap { $0 }.map { "\u{2026} \($0)" }.first { line($0).width <= width * 0.7 } ?? "\u{2026}"
        let rest = lines[most - 1].text
        // The longest start that fits with its end lies between the two.
        var (fitting, tooLong) = (0, rest.count + 1)
        while fitting + 1 < tooLong {
            let middle = (fitting + tooLong) / 2
            if line(rest.prefix(middle) + end).width <= width { fitting = middle } else { tooLong = middle }
        }
        let last = line(rest.prefix(fitting) + end)
        return TextBlock(lines: lines.prefix(most - 1) + [last], leading: font.size * 1.3)
    }
}
