import Drawings
import Quantities

/// One value at two times a row as a line, in panels of one unit and the same two times.
///
/// The scale of a panel spans its values and need not hold zero. Names and first values stand on the left, second
/// values on the right; where marks are close, labels move apart and a thin line leads to each.
struct SlopeChart: ChartKind, Hashable {
    static let name = "slope"
    static let about = "One value at two times a row, such as from term to term, in panels of one unit"
    static let channels = [
        Channel("label", "column that names each row", .label),
        Channel("start", "column of the earlier value, a number", .number),
        Channel("start_period", "column of the earlier value's period", .period, isRequired: false),
        Channel(
            "start_certainty", "column of the earlier value's observation status", .certainty, isRequired: false),
        Channel("end", "column of the later value, a number", .number),
        Channel("end_period", "column of the later value's period", .period, isRequired: false),
        Channel("certainty", "column of the later value's observation status", .certainty, isRequired: false),
    ]

    /// One end of a line.
    struct End: Hashable, Sendable {
        let value: Double
        /// The value as printed.
        let text: String
        let isNotFinal: Bool

        init(value: Double, text: String, isNotFinal: Bool = false) {
            self.value = value
            self.text = text
            self.isNotFinal = isNotFinal
        }
    }

    /// One line of a panel.
    struct Row: Hashable, Sendable {
        let label: String
        let start: End
        let end: End
    }

    /// What the rows of a panel have in common; printed above it.
    struct Head: Hashable, Sendable {
        let unit: String
        let startPeriod: String
        let endPeriod: String
    }

    /// The rows of one unit and the same two times.
    struct Panel: Hashable, Sendable {
        let head: Head
        let rows: [Row]
    }

    let panels: [Panel]
    /// The panels of all figures of the chart; rows of one head share the scale.
    let whole: [Panel]

    init(panels: [Panel], of whole: [Panel]? = nil) {
        self.panels = panels
        self.whole = whole ?? panels
    }

    init(_ data: ChartData) {
        let panels = { (rows: [Datum]) in
            SlopeChart.grouped(rows).map { Panel(head: Head($0[0]), rows: $0.map(Row.init)) }
        }
        self.init(panels: panels(data.rows), of: panels(data.whole))
    }

    /// Two panels a figure beside each other, of at most ten rows each.
    static func figures(_ data: [Datum]) -> [[Datum]] {
        var figures: [[Datum]] = []
        var open = false
        for piece in grouped(data).flatMap({ $0.dividedEvenly(by: 10) }) {
            let isOther = figures.last.map { Head($0[0]) != Head(piece[0]) } ?? false
            if open, isOther { figures[figures.count - 1] += piece } else { figures.append(piece) }
            open = !(open && isOther)
        }
        return figures
    }

    /// Says what open dots are where there are some.
    static func legend(_ data: ChartData) -> Legend? {
        guard data.rows.contains(where: { $0.isNotFinal("start_certainty") || $0.isNotFinal("certainty") }) else {
            return nil
        }
        return Legend([.init(.dot(isOpen: true), ChartPhrase.estimatedFigure[data.language])])
    }

    static func sentence(_ datum: Datum, _ data: ChartData) -> String {
        let end = { (key: String) in
            let period = datum.text(key + "_period")
            return datum.text(key) + (period.isEmpty ? "" : " (\(period))")
        }
        let unit = datum.unit.isEmpty ? "" : " \(datum.unit)"
        return "\(datum.text("label")): \(end("start")) \u{2192} \(end("end"))\(unit)"
    }

    private static func grouped(_ rows: [Datum]) -> [[Datum]] {
        var order: [Head] = []
        var panels: [Head: [Datum]] = [:]
        for row in rows {
            if panels[Head(row)] == nil { order.append(Head(row)) }
            panels[Head(row), default: []].append(row)
        }
        return order.compactMap { panels[$0] }
    }

    func draw(width: Double, style: ChartStyle, measurer: any Measuring) -> Drawing {
        let isSplit = Set(whole.map(\.head)).count > 1 && width > 400
        let gutter = 26.0
        let panelWidth = isSplit ? (width - gutter) / 2 : width
        var ink: [Ink] = []
        var (x, top, height) = (0.0, 0.0, 0.0)
        for (index, panel) in panels.enumerated() {
            let values = whole.filter { $0.head == panel.head }.flatMap(\.rows).flatMap {
                [$0.start.value, $0.end.value]
            }
            let drawing = SlopePanel(panel, values: values, style: style, measurer: measurer).draw(width: panelWidth)
            if index > 0 {
                let isBeside = isSplit && x == 0
                (x, top) = isBeside ? (panelWidth + gutter, top) : (0, top + height + 10)
                if !isBeside { height = 0 }
            }
            ink.append(.group(.plain, at: Point(x, top), drawing.ink))
            height = max(height, drawing.size.height)
        }
        return Drawing(size: Size(width, top + height), ink: ink)
    }
}

extension SlopeChart.Head {
    fileprivate init(_ datum: Datum) {
        self.init(
            unit: datum.unit, startPeriod: datum.text("start_period"), endPeriod: datum.text("end_period"))
    }
}

extension SlopeChart.Row {
    fileprivate init(_ datum: Datum) {
        let end = { (key: String, certainty: String) in
            SlopeChart.End(
                value: datum[key]?.low ?? 0, text: datum.text(key), isNotFinal: datum.isNotFinal(certainty))
        }
        self.init(
            label: datum.text("label"), start: end("start", "start_certainty"), end: end("end", "certainty"))
    }
}
