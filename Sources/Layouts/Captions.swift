import Charts
import Drawings
import Quantities

extension Setting {
    /// A chart's or table's title as a strip that keeps with what follows.
    func caption(_ title: String) -> Strip {
        let head = block(title, .subheading, width: width)
        return Strip(
            ink: [.group(.paragraph, at: .zero, head.ink(at: .zero))], height: head.height, gap: theme.space(\.block),
            keepsWithNext: true)
    }

    /// A drawing as a strip that says its alternative text to those who cannot see it.
    func figure(_ drawing: Drawing, alternative: String) -> Strip {
        Strip(
            ink: [.group(.figure(alternative: alternative), at: .zero, drawing.ink)], height: drawing.size.height,
            gap: 2)
    }

    /// The small line on top of a page that a table, list or group goes on.
    ///
    /// Of a group's name in several parts it tells the first two, its key and what it is about.
    func continuationMark(_ group: String?) -> TextBlock {
        let word = Phrase.continued[language].uppercased()
        let font = theme.font(.small)
        let name = group.map {
            ": " + $0.split(separator: SharedDetails.separator).prefix(2).joined(separator: SharedDetails.separator)
        }
        return TextBlock(
            "(" + word + (name ?? "") + ")", font: font.sized(font.size * 0.85),
            color: theme.color(.muted), width: width, measurer: measurer)
    }

    /// The same line as what a page repeats that begins inside a group; nil for one without a name.
    func continuation(of group: String?) -> Drawing {
        let mark = continuationMark(group)
        return Drawing(
            size: Size(width, mark.height + 2), ink: [.group(.artifact, at: .zero, mark.ink(at: .zero))])
    }

    /// What a page repeats that begins with a later figure of a chart: its title and what its marks mean.
    func continuation(of title: String, _ legend: Drawing?) -> Drawing {
        let head = continuation(of: title)
        guard let legend else { return head }
        return Drawing(
            size: Size(width, head.size.height + legend.size.height + 2),
            ink: head.ink + [.group(.artifact, at: Point(0, head.size.height), legend.ink)])
    }

    /// A remark below a chart or table.
    func remark(_ text: String) -> Strip {
        let lines = block(text, .small, .muted, width: width)
        return Strip(
            ink: [.group(.note, at: .zero, lines.ink(at: .zero))], height: lines.height, gap: theme.grid / 2,
            breaks: lines.breaks)
    }
}
