import Drawings
import Quantities

/// Results against their targets: a bar on a light track, and a mark or bracketed range across it.
///
/// Targets stand at one place in every row, so that a bar's length is its share of the target. Where a target is not
/// above zero or a row far from it, rows of one unit and of similar size share a scale instead. Every scale has zero.
/// Below the mark stands the target, behind the bar the result, in the last column the verdict.
struct BulletChart: ChartKind, Hashable {
    static let name = "bullets"
    static let about = "Bullet charts: each result against its target or range, with the verdict beside it"
    static let channels = [
        Channel("label", "column that names each row", .label),
        Channel("result", "column of the result, a number", .figure),
        Channel("target", "column of the target", .value),
        Channel("status", "column of the verdict", .status),
        Channel("certainty", "column of the observation status", .certainty, isRequired: false),
    ]

    /// One result and its target, in one unit.
    struct Row: Hashable, Sendable {
        let label: String
        /// The unit of the row; rows of one unit may share a scale.
        let unit: String
        let result: Double
        /// The result as printed, with its unit.
        let resultText: String
        let isNotFinal: Bool
        let targetLow: Double?
        let targetHigh: Double?
        /// The target as printed, with the word for it.
        let targetText: String
        let status: StatusMark

        init(
            label: String, unit: String = "", result: Double, resultText: String, isNotFinal: Bool,
            targetLow: Double?, targetHigh: Double?, targetText: String, status: StatusMark
        ) {
            self.label = label
            self.unit = unit
            self.result = result
            self.resultText = resultText
            self.isNotFinal = isNotFinal
            self.targetLow = targetLow
            self.targetHigh = targetHigh
            self.targetText = targetText
            self.status = status
        }
    }

    let rows: [Row]
    /// The rows of all figures of the chart, which share scales and columns.
    let whole: [Row]

    init(rows: [Row]) { (self.rows, whole) = (rows, rows) }

    init(_ data: ChartData) {
        let row = { (datum: Datum) in
            Row(
                label: datum.text("label"), unit: datum.unit, result: datum["result"]?.low ?? 0,
                resultText: datum.text("result"), isNotFinal: datum.isNotFinal("certainty"),
                targetLow: datum["target"]?.low, targetHigh: datum["target"]?.high,
                targetText: BulletChart.target(datum, data), status: datum.status("status"))
        }
        (rows, whole) = (data.rows.map(row), data.whole.map(row))
    }

    private static func target(_ datum: Datum, _ data: ChartData) -> String {
        "\(ChartPhrase.target[data.language]) \(datum.text("target"))"
    }

    /// Tells estimates from final figures where there are some, and what several scales are.
    static func legend(_ data: ChartData) -> Legend? {
        let estimates = Set(data.rows.map { $0.isNotFinal("certainty") })
        let entries: [Legend.Entry] = [
            estimates.count > 1 ? .init(.bar(isHatched: false), ChartPhrase.result[data.language]) : nil,
            estimates.contains(true) ? .init(.bar(isHatched: true), ChartPhrase.resultEstimate[data.language]) : nil,
            BulletScales(BulletChart(data).whole).note.map { .init(.none, $0[data.language]) },
        ].compactMap { $0 }
        return entries.isEmpty ? nil : Legend(entries)
    }

    static func sentence(_ datum: Datum, _ data: ChartData) -> String {
        "\(datum.text("label")): \(datum.text("result")), \(target(datum, data)), \(datum.text("status"))"
    }

    func draw(width: Double, style: ChartStyle, measurer: any Measuring) -> Drawing {
        let labels = LabelColumn(
            rows.map(\.label), among: whole.map(\.label), within: width * 0.34, font: style.label, color: style.ink,
            measurer: measurer)
        let words = whole.map { measurer.line($0.status.word, font: style.value, color: style.ink).width }
        let statusWidth = min((words.max() ?? 0) + style.value.size + 6, width * 0.28)
        let plot = BulletPlot(
            left: labels.width + 12, right: width - statusWidth - 12, whole: whole, style: style, measurer: measurer)
        let ticks = Dictionary(zip(whole, BulletScales(whole).ticks), uniquingKeysWith: { first, _ in first })
        var ink: [Ink] = []
        var y = 0.0
        for (row, label) in zip(rows, labels.blocks) {
            if y > 0 { ink.append(.rule(from: Point(0, y), to: Point(width, y), Stroke(style.rule, width: 0.5))) }
            let status = { (middle: Double) in
                row.status.ink(
                    at: width - statusWidth, middle: middle, font: style.value, style: style, measurer: measurer,
                    within: statusWidth)
            }
            let drawn = plot.draw(row, ticks: ticks[row] ?? [0, 1])
            let statusHeight = status(0).size.height
            let height = max(label.height, drawn.size.height, statusHeight) + 10
            let top = y + (height - drawn.size.height) / 2
            // Label and verdict stand at the bar's height where they are not too high for it.
            let beside = { (text: Double) in min(max(top + drawn.barMiddle, y + 5 + text / 2), y + height - text / 2) }
            ink += label.ink(at: Point(0, beside(label.height) - label.height / 2))
            ink.append(.group(.plain, at: Point(0, top), drawn.ink))
            ink += status(beside(statusHeight)).ink
            y += height
        }
        return Drawing(size: Size(width, y), ink: ink)
    }
}
