import Drawings
import Quantities

/// Parts of a whole as one bar of 100 percent a row, the counts inside and the total behind.
///
/// Parts named as verdicts have the colours and fills of the statuses, others those of series. Rows are low where there
/// are many; a count that does not fit its part is left to the total and the alternative text.
struct StackedBarChart: ChartKind, Hashable {
    static let name = "stacked-bars"
    static let about = "Parts of a whole as one bar of 100 percent a row, with counts: verdicts by committee"
    static let channels = [
        Channel("label", "column that names each row", .label),
        Channel("columns", "the counts in the order of the parts, named as the verdicts are", .parts),
    ]

    /// One row: a count for each part.
    struct Row: Hashable, Sendable {
        let label: String
        let counts: [Double]
        /// The counts as printed.
        let texts: [String]
        /// The sum of the counts as printed.
        let total: String
    }

    /// The swatches of the parts in their order.
    let parts: [Legend.Swatch]
    let rows: [Row]
    /// The rows of all figures of the chart, which share columns.
    let whole: [Row]

    init(parts: [Legend.Swatch], rows: [Row], of whole: [Row]? = nil) {
        self.parts = parts
        self.rows = rows
        self.whole = whole ?? rows
    }

    init(_ data: ChartData) {
        let row = { (datum: Datum) in
            let parts = datum.parts("columns")
            return Row(
                label: datum.text("label"), counts: parts.map { max(0, $0.value) }, texts: parts.map(\.text),
                total: StackedBarChart.total(of: parts, in: data.language))
        }
        self.init(
            parts: StackedBarChart.swatches(data.whole.first?.parts("columns") ?? []), rows: data.rows.map(row),
            of: data.whole.map(row))
    }

    /// Up to twenty rows are one figure; more come in figures of about ten, which fill the pages.
    static func figures(_ data: [Datum]) -> [[Datum]] {
        data.count > 20 ? data.dividedEvenly(by: 10) : [data]
    }

    static func legend(_ data: ChartData) -> Legend? {
        let parts = data.whole.first?.parts("columns") ?? []
        // What occurs nowhere needs no explanation.
        let used = parts.indices.filter { index in
            data.whole.contains { $0.parts("columns").indices.contains(index) && $0.parts("columns")[index].value > 0 }
        }
        let entries = zip(swatches(parts), parts).map { Legend.Entry($0, $1.word) }
        return Legend(
            used.map { entries[$0] }
                + [.init(.none, ChartPhrase.total[data.language])])
    }

    static func sentence(_ datum: Datum, _ data: ChartData) -> String {
        let counts = datum.parts("columns").map { "\($0.word) \($0.text)" }
        return "\(datum.text("label")): " + counts.joined(separator: ", ")
    }

    private static func total(of parts: [Part], in language: Language) -> String {
        let sum = parts.reduce(0) { $0 + max(0, $1.value) }
        return Figure.decimal(sum, decimals: 6).map { Figure.printed($0, in: language) } ?? ""
    }

    /// The statuses where every part is another one, else series.
    private static func swatches(_ parts: [Part]) -> [Legend.Swatch] {
        let tones = parts.map { StatusMark.tone(of: $0.code) }
        guard Set(tones).count == tones.count else { return parts.indices.map { .series($0) } }
        return tones.map { .status($0) }
    }

    func draw(width: Double, style: ChartStyle, measurer: any Measuring) -> Drawing {
        let isCompact = whole.count > 12
        let font = isCompact ? style.small : style.label
        let labels = LabelColumn(
            rows.map(\.label), among: whole.map(\.label), within: width * 0.4, font: font, color: style.ink,
            measurer: measurer)
        let totals = { (row: Row) in
            TextBlock.cut(
                row.total, to: 1, font: style.small.bold, color: style.ink, width: width * 0.2, measurer: measurer)
        }
        let room = whole.map { totals($0).width }.max() ?? 0
        let left = labels.width + 8
        let right = max(left + 10, width - room - 6)
        let bar = isCompact ? style.small.size * 1.25 : 15.0
        var ink: [Ink] = []
        var y = 0.0
        for (row, label) in zip(rows, labels.blocks) {
            let height = max(bar, label.height) + (isCompact ? 2 : 5)
            let middle = y + height / 2
            let box = Rectangle(x: left, y: middle - bar / 2, width: right - left, height: bar)
            ink += label.ink(at: Point(0, middle - label.height / 2), alignment: .right, in: labels.width)
            ink += segments(row, in: box, style, measurer)
            let total = totals(row)
            ink += total.ink(at: Point(width - room, middle - total.height / 2), alignment: .right, in: room)
            y += height
        }
        return Drawing(size: Size(width, y), ink: ink)
    }

    /// The parts of a row one after the other; a row without counts is an empty track.
    private func segments(
        _ row: Row, in box: Rectangle, _ style: ChartStyle, _ measurer: any Measuring
    ) -> [Ink] {
        let sum = row.counts.reduce(0, +)
        guard sum > 0, sum.isFinite else {
            return [.area(.rectangle(box, radius: 0), fill: style.track, stroke: nil)]
        }
        var ink: [Ink] = []
        var before = 0.0
        for (index, count) in row.counts.enumerated() where count > 0 && index < parts.count {
            let start = box.x + box.width * before / sum
            before += count
            let extent = box.x + box.width * before / sum - start
            // A white line parts neighbours; what would be hidden by it stays visible.
            let part = Rectangle(x: start, y: box.y, width: max(extent - 0.8, min(extent, 0.8)), height: box.height)
            let (fill, color) = parts[index].area(style)
            ink += fill.ink(part, color: color)
            let line = measurer.line(
                row.texts[index], font: style.small, color: fill == .solid ? .white : style.ink)
            guard line.width + 3 <= part.width else { continue }
            let x = part.x + (part.width - line.width) / 2
            let baseline = part.y + (part.height + line.ascent - line.descent) / 2
            if fill == .striped {
                let plate = Rectangle(x: x - 1.5, y: part.y + 1, width: line.width + 3, height: part.height - 2)
                ink.append(.area(.rectangle(plate, radius: 1.5), fill: .white, stroke: nil))
            }
            ink.append(.text(line, at: Point(x, baseline)))
        }
        return ink
    }
}

extension Legend.Swatch {
    /// The fill and colour of an area.
    fileprivate func area(_ style: ChartStyle) -> (fill: BarFill, color: Color) {
        switch self {
        case .status(let tone): (.status(tone), style.color(of: tone))
        case .series(let index): (.series(index), style.accent)
        default: (.blank, style.accent)
        }
    }
}
