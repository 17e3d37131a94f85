import Drawings

/// An entry of a list: its number, its words, and a small line at the right end of them.
struct ListEntry {
    let number: Int
    let text: String
    /// The small line; empty for none.
    let small: String

    /// The entry as a strip of an element of the tag tree, its words so many points from the left edge.
    func strip(_ list: Int, indent: Double, _ setting: Setting) -> Strip {
        let label = setting.block("\(number).", .text, .brand, width: nil)
        let words = WordsWithDetails(text, small, width: setting.width - indent, setting)
        let entry = Ink.group(
            .listEntry(setting.newElement()), at: .zero,
            [
                .group(.label, at: .zero, label.ink(at: .zero, alignment: .right, in: indent - 7)),
                .group(.body, at: Point(indent, 0), words.ink),
            ])
        return Strip(
            ink: [.group(.list(list), at: .zero, [entry])], height: words.height, gap: setting.theme.grid / 2,
            breaks: words.body.breaks)
    }
}
