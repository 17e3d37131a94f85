import Drawings
import Quantities

/// What stands at the right of a line chart instead of a legend: the target, its status, and a name for each line.
struct LineNames {
    /// One name: its texts below each other, a sample of its line, and what it belongs to.
    private struct Name {
        let texts: [TextBlock]
        let stroke: Stroke?
        let status: StatusMark?
        let points: [TimeSeries.Point]
        /// Whether its line ends in the target.
        let isMeeting: Bool
        let height: Double
    }

    private static let indent = 21.0
    private static let gap = 4.0

    private let names: [Name]
    private let style: ChartStyle
    private let measurer: any Measuring
    /// The width the names take, 0 without any.
    let width: Double
    /// The height the names take at least.
    let height: Double

    init(
        _ series: TimeSeries, _ language: Language, within most: Double, style: ChartStyle, measurer: any Measuring
    ) {
        (self.style, self.measurer) = (style, measurer)
        let text = { (text: String, font: Font, color: Color, width: Double) in
            TextBlock.tight(text, font: font, color: color, within: width, measurer: measurer)
        }
        var names: [Name] = []
        if let target = series.targets.last {
            let texts = [
                text(series.targetText, style.value.bold, style.ink, most),
                text(series.targetName(target, language), style.small, style.muted, most),
            ]
            let status = series.status.map { LineNames.size($0, style, measurer, most).height } ?? 0
            let height = texts.reduce(status > 0 ? status + 1.5 : 0) { $0 + $1.height }
            names.append(
                Name(
                    texts: texts, stroke: nil, status: series.status, points: [target], isMeeting: false, height: height
                ))
        }
        for (points, words, stroke) in [
            (series.observed, LinePhrase.observed, SeriesPlot.observedStroke(style)),
            (series.path, LinePhrase.path, SeriesPlot.pathStroke(style)),
            (series.required, LinePhrase.required, SeriesPlot.requiredStroke(style)),
        ] where points.count > 1 {
            let block = text(words[language], style.small, style.muted, most - LineNames.indent)
            names.append(
                Name(
                    texts: [block], stroke: stroke, status: nil, points: points,
                    isMeeting: points.last?.time == series.targets.last?.time, height: block.height))
        }
        self.names = names
        width =
            names.map { name in
                let texts = name.texts.map(\.width).max() ?? 0
                let status = name.status.map { LineNames.size($0, style, measurer, most).width } ?? 0
                return max(texts + (name.stroke == nil ? 0 : LineNames.indent), status)
            }.max() ?? 0
        height = names.reduce(0) { $0 + $1.height + LineNames.gap }
    }

    private static func size(
        _ status: StatusMark, _ style: ChartStyle, _ measurer: any Measuring, _ most: Double
    ) -> Size {
        status.ink(at: 0, middle: 0, font: style.value, style: style, measurer: measurer, within: most).size
    }

    /// The names as near to their lines as they can stand, from a position to the right.
    func ink(_ plot: SeriesPlot, from left: Double) -> [Ink] {
        let reach = plot.frame.width * 0.25
        let wishes = names.map { name -> LabelSpread.Wish in
            let last = name.points.last.map(plot.at) ?? .zero
            let before = name.points.dropLast().last.map(plot.at) ?? last
            // The lines meet in the target: a name stands on the side its line comes from.
            let slope = last.x > before.x ? (last.y - before.y) / (last.x - before.x) : 0
            let y = name.isMeeting ? last.y - slope * reach : last.y
            let middle = min(max(y, plot.frame.y), plot.frame.maxY)
            return LabelSpread.Wish(middle: middle + LineNames.gap / 2, height: name.height + LineNames.gap)
        }
        let tops = LabelSpread.tops(wishes, from: plot.frame.y - 4, to: plot.frame.maxY + 8)
        return zip(names, tops).flatMap { name, top in ink(name, at: Point(left, top)) }
    }

    private func ink(_ name: Name, at corner: Point) -> [Ink] {
        var ink: [Ink] = []
        var y = corner.y
        for text in name.texts {
            if let stroke = name.stroke {
                let middle = y + text.leading / 2
                ink.append(.rule(from: Point(corner.x, middle), to: Point(corner.x + 16, middle), stroke))
            }
            ink += text.ink(at: Point(corner.x + (name.stroke == nil ? 0 : LineNames.indent), y))
            y += text.height
        }
        if let status = name.status {
            let size = LineNames.size(status, style, measurer, width)
            ink +=
                status.ink(
                    at: corner.x, middle: y + 1.5 + size.height / 2, font: style.value, style: style,
                    measurer: measurer,
                    within: width + 0.01
                ).ink
        }
        return ink
    }
}
