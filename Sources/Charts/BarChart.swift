import Drawings
import Quantities

/// Horizontal bars of one unit on one scale that starts at zero, with the value at each bar's end.
struct BarChart: ChartKind, Hashable {
    static let name = "bars"
    static let about = "Horizontal bars on one scale; with 'group', one chart for each unit or other value"
    static let channels = [
        Channel("label", "column that names each bar", .label),
        Channel("value", "column of the numbers", .number),
        Channel("certainty", "column of the observation status", .certainty, isRequired: false),
    ]

    /// One bar.
    struct Row: Hashable, Sendable {
        let label: String
        let value: Double
        /// The value as printed.
        let text: String
        let isNotFinal: Bool
    }

    let rows: [Row]
    /// The rows of all figures of the chart, which share the scale.
    let whole: [Row]

    init(rows: [Row]) { (self.rows, whole) = (rows, rows) }

    init(_ data: ChartData) { (rows, whole) = (data.rows.map(Row.init), data.whole.map(Row.init)) }

    static func figures(_ data: [Datum]) -> [[Datum]] { data.dividedEvenly(by: 24) }

    static func legend(_ data: ChartData) -> Legend? {
        let estimates = Set(data.rows.map { $0.isNotFinal("certainty") })
        guard estimates.contains(true) else { return nil }
        return Legend(
            [
                estimates.contains(false)
                    ? .init(.bar(isHatched: false), ChartPhrase.actualFigure[data.language]) : nil,
                .init(.bar(isHatched: true), ChartPhrase.estimatedFigure[data.language]),
            ].compactMap { $0 })
    }

    static func sentence(_ datum: Datum, _ data: ChartData) -> String {
        "\(datum.text("label")): \(datum.text("value"))"
    }

    func draw(width: Double, style: ChartStyle, measurer: any Measuring) -> Drawing {
        let labels = LabelColumn(
            rows.map(\.label), among: whole.map(\.label), within: width * 0.44, font: style.label, color: style.ink,
            measurer: measurer)
        let left = labels.width + 10
        let low = whole.map(\.value).reduce(0, min)
        let high = whole.map(\.value).reduce(0, max)
        let value = { (row: Row) in
            TextBlock.tight(
                row.text, font: style.value.bold, color: style.ink, within: width * (low < 0 ? 0.18 : 0.3),
                measurer: measurer)
        }
        let room = (whole.map { value($0).width }.max() ?? 0) + 6
        let scale = LinearScale(low...high, to: left + (low < 0 ? room : 0), max(left + 1, width - room))
        let zero = scale.position(0)
        var ink: [Ink] = []
        var y = 0.0
        for (row, label) in zip(rows, labels.blocks) {
            let value = value(row)
            let height = max(label.height, value.height, 14) + 5
            let middle = y + height / 2
            let end = scale.position(row.value)
            let box = Rectangle(x: min(zero, end), y: middle - 6, width: max(abs(end - zero), 0.5), height: 12)
            ink += label.ink(at: Point(0, middle - label.height / 2), alignment: .right, in: labels.width)
            ink += Hatching.bar(box, color: style.accent, isHatched: row.isNotFinal)
            let x = row.value < 0 ? end - 4 - value.width : end + 4
            ink += value.ink(at: Point(x, middle - value.height / 2))
            y += height
        }
        ink.append(.rule(from: Point(zero, 0), to: Point(zero, y), Stroke(style.muted, width: 0.8)))
        return Drawing(size: Size(width, y), ink: ink)
    }
}

extension BarChart.Row {
    fileprivate init(_ datum: Datum) {
        self.init(
            label: datum.text("label"), value: datum["value"]?.low ?? 0, text: datum.text("value"),
            isNotFinal: datum.isNotFinal("certainty"))
    }
}
