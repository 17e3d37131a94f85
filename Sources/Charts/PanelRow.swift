import Drawings
import Quantities

/// One row of small panels: titles in line, frames of one size, values named at the left, years below.
struct PanelRow {
    private(set) var ink: [Ink] = []
    let height: Double

    private static let gap = 12.0
    private static let plotHeight = 54.0

    init(
        _ row: [TimeSeries], of chart: MultiplesChart, width: Double, style: ChartStyle, measurer: any Measuring
    ) {
        let isShared = chart.isShared
        let shared = ValueAxis(chart.whole.flatMap(\.values), steps: 3)
        let times = TimeAxis(chart.whole.flatMap(\.times))
        let axes = row.map { isShared ? shared : ValueAxis($0.values, steps: 2) }
        let ticks = axes.map { axis in
            axis.texts(in: chart.language).map { measurer.line($0, font: style.small, color: style.muted) }
        }
        let count = Double(chart.across)
        let widest = ticks.joined().map(\.width).max() ?? 0
        let isNamed = widest < width / count * 0.34
        let room = isNamed ? widest + 5 : 3
        // On a shared scale only the first panel has its values named, and only it needs the room.
        let plotWidth = (width - room * (isShared ? 1 : count) - PanelRow.gap * (count - 1)) / count
        let places = row.indices.map { index -> (left: Double, frame: Double) in
            let rooms = room * (isShared ? 1 : Double(index + 1))
            let frame = Double(index) * (plotWidth + PanelRow.gap) + rooms
            return (isShared && index > 0 ? frame : frame - room, frame)
        }
        let heads = zip(row, places).map { series, place in
            PanelHead(
                series, chart.language, hasUnit: !isShared, width: place.frame + plotWidth - place.left, style: style,
                measurer: measurer)
        }
        let titles = heads.map(\.title.height).max() ?? 0
        let statuses = heads.map(\.statusHeight).max() ?? 0
        let top = titles + statuses + (heads.compactMap { $0.unit?.height }.max() ?? 0) + 9
        height = top + PanelRow.plotHeight + style.small.size * 1.3 + 8
        for (index, series) in row.enumerated() {
            let frame = Rectangle(x: places[index].frame, y: top, width: plotWidth, height: PanelRow.plotHeight)
            let plot = SeriesPlot(frame, times, axes[index], style: style, weight: 0.45)
            ink += heads[index].ink(from: places[index].left, titles: titles, statuses: statuses)
            if let term = series.term { ink += plot.term(Double(term.first)...Double(term.last)) }
            ink += plot.grid(axes[index])
            if isNamed, index == 0 || !isShared { ink += PanelRow.names(axes[index], ticks[index], plot) }
            ink += LineFigure.ends(times, plot, style, measurer)
            ink += plot.ink(series)
            ink += PanelRow.last(series, axes[index], plot, style, measurer)
        }
    }

    /// The names of the ticks left of a frame, as many as stand clear of each other.
    private static func names(_ axis: ValueAxis, _ lines: [TextLine], _ plot: SeriesPlot) -> [Ink] {
        var free = Double.infinity
        return zip(axis.ticks, lines).compactMap { tick, line in
            let y = plot.values.position(tick)
            guard y + (line.ascent + line.descent) / 2 < free else { return nil }
            free = y - (line.ascent + line.descent) / 2
            return .text(line, at: Point(plot.frame.x - 4 - line.width, y + (line.ascent - line.descent) / 2))
        }
    }

    /// The last value beside its dot, and the target's beside its mark where it stands clear.
    private static func last(
        _ series: TimeSeries, _ axis: ValueAxis, _ plot: SeriesPlot, _ style: ChartStyle, _ measurer: any Measuring
    ) -> [Ink] {
        let grid = axis.ticks.map { plot.values.position($0) }.map {
            (Point(plot.frame.x, $0), Point(plot.frame.maxX, $0))
        }
        let lines = grid + plot.obstacles(series)
        let bounds = Rectangle(
            x: plot.frame.x, y: plot.frame.y - 5, width: plot.frame.width, height: plot.frame.height + 4)
        var room = LabelRoom(in: bounds, lines: lines, taken: series.targets.map(plot.ground))
        var ink: [Ink] = []
        if let point = series.observed.last {
            let text = TextBlock.tight(
                point.text, font: style.small.bold, color: style.ink, within: nil, measurer: measurer)
            ink += room.put(
                text, at: LabelRoom.around(plot.at(point), Size(text.width, text.height), distance: 3),
                needsClearGround: false)
        }
        if let target = series.targets.last {
            let text = TextBlock.tight(
                target.text, font: style.small, color: style.muted, within: nil, measurer: measurer)
            let mark = plot.ground(target)
            let left = plot.frame.maxX - text.width
            let corners = [Point(left, mark.y - text.height - 0.1), Point(left, mark.maxY + 0.1)]
            ink += room.put(text, at: corners, needsClearGround: true)
        }
        return ink
    }
}

extension LineFigure {
    /// The first and the last year below a small frame; the last alone where both do not fit.
    static func ends(_ axis: TimeAxis, _ plot: SeriesPlot, _ style: ChartStyle, _ measurer: any Measuring) -> [Ink] {
        let lines = [axis.years.lowerBound, axis.years.upperBound].map {
            measurer.line("\($0)", font: style.small, color: style.muted)
        }
        let y = plot.frame.maxY + 2 + lines[0].ascent
        let last = Ink.text(lines[1], at: Point(plot.frame.maxX - lines[1].width, y))
        guard lines[0].width + lines[1].width + 6 < plot.frame.width else { return [last] }
        return [.text(lines[0], at: Point(plot.frame.x, y)), last]
    }
}
