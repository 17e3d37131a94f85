import Drawings
import Foundation
import Quantities

/// Counts of rows against statuses: each cell says its number, and is tinted by its share of the row.
struct MatrixChart: ChartKind, Hashable {
    static let name = "matrix"
    static let about = "Rows against counts of verdicts: number, shape, word and tint in each cell"
    static let channels = [
        Channel("label", "column that names each row", .label),
        Channel("detail", "column for the small line below the name", .period, isRequired: false),
        Channel("columns", "the counts, named as the verdicts are", .parts),
    ]

    /// One row of counts, as many as there are columns.
    struct Row: Hashable, Sendable {
        let label: String
        /// A second line below the label, such as the term; may be empty.
        let detail: String
        let counts: [Int]
    }

    /// The statuses, one a column.
    let columns: [StatusMark]
    let rows: [Row]
    /// The language of the counts.
    let language: Language

    init(columns: [StatusMark], rows: [Row], language: Language) {
        self.columns = columns
        self.rows = rows
        self.language = language
    }

    init(_ data: ChartData) {
        self.init(
            columns: (data.whole.first?.parts("columns") ?? []).map {
                StatusMark(StatusMark.tone(of: $0.code), word: $0.word)
            },
            rows: data.rows.map { datum in
                Row(
                    label: datum.text("label"), detail: datum.text("detail"),
                    counts: datum.parts("columns").map { Int(min(max($0.value, 0), 1e12)) })
            }, language: data.language)
    }

    static func figures(_ data: [Datum]) -> [[Datum]] { data.dividedEvenly(by: 20) }

    static func sentence(_ datum: Datum, _ data: ChartData) -> String {
        let counts = datum.parts("columns").map { "\($0.word) \($0.text)" }
        return "\(datum.text("label")): " + counts.joined(separator: ", ")
    }

    func draw(width: Double, style: ChartStyle, measurer: any Measuring) -> Drawing {
        let labelWidth = (width * 0.36).rounded()
        let cellWidth = (width - labelWidth) / Double(max(columns.count, 1))
        let heads = columns.map {
            $0.ink(at: 0, middle: 0, font: style.small.bold, style: style, measurer: measurer, within: cellWidth - 4)
        }
        let headHeight = max(22, (heads.map(\.size.height).max() ?? 0) + 8)
        var ink: [Ink] = []
        for (index, head) in heads.enumerated() {
            let left = labelWidth + Double(index) * cellWidth
            ink.append(.group(.plain, at: Point(left + (cellWidth - head.size.width) / 2, headHeight / 2), head.ink))
        }
        var y = headHeight
        for row in rows {
            let label = TextBlock(
                row.label, font: style.label, color: style.ink, width: labelWidth - 8, measurer: measurer)
            let detail = TextBlock(
                row.detail, font: style.small, color: style.muted, width: labelWidth - 8, measurer: measurer)
            let detailHeight = row.detail.isEmpty ? 0 : detail.height
            let height = max(label.height + detailHeight + 6, 24)
            ink.append(.rule(from: Point(0, y), to: Point(width, y), Stroke(style.rule, width: 0.5)))
            let top = y + (height - label.height - detailHeight) / 2
            ink += label.ink(at: Point(0, top))
            if !row.detail.isEmpty { ink += detail.ink(at: Point(0, top + label.height)) }
            ink += cells(row, y, height, labelWidth, cellWidth, style, measurer)
            y += height
        }
        ink.append(.rule(from: Point(0, y), to: Point(width, y), Stroke(style.rule, width: 0.5)))
        return Drawing(size: Size(width, y + 1), ink: ink)
    }

    private func cells(
        _ row: Row, _ top: Double, _ height: Double, _ left: Double, _ width: Double, _ style: ChartStyle,
        _ measurer: any Measuring
    ) -> [Ink] {
        let total = row.counts.reduce(0.0) { $0 + Double($1) }
        return zip(columns, row.counts).enumerated().flatMap { index, entry -> [Ink] in
            let (column, count) = entry
            let box = Rectangle(
                x: left + Double(index) * width + 1.5, y: top + 2, width: width - 3, height: height - 4)
            let number = TextBlock.tight(
                count == 0 ? "\u{2013}" : Figure.printed(Decimal(count), in: language),
                font: count == 0 ? style.value : style.value.bold,
                color: count == 0 ? style.muted : style.ink, within: box.width, measurer: measurer)
            let text = number.ink(
                at: Point(box.x, box.y + (box.height - number.height) / 2), alignment: .center, in: box.width)
            guard count > 0 else { return text }
            let share = Double(count) / total
            let tint = style.color(of: column.tone).lightened(by: 0.88 - 0.33 * share)
            return [.area(.rectangle(box, radius: 2), fill: tint, stroke: nil)] + text
        }
    }
}
