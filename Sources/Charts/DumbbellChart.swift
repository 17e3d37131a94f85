import Drawings
import Quantities

/// The way from a baseline to a target, one row each on a scale of its own.
///
/// The scale starts at zero, unless the way is short against the values: then it shows the neighbourhood only, with
/// its ends named, so that start and end can be told apart.
struct DumbbellChart: ChartKind, Hashable {
    static let name = "dumbbells"
    static let about = "From the baseline to the target or range, with the growth it takes a year"
    static let channels = [
        Channel("label", "column that names each row", .label),
        Channel("start", "column of the baseline, a number", .figure),
        Channel("start_period", "column of the baseline's period", .period, isRequired: false),
        Channel(
            "start_certainty", "column of the baseline's observation status", .certainty, isRequired: false),
        Channel("target", "column of the target", .value),
        Channel("due", "column of the target's period", .period, isRequired: false),
        Channel("growth", "column of the growth needed", .span, isRequired: false),
    ]
    static let wordings = [(key: "growth_text", about: "remark with {growth}")]

    /// A start, an end or a range of ends, in one unit.
    struct Row: Hashable, Sendable {
        let label: String
        let start: Double
        /// The start as printed, with unit and time.
        let startText: String
        let isStartEstimate: Bool
        let endLow: Double
        let endHigh: Double
        /// The end as printed, with unit and time.
        let endText: String
        /// What the way takes, such as the growth needed a year; may be empty.
        let remark: String
        /// The language of the numbers on the axis.
        let language: Language

        fileprivate func tickText(_ value: Double) -> String {
            Figure.decimal(value, decimals: 3).map { Figure.printed($0, in: language) } ?? ""
        }
    }

    let rows: [Row]
    /// The rows of all figures of the chart, which share columns.
    let whole: [Row]

    init(rows: [Row]) { (self.rows, whole) = (rows, rows) }

    init(_ data: ChartData) {
        let row = { (datum: Datum) in
            let (low, high) = (datum["target"]?.low, datum["target"]?.high)
            return Row(
                label: datum.text("label"), start: datum["start"]?.low ?? 0,
                startText: DumbbellChart.start(datum), isStartEstimate: datum.isNotFinal("start_certainty"),
                endLow: low ?? high ?? 0, endHigh: high ?? low ?? 0, endText: DumbbellChart.end(datum),
                remark: data.wording("growth_text", datum), language: data.language)
        }
        (rows, whole) = (data.rows.map(row), data.whole.map(row))
    }

    private static func start(_ datum: Datum) -> String {
        let estimate = datum.isNotFinal("start_certainty") ? datum.text("start_certainty") : ""
        return text("start", in: datum, [datum.text("start_period"), estimate])
    }

    private static func end(_ datum: Datum) -> String { text("target", in: datum, [datum.text("due")]) }

    /// A value with what is known of it in brackets.
    private static func text(_ key: String, in datum: Datum, _ notes: [String]) -> String {
        let known = notes.filter { !$0.isEmpty }
        return datum.text(key) + (known.isEmpty ? "" : " (\(known.joined(separator: ", ")))")
    }

    /// Tells open dots from filled ones where there are some, and that each row has a scale of its own.
    static func legend(_ data: ChartData) -> Legend? {
        let estimates = Set(data.rows.map { $0.isNotFinal("start_certainty") })
        let ends = Set(DumbbellChart(data).rows.map { $0.endLow == $0.endHigh })
        return Legend(
            [
                estimates.contains(false) ? .init(.dot(isOpen: false), ChartPhrase.reached[data.language]) : nil,
                estimates.contains(true)
                    ? .init(.dot(isOpen: true), ChartPhrase.reachedEstimate[data.language]) : nil,
                ends.contains(true) ? .init(.goal, ChartPhrase.targetMark[data.language]) : nil,
                ends.contains(false) ? .init(.box, ChartPhrase.targetRange[data.language]) : nil,
                data.rows.count > 1 ? .init(.none, ChartPhrase.ownWays[data.language]) : nil,
            ].compactMap { $0 })
    }

    static func sentence(_ datum: Datum, _ data: ChartData) -> String {
        let remark = data.wording("growth_text", datum)
        return "\(datum.text("label")): \(start(datum)) \u{2192} \(end(datum))"
            + (remark.isEmpty ? "" : ", \(remark)")
    }

    func draw(width: Double, style: ChartStyle, measurer: any Measuring) -> Drawing {
        let labels = LabelColumn(
            rows.map(\.label), among: whole.map(\.label), within: width * 0.34, font: style.label, color: style.ink,
            measurer: measurer)
        // Remarks go below the labels and are no wider than they may be.
        let column = max(labels.width, whole.contains { !$0.remark.isEmpty } ? (width * 0.3).rounded() : 0)
        var ink: [Ink] = []
        var y = 0.0
        for (row, label) in zip(rows, labels.blocks) {
            if y > 0 { ink.append(.rule(from: Point(0, y), to: Point(width, y), Stroke(style.rule, width: 0.5))) }
            let remark =
                row.remark.isEmpty
                ? nil
                : TextBlock.cut(
                    row.remark, to: 3, font: style.small, color: style.muted, width: column, measurer: measurer)
            let way = way(row, from: column + 16, to: width, style, measurer)
            let labelHeight = label.height + (remark?.height ?? 0)
            let height = max(labelHeight, way.height) + 12
            let top = y + (height - labelHeight) / 2
            ink += label.ink(at: Point(0, top))
            ink += remark?.ink(at: Point(0, top + label.height)) ?? []
            ink.append(.group(.plain, at: Point(0, y + height / 2), way.ink))
            y += height
        }
        return Drawing(size: Size(width, y), ink: ink)
    }

    /// The ends and steps of a row's scale.
    private func ticks(_ row: Row) -> [Double] {
        let low = min(row.start, row.endLow)
        let high = max(row.start, row.endHigh)
        let span = high - low
        let isNear = span > 0 && low > 0 && span < 0.25 * high
        return Ticks.covering(isNear ? max(0, low - span)...(high + span) : min(0, low)...max(high, 1e-9))
    }

    /// The axis of a row at height 0 with its marks, the end's text above and the start's below.
    private func way(
        _ row: Row, from edge: Double, to width: Double, _ style: ChartStyle, _ measurer: any Measuring
    ) -> (ink: [Ink], height: Double) {
        let ticks = ticks(row)
        let names = [ticks[0], ticks[ticks.count - 1]].map {
            measurer.line(row.tickText($0), font: style.small, color: style.muted)
        }
        // Names that would take the axis its room are left out: the values beside the marks say enough.
        let isNamed = names[0].width + names[1].width < (width - edge) * 0.3
        let left = edge + (isNamed ? names[0].width + 9 : 4)
        let right = width - 6 - (isNamed ? names[1].width + 4 : 2)
        let text = { (text: String, font: Font) in
            TextBlock.tight(text, font: font, color: style.ink, within: right - left, measurer: measurer)
        }
        let (start, end) = (text(row.startText, style.value), text(row.endText, style.value.bold))
        let scale = LinearScale(ticks[0]...ticks[ticks.count - 1], to: left, right)
        var ink: [Ink] = [.rule(from: Point(left, 0), to: Point(right, 0), Stroke(style.rule, width: 0.8))]
        if isNamed {
            let drop = (names[0].ascent - names[0].descent) / 2
            ink.append(.text(names[0], at: Point(left - 9 - names[0].width, drop)))
            ink.append(.text(names[1], at: Point(right + 9, drop)))
        }
        ink += ticks.map { scale.position($0) }.map {
            .rule(from: Point($0, -3), to: Point($0, 3), Stroke(style.rule, width: 0.8))
        }
        ink += marks(row, scale, style)
        let place = { (text: TextBlock, x: Double, y: Double) in
            let start = min(max(left, x - text.width / 2), right - text.width)
            return text.ink(at: Point(start, y), alignment: .center, in: text.width)
        }
        ink += place(end, (scale.position(row.endLow) + scale.position(row.endHigh)) / 2, -9 - end.height)
        ink += place(start, scale.position(row.start), 9)
        return (ink, 2 * max(start.height, end.height) + 18)
    }

    /// The way as a line, its start as a dot and its end as a diamond or, where it is a range, as a box.
    private func marks(_ row: Row, _ scale: LinearScale, _ style: ChartStyle) -> [Ink] {
        let (start, low, high) = (
            scale.position(row.start), scale.position(row.endLow), scale.position(row.endHigh)
        )
        let near = min(max(start, low), high)
        var ink: [Ink] = [.rule(from: Point(start, 0), to: Point(near, 0), Stroke(style.target, width: 2.4))]
        if high > low {
            let box = Rectangle(x: low, y: -5, width: high - low, height: 10)
            ink.append(
                .area(
                    .rectangle(box, radius: 0), fill: style.target.lightened(by: 0.6),
                    stroke: Stroke(style.target, width: 1.4)))
        } else {
            ink.append(Legend.diamond(at: Point(low, 0), radius: 6, color: style.target))
        }
        ink.append(
            .area(
                .circle(center: Point(start, 0), radius: 4.6), fill: row.isStartEstimate ? .white : style.accent,
                stroke: Stroke(style.accent, width: 1.8)))
        return ink
    }
}
