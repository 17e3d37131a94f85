import Drawings
import Quantities

/// Bars of several series beside each label, with the series' name before and the value behind each.
///
/// Series keep their order, periods that of time, and their fill through the whole chart; four fills differ in a grey
/// copy. A label without a value for a series shows a dash there.
struct GroupedBarChart: ChartKind, Hashable {
    static let name = "grouped-bars"
    static let about = "Bars of several series side by side for each label, such as terms or years"
    static let channels = [
        Channel("label", "column that names each group of bars", .label),
        Channel("series", "column that names each bar in its group", .period),
        Channel("value", "column of the numbers", .number),
        Channel("certainty", "column of the observation status", .certainty, isRequired: false),
    ]

    /// One bar of a group.
    struct Bar: Hashable, Sendable {
        let series: String
        let value: Double
        /// The value as printed.
        let text: String
    }

    /// The bars of one label, at most one of each series.
    struct Group: Hashable, Sendable {
        let label: String
        let bars: [Bar]
    }

    let groups: [Group]
    /// The groups of all figures of the chart, which share the scale and the series.
    let whole: [Group]

    /// The names of all series in the order of their bars.
    let series: [String]

    init(groups: [Group], of whole: [Group]? = nil, series: [String]) {
        self.groups = groups
        self.whole = whole ?? groups
        self.series = series
    }

    init(_ data: ChartData) {
        let groups = { (rows: [Datum]) in
            GroupedBarChart.grouped(rows).map { rows in
                Group(
                    label: rows[0].text("label"),
                    bars: rows.map {
                        Bar(
                            series: $0.text("series"), value: $0["value"]?.low ?? 0,
                            text: GroupedBarChart.figure($0))
                    })
            }
        }
        self.init(
            groups: groups(data.rows), of: groups(data.whole), series: GroupedBarChart.series(of: data.whole))
    }

    /// The series as they come; where all are periods, the earliest first.
    private static func series(of rows: [Datum]) -> [String] {
        let found = rows.compactMap { $0["series"] }
        let isTime = found.allSatisfy { $0.code.first?.isNumber == true }
        var names: [String] = []
        for series in isTime ? found.sorted(by: { $0.code < $1.code }) : found where !names.contains(series.text) {
            names.append(series.text)
        }
        return names
    }

    /// Whole groups of together at most 18 bars a figure.
    static func figures(_ data: [Datum]) -> [[Datum]] {
        var figures: [[Datum]] = []
        for group in grouped(data) {
            if let last = figures.last, last.count + group.count <= 18 {
                figures[figures.count - 1] += group
            } else {
                figures.append(group)
            }
        }
        return figures
    }

    static func sentence(_ datum: Datum, _ data: ChartData) -> String {
        "\(datum.text("label")), \(datum.text("series")): \(figure(datum))"
    }

    /// The value as printed, with the word for its status where it is not actual.
    private static func figure(_ datum: Datum) -> String {
        let status = datum.isNotFinal("certainty") ? datum.text("certainty") : ""
        return datum.text("value") + (status.isEmpty ? "" : " (\(status))")
    }

    /// The rows of each label together; a series that comes again begins another group.
    private static func grouped(_ rows: [Datum]) -> [[Datum]] {
        var groups: [[Datum]] = []
        var open: [String: Int] = [:]
        for row in rows {
            if let place = open[row.code("label")],
                !groups[place].contains(where: { $0.text("series") == row.text("series") })
            {
                groups[place].append(row)
            } else {
                open[row.code("label")] = groups.count
                groups.append([row])
            }
        }
        return groups
    }

    func draw(width: Double, style: ChartStyle, measurer: any Measuring) -> Drawing {
        let labels = LabelColumn(
            groups.map(\.label), among: whole.map(\.label), within: width * 0.32, font: style.label, color: style.ink,
            measurer: measurer)
        let names = series.map {
            TextBlock.cut($0, to: 1, font: style.small, color: style.muted, width: width * 0.2, measurer: measurer)
        }
        let values = { (bar: Bar) in
            TextBlock.cut(bar.text, to: 1, font: style.value, color: style.ink, width: width * 0.2, measurer: measurer)
        }
        let bars = whole.flatMap(\.bars)
        let left = labels.width + 10 + (names.map(\.width).max() ?? 0) + 6
        let room = (bars.map { values($0).width }.max() ?? 0) + 5
        let low = bars.map(\.value).reduce(0, min)
        let scale = LinearScale(
            low...bars.map(\.value).reduce(0, max), to: left + (low < 0 ? room : 0), max(left + 1, width - room))
        let zero = scale.position(0)
        let pitch = max(names.map(\.height).max() ?? 0, 12)
        var ink: [Ink] = []
        var y = 0.0
        for (group, label) in zip(groups, labels.blocks) {
            let lines = Double(series.count) * pitch
            let height = max(lines, label.height) + 8
            if y > 0 { ink.append(.rule(from: Point(0, y), to: Point(width, y), Stroke(style.rule, width: 0.5))) }
            ink += label.ink(at: Point(0, y + 4))
            for (index, name) in series.enumerated() {
                let middle = y + 4 + (Double(index) + 0.5) * pitch
                ink += names[index].ink(
                    at: Point(labels.width + 10, middle - names[index].height / 2), alignment: .right,
                    in: names.map(\.width).max() ?? 0)
                let bar = group.bars.first { $0.series == name }
                let value = values(bar ?? Bar(series: name, value: 0, text: "\u{2013}"))
                let end = scale.position(bar?.value ?? 0)
                if bar != nil {
                    let box = Rectangle(
                        x: min(zero, end), y: middle - 4.5, width: max(abs(end - zero), 0.5), height: 9)
                    ink += BarFill.series(index).ink(box, color: style.accent)
                }
                let isNegative = (bar?.value ?? 0) < 0
                ink += value.ink(
                    at: Point(isNegative ? end - 4 - value.width : end + 4, middle - value.height / 2))
            }
            ink.append(
                .rule(from: Point(zero, y + 2), to: Point(zero, y + height - 2), Stroke(style.muted, width: 0.8)))
            y += height
        }
        return Drawing(size: Size(width, y), ink: ink)
    }
}
