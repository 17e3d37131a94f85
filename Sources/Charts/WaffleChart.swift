import Drawings
import Quantities

/// So many of so many as squares: filled ones for the part, small open dots for the rest, ten a line.
///
/// A hundred make a block; further blocks stand beside it. Where a row has more than 200, a square stands for several.
struct WaffleChart: ChartKind, Hashable {
    static let name = "waffle"
    static let about = "So many of so many as squares, ten a line: targets met, tasks that are clear"
    static let channels = [
        Channel("label", "column that names each row", .label),
        Channel("part", "column of the number reached", .number),
        Channel("of", "column of the number of all", .number),
    ]

    /// A part and its whole.
    struct Row: Hashable, Sendable {
        let label: String
        let part: Double
        let of: Double
        /// Both as printed, with their unit.
        let text: String
    }

    let rows: [Row]
    /// The rows of all figures of the chart, which share columns and squares.
    let whole: [Row]
    let language: Language

    init(rows: [Row], language: Language) { (self.rows, whole, self.language) = (rows, rows, language) }

    init(_ data: ChartData) {
        let row = { (datum: Datum) in
            Row(
                label: datum.text("label"), part: datum["part"]?.low ?? 0, of: datum["of"]?.low ?? 0,
                text: WaffleChart.figure(datum, data.language))
        }
        (rows, whole, language) = (data.rows.map(row), data.whole.map(row), data.language)
    }

    static func sentence(_ datum: Datum, _ data: ChartData) -> String {
        "\(datum.text("label")): \(figure(datum, data.language))"
    }

    private static func figure(_ datum: Datum, _ language: Language) -> String {
        let unit = MeasureUnit(id: datum.unit, names: Words(same: datum.unit)).suffix(in: language)
        return datum.text("part") + ChartPhrase.outOf[language] + datum.text("of") + unit
    }

    /// How many one square stands for: 1, or a round number that leaves at most 100 squares to the largest row.
    private var each: Double {
        let largest = whole.map(\.of).filter(\.isFinite).max() ?? 0
        guard largest > 200 else { return 1 }
        var power = 1.0
        while largest > 1_000 * power { power *= 10 }
        return [1.0, 2, 5].map { $0 * power }.first { largest <= 100 * $0 } ?? power * 10
    }

    func draw(width: Double, style: ChartStyle, measurer: any Measuring) -> Drawing {
        let pitch = 10.5
        let labels = LabelColumn(
            rows.map(\.label), among: whole.map(\.label), within: width * 0.32, font: style.label, color: style.ink,
            measurer: measurer)
        let each = each
        let most = whole.map { WaffleChart.squares($0, each) }.max() ?? 0
        let blocks = Double((most + 99) / 100)
        let left = labels.width + 12
        let grid = min(Double(most), 10) * pitch * max(blocks, 1) + max(0, blocks - 1) * pitch
        let size = min(1, max(0.3, (width * 0.66 - left) / max(grid, 1))) * pitch
        let textLeft = left + grid * size / pitch + 8
        var ink: [Ink] = []
        var y = 0.0
        for (row, label) in zip(rows, labels.blocks) {
            let text = TextBlock.tight(
                row.text, font: style.value.bold, color: style.ink, within: width - textLeft, measurer: measurer)
            let count = WaffleChart.squares(row, each)
            let gridHeight = Double(min(10, (count + 9) / 10)) * size
            let height = max(label.height, text.height, gridHeight) + 8
            ink += label.ink(at: Point(0, y + (height - label.height) / 2))
            ink += squares(row, count, each, at: Point(left, y + (height - gridHeight) / 2), size, style)
            ink += text.ink(at: Point(textLeft, y + (height - text.height) / 2))
            y += height
        }
        if each > 1, let number = Figure.decimal(each, decimals: 0) {
            let remark = "\(ChartPhrase.oneSquare[language]) \(Figure.printed(number, in: language))"
            let block = TextBlock.tight(
                remark, font: style.small, color: style.muted, within: width - left, measurer: measurer)
            ink += block.ink(at: Point(left, y))
            y += block.height
        }
        return Drawing(size: Size(width, y), ink: ink)
    }

    /// How many squares a row has; none for a whole that is no number above zero.
    private static func squares(_ row: Row, _ each: Double) -> Int {
        let count = (row.of / each - 1e-9).rounded(.up)
        return count.isFinite ? Int(max(0, min(count, 200))) : 0
    }

    private func squares(
        _ row: Row, _ count: Int, _ each: Double, at origin: Point, _ size: Double, _ style: ChartStyle
    ) -> [Ink] {
        (0..<count).flatMap { index -> [Ink] in
            let (block, place) = (index / 100, index % 100)
            let x = origin.x + (Double(block) * 11 + Double(place % 10)) * size
            let box = Rectangle(
                x: x, y: origin.y + Double(place / 10) * size + 0.1 * size, width: 0.8 * size, height: 0.8 * size)
            let share = min(max(row.part / each - Double(index), 0), 1)
            if share >= 1 { return [.area(.rectangle(box, radius: 0), fill: style.accent, stroke: nil)] }
            let rest = Ink.area(
                .circle(center: Point(box.x + box.width / 2, box.y + box.height / 2), radius: 0.26 * size),
                fill: .white, stroke: Stroke(style.muted, width: 0.7))
            guard share > 0.02 else { return [rest] }
            let filled = Rectangle(x: box.x, y: box.y, width: box.width * share, height: box.height)
            return [
                .area(.rectangle(filled, radius: 0), fill: style.accent, stroke: nil),
                .area(.rectangle(box, radius: 0), fill: nil, stroke: Stroke(style.accent, width: 0.6)),
            ]
        }
    }
}
