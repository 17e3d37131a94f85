import Drawings

/// The headings of a table being set: spanning heads over the columns' own, between two rules.
struct GridHead {
    /// Neighbouring columns under one spanning head.
    struct Span: Hashable {
        let text: String
        let columns: Range<Int>
    }

    /// The spanning heads of columns: neighbours with the same spanner share one.
    static func spans(_ columns: [GridColumn]) -> [Span] {
        var spans: [Span] = []
        for (index, column) in columns.enumerated() {
            guard let text = column.spanner else { continue }
            if let last = spans.last, last.text == text, last.columns.upperBound == index {
                spans[spans.count - 1] = Span(text: text, columns: last.columns.lowerBound..<index + 1)
            } else {
                spans.append(Span(text: text, columns: index..<index + 1))
            }
        }
        return spans
    }

    /// The rules above and below, and below spanning heads.
    let rules: [Ink]
    /// A heading, and what it is in the tag tree.
    struct Cell {
        let role: Role
        let ink: [Ink]
    }

    /// The rows of headings: one, or two where there are spanning heads, between which the first has empty cells.
    let rows: [[Cell]]
    let height: Double

    /// Sets the headings; those a page repeats, in small capitals, so that they are seen to be repeated.
    init(_ columns: [GridColumn], _ widths: [Double], _ style: GridStyle, isRepeated: Bool = false) {
        let spans = GridHead.spans(columns)
        let lefts = widths.reduce(into: [0.0]) { $0.append($0[$0.count - 1] + $1) }
        let paddings = columns.map { style.padding(of: $0.kind) }
        let inner = zip(widths, paddings).map { $0 - 2 * $1 }
        let spanned = spans.map { span in
            lefts[span.columns.upperBound] - lefts[span.columns.lowerBound] - 2 * style.padding
        }
        let headings = Array(zip(columns.map(\.heading), inner)) + zip(spans.map(\.text), spanned)
        let set = GridHead.texts(headings, isRepeated, style)
        let (texts, spanTexts) = (Array(set.prefix(columns.count)), Array(set.dropFirst(columns.count)))
        let isSpanned = { (index: Int) in spans.contains { $0.columns.contains(index) } }
        let upper = spanTexts.isEmpty ? 0 : (spanTexts.map(\.height).max() ?? 0) + 5
        let lower = columns.indices.filter(isSpanned).map { texts[$0].height }.max() ?? 0
        let plain = columns.indices.filter { !isSpanned($0) }.map { texts[$0].height }.max() ?? 0
        let height = max(upper + lower, plain) + 8
        var spanCells = [[Ink]](repeating: [], count: columns.count)
        let color = style.setting.theme.color(.ink)
        let top = height - 4 - lower - upper
        var rules: [Ink] = []
        for (span, text) in zip(spans, spanTexts) {
            let (left, right) = (lefts[span.columns.lowerBound], lefts[span.columns.upperBound])
            spanCells[span.columns.lowerBound] = text.ink(
                at: Point(left + style.padding, top + upper - 5 - text.height), alignment: .center,
                in: right - left - 2 * style.padding)
            rules.append(
                .rule(
                    from: Point(left + style.padding, top + upper - 2),
                    to: Point(right - style.padding, top + upper - 2),
                    Stroke(color, width: 0.5)))
        }
        let cells = columns.indices.map { index -> [Ink] in
            let place = Point(lefts[index] + paddings[index], height - 4 - texts[index].height)
            return texts[index].ink(at: place, alignment: GridHead.alignment(columns[index].kind), in: inner[index])
        }
        let width = style.setting.width
        rules.append(.rule(from: Point(0, 0.5), to: Point(width, 0.5), Stroke(color, width: 0.9)))
        rules.append(.rule(from: Point(0, height), to: Point(width, height), Stroke(color, width: 0.5)))
        self.rules = rules
        if spans.isEmpty {
            rows = [cells.map { Cell(role: .headerCell, ink: $0) }]
        } else {
            let upper = columns.indices.compactMap { index -> Cell? in
                guard isSpanned(index) else { return Cell(role: .cell, ink: []) }
                return spans.first { $0.columns.lowerBound == index }
                    .map { Cell(role: .spanningHead(columns: $0.columns.count), ink: spanCells[index]) }
            }
            rows = [upper, cells.map { Cell(role: .headerCell, ink: $0) }]
        }
        self.height = height
    }

    private static func alignment(_ kind: GridColumn.Kind) -> TextAlignment {
        switch kind {
        case .text, .whole: .left
        case .number: .right
        case .state, .shape, .line: .center
        }
    }

    /// Headings broken to their columns; repeated ones in capitals, and so small that no word is torn which the head
    /// of the table keeps whole.
    private static func texts(
        _ headings: [(text: String, width: Double)], _ isRepeated: Bool, _ style: GridStyle
    ) -> [TextBlock] {
        guard isRepeated else { return headings.map { text($0.text, style.head, width: $0.width, style) } }
        let capitals = headings.map { (text: $0.text.uppercased(), width: $0.width) }
        var font = style.repeatedHead
        let torn = zip(headings, capitals).compactMap { heading, capital -> Double? in
            let word = style.longestWord(capital.text, font)
            guard heading.width < word, style.longestWord(heading.text, style.head) <= heading.width else { return nil }
            return heading.width / word
        }
        // Quarters of a point, so that few sizes are shaped.
        if let share = torn.min() { font = font.sized((font.size * share * 4).rounded(.down) / 4) }
        return capitals.map { text($0.text, font, width: $0.width, style) }
    }

    /// A heading broken to its column; one of so many lines that no row fits a page below it ends with an ellipsis.
    private static func text(_ heading: String, _ font: Font, width: Double, _ style: GridStyle) -> TextBlock {
        let block = style.block(heading, font, width: width)
        let most = max(3, Int(style.setting.theme.sheet.columnHeight * 0.14 / block.leading))
        guard block.lines.count > most else { return block }
        let last = style.block(String(block.lines[most - 1].text.dropLast()) + "…", font, width: width)
        return TextBlock(lines: Array(block.lines.prefix(most - 1) + last.lines.prefix(1)), leading: block.leading)
    }

    /// What a page that begins inside the table repeats: a mark that it goes on, in which group, and the head.
    ///
    /// The group is left out where its name takes more than two lines.
    func repeated(in group: String?, _ setting: Setting) -> Drawing {
        let named = setting.continuationMark(group)
        let mark = named.lines.count > 2 ? setting.continuationMark(nil) : named
        let ink = [Ink.group(.plain, at: Point(0, mark.height), rules + rows.flatMap { $0.flatMap(\.ink) })]
        return Drawing(
            size: Size(setting.width, mark.height + height),
            ink: [.group(.artifact, at: .zero, mark.ink(at: .zero) + ink)])
    }
}
