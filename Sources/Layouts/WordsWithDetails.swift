import Drawings

/// Words with a small line at their right end, such as where they stand in the documents.
///
/// The small line ends at the right edge: behind the last line of words where it fits, else below them. Words of
/// one line that leave it no room go on to a second one, which does.
struct WordsWithDetails {
    /// The words alone.
    let body: TextBlock
    /// Both, from the words' upper left corner.
    let ink: [Ink]
    /// The height of both, in points.
    let height: Double

    /// Sets words in a width in points; an empty small line is none.
    init(_ text: String, _ small: String, width: Double, _ setting: Setting) {
        let body = setting.block(text, .text, width: width)
        guard !small.isEmpty else {
            (self.body, ink, height) = (body, body.ink(at: .zero), body.height)
            return
        }
        let air = setting.theme.grid * 0.75
        let line = setting.block(small, .small, .muted, width: width)
        let isCrowded = body.lines.count == 1 && body.width + air + line.width > width && line.width < width / 3
        let words = isCrowded ? setting.block(text, .text, width: width - air - line.width) : body
        let rest = width - (words.lines.last?.width ?? 0)
        let isBehind = line.lines.count == 1 && line.width + air <= rest
        let drop =
            isBehind
            ? words.baseline(ofLine: words.lines.count - 1) - line.baseline(ofLine: 0)
            : setting.drop(of: line, below: words)
        self.body = words
        ink = words.ink(at: .zero) + line.ink(at: Point(0, drop), alignment: .right, in: width)
        height = isBehind ? words.height : drop + line.height
    }
}

extension Setting {
    /// The top of a small line below a text: as far down, in halves of the grid, as leaves air between their letters.
    func drop(of line: TextBlock, below text: TextBlock) -> Double {
        guard let upper = text.lines.last, let lower = line.lines.first else { return text.height }
        let letters = upper.descent + lower.ascent
        let air = (lower.ascent + lower.descent) * 0.15
        let distance = text.height + line.baseline(ofLine: 0) - text.baseline(ofLine: text.lines.count - 1)
        let step = theme.grid / 2
        return text.height + max(0, ((letters + air - distance) / step - 1e-6).rounded(.up)) * step
    }
}
