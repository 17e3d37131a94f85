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

    /// A chart as figures of at most so many rows each, and of fewer where one would fill a page.
    func figures<Row>(
        _ rows: [Row], most: Int, title: String, sentence: (Row) -> String, chart: ([Row]) -> any Chart
    ) -> [Strip] {
        stride(from: 0, to: rows.count, by: most).flatMap { start -> [Strip] in
            let part = Array(rows[start..<min(start + most, rows.count)])
            let drawing = chart(part).draw(width: width, style: theme.chartStyle, measurer: measurer)
            if part.count > 1, drawing.size.height > theme.sheet.columnHeight * 0.8 {
                return figures(part, most: (part.count + 1) / 2, title: title, sentence: sentence, chart: chart)
            }
            return [figure(drawing, alternative: ([title] + part.map(sentence)).joined(separator: ". ") + ".")]
        }
    }

    /// The small line on top of a page that a table, list or group goes on.
    func continuationMark(_ group: String?) -> TextBlock {
        let word = Phrase.continued[language]
        return block("(" + word + (group.map { ": \($0)" } ?? "") + ")", .small, .muted, width: width)
    }

    /// The same line as what a page repeats that begins inside a group.
    func continuation(of group: String) -> Drawing {
        let mark = continuationMark(group)
        return Drawing(
            size: Size(width, mark.height + 2), ink: [.group(.artifact, at: .zero, mark.ink(at: .zero))])
    }

    /// A remark below a chart or table.
    func remark(_ text: String) -> Strip {
        let lines = block(text, .small, .muted, width: width)
        return Strip(
            ink: [.group(.note, at: .zero, lines.ink(at: .zero))], height: lines.height, gap: theme.grid / 2,
            breaks: lines.breaks)
    }
}
