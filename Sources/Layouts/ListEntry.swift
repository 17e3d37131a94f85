import Drawings

/// An entry of a list: its number, its words, and a small line at the right end of them.
struct ListEntry {
    let number: Int
    let text: String
    /// The small line; empty for none.
    let small: String

    /// The entry as a strip of an element of the tag tree, its words so many points from the left edge.
    ///
    /// The small line ends at the right edge: behind the last line of words where it fits, else below them. Words of
    /// one line that leave it no room go on to a second one, which does.
    func strip(_ list: Int, indent: Double, _ setting: Setting) -> Strip {
        let width = setting.width - indent
        let label = setting.block("\(number).", .text, .brand, width: nil)
        let air = setting.theme.grid * 0.75
        let line = setting.block(small, .small, .muted, width: width)
        var body = setting.block(text, .text, width: width)
        if !small.isEmpty, body.lines.count == 1, body.width + air + line.width > width, line.width < width / 3 {
            body = setting.block(text, .text, width: width - air - line.width)
        }
        var parts = body.ink(at: .zero)
        var height = body.height
        if !small.isEmpty {
            let rest = width - (body.lines.last?.width ?? 0)
            let isBehind = line.lines.count == 1 && line.width + air <= rest
            let drop =
                isBehind
                ? body.baseline(ofLine: body.lines.count - 1) - line.baseline(ofLine: 0)
                : setting.drop(of: line, below: body)
            parts += line.ink(at: Point(0, drop), alignment: .right, in: width)
            if !isBehind { height = drop + line.height }
        }
        let entry = Ink.group(
            .listEntry(setting.newElement()), at: .zero,
            [
                .group(.label, at: .zero, label.ink(at: .zero, alignment: .right, in: indent - 7)),
                .group(.body, at: Point(indent, 0), parts),
            ])
        return Strip(
            ink: [.group(.list(list), at: .zero, [entry])], height: height, gap: setting.theme.grid / 2,
            breaks: body.breaks)
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
