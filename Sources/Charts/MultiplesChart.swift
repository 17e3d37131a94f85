import Drawings
import Quantities

/// Many small panels on one scale, one for each series, so that hundreds of them can be compared.
struct MultiplesChart: ChartKind, Hashable {
    static let name = "multiples"
    static let about = "Small panels in rows, one for each series, on one scale: values, path and target"
    static let channels = TimeSeries.channels
    static let subject: String? = "series"
    static let wordings = [
        (key: "finding", about: "title over the panels with {count} and {states}")
    ]
    static let options = [
        ChartOption("across", "panels in a row", .count(3...5, usual: 4)),
        ChartOption("scale", "whether panels of one unit share an axis of values", .word(["shared", "own"])),
    ]

    /// The panels of one row, or of several.
    let panels: [TimeSeries]
    /// All series of the chart, which scales are shared with.
    let whole: [TimeSeries]
    let across: Int
    let isShared: Bool
    let language: Language

    init(_ data: ChartData) {
        language = data.language
        across = data.options["across"].flatMap { Int($0) } ?? 4
        let series = data.series ?? WholeSeries(data.whole, data.language)
        panels = series.of(data.rows)
        whole = series.all
        isShared = data.options["scale"] != "own" && Set(whole.map(\.unit)).count < 2
    }

    static func prepared(_ data: ChartData) -> ChartData { data.withSeries() }

    /// One row of panels a figure, so that pages break between rows.
    static func figures(of data: ChartData) -> [[Datum]] {
        let across = data.options["across"].flatMap { Int($0) } ?? 4
        return TimeSeries.split(data.rows).divided(by: across).map { $0.flatMap { $0 } }
    }

    static func legend(_ data: ChartData) -> Legend? {
        let chart = MultiplesChart(data)
        let language = data.language
        let all = chart.whole
        var entries = [Legend.Entry(.line(.observed), LinePhrase.observed[language])]
        if all.contains(where: { $0.observed.contains(where: \.isNotFinal) }) {
            entries.append(.init(.dot(isOpen: true), ChartPhrase.estimatedFigure[language]))
        }
        if all.contains(where: { $0.path.count > 1 }) {
            entries.append(.init(.line(.path), LinePhrase.path[language]))
        }
        if all.contains(where: { $0.required.count > 1 }) {
            entries.append(.init(.line(.required), LinePhrase.required[language]))
        }
        if all.contains(where: { !$0.targets.isEmpty }) {
            entries.append(.init(.tick, LinePhrase.target[language]))
        }
        if all.contains(where: { !$0.breaks.isEmpty }) {
            entries.append(.init(.line(.seriesBreak), LinePhrase.seriesBreak[language]))
        }
        if !chart.isShared { return Legend(entries + [.init(.none, LinePhrase.ownAxes[language])]) }
        if let unit = all.first?.unit, !unit.isEmpty {
            entries.append(.init(.none, "\(LinePhrase.unit[language]): \(unit)"))
        }
        if ValueAxis(all.flatMap(\.values), steps: 3).isBroken {
            entries.append(.init(.none, LinePhrase.brokenAxis[language]))
        }
        return Legend(entries)
    }

    /// How many panels stand how, the most frequent first.
    static func finding(_ data: ChartData) -> String? {
        let statuses = TimeSeries.split(data.rows).compactMap { $0.first?.text("status") }.filter { !$0.isEmpty }
        guard statuses.count > 1 else { return nil }
        let counts = Dictionary(grouping: statuses) { $0 }.mapValues(\.count)
        let order = Set(statuses).sorted { (-(counts[$0] ?? 0), $0) < (-(counts[$1] ?? 0), $1) }
        let states = order.map { "\(counts[$0] ?? 0) \($0.lowercased())" }.joined(separator: ", ")
        let words = data.wordings["finding"] ?? LinePhrase.states[data.language]
        return words.replacing("{count}", with: "\(statuses.count)").replacing("{states}", with: states)
    }

    /// The first and last value, the target and the status.
    static func sentence(_ datum: Datum, _ data: ChartData) -> String {
        let series =
            data.series?.of(datum)
            ?? TimeSeries(data.rows.filter { $0.code("series") == datum.code("series") }, data.language)
        let ends = [series.observed.first, series.observed.count > 1 ? series.observed.last : nil].compactMap { $0 }
        let values = ends.map { "\($0.text) (\($0.period))" }.joined(separator: " → ")
        let first = values.isEmpty ? LinePhrase.noValues[data.language] : values
        return (["\(series.label): \(first)"] + series.promise(data.language)).joined(separator: "; ")
    }

    func draw(width: Double, style: ChartStyle, measurer: any Measuring) -> Drawing {
        var ink: [Ink] = []
        var y = 0.0
        for row in panels.divided(by: max(across, 1)) {
            let panels = PanelRow(row, of: self, width: width, style: style, measurer: measurer)
            ink.append(.group(.plain, at: Point(0, y), panels.ink))
            y += panels.height
        }
        return Drawing(size: Size(width, y), ink: ink)
    }
}
