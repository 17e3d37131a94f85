import Drawings

extension TextBlock {
    /// A value beside a mark: its lines set tight, and broken only where it would be wider than its place (nil: never).
    static func tight(
        _ text: String, font: Font, color: Color, within width: Double?, measurer: any Measuring
    ) -> TextBlock {
        let lines = measurer.lines(text, font: font, color: color, width: width.map { max($0, font.size) })
        return TextBlock(lines: lines, leading: lines.map { $0.ascent + $0.descent }.max() ?? 0)
    }
}
