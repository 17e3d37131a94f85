import Drawings
import Quantities

/// The drawing of one series: axes, lines, values beside their dots, and names at the lines' ends.
struct LineFigure {
    private(set) var ink: [Ink] = []
    private(set) var height = 0.0

    private let series: TimeSeries
    private let language: Language
    private let style: ChartStyle
    private let measurer: any Measuring

    init(_ series: TimeSeries, _ language: Language, width: Double, style: ChartStyle, measurer: any Measuring) {
        (self.series, self.language, self.style, self.measurer) = (series, language, style, measurer)
        let values = ValueAxis(series.values)
        let times = TimeAxis(series.times)
        let names = LineNames(series, language, within: width * 0.3, style: style, measurer: measurer)
        let ticks = values.texts(in: language).map { measurer.line($0, font: style.small, color: style.muted) }
        let isNamed = ticks.allSatisfy { $0.width < width * 0.2 }
        let left = isNamed ? (ticks.map(\.width).max() ?? 0) + 6 : 4
        let unit = TextBlock.tight(
            series.unit, font: style.small, color: style.muted, within: width, measurer: measurer)
        let right = width - (names.width > 0 ? names.width + 14 : 6)
        let foot = style.small.size * 1.5
        let top = max(unit.height, foot) + 9
        let frame = Rectangle(
            x: left, y: top, width: max(30, right - left), height: max(names.height, min(150, max(104, width * 0.3))))
        let plot = SeriesPlot(frame, times, values, style: style, weight: 1)
        var ink: [Ink] = []
        if let term = series.term {
            let years = Double(term.first)...Double(term.last)
            let tint = plot.term(years)
            ink += tint
            if !tint.isEmpty { ink += Self.head(term, plot, besides: unit.width, language, style, measurer) }
        }
        ink += plot.grid(values)
        ink += unit.ink(at: .zero)
        if isNamed {
            ink += zip(values.ticks, ticks).map { tick, line in
                let middle = plot.values.position(tick) + (line.ascent - line.descent) / 2
                return .text(line, at: Point(left - 5 - line.width, middle))
            }
        }
        ink += Self.years(times, plot, style, measurer)
        ink += plot.ink(series)
        ink += labels(plot)
        ink += names.ink(plot, from: frame.maxX + 14)
        var bottom = frame.maxY + foot
        if values.isBroken {
            let note = TextBlock.tight(
                LinePhrase.brokenAxis[language], font: style.small, color: style.muted, within: width,
                measurer: measurer)
            ink += note.ink(at: Point(0, bottom + 3))
            bottom += note.height + 3
        }
        self.ink = ink
        height = bottom + 2
    }

    /// The term's name over its years, where the unit leaves room for it.
    private static func head(
        _ term: Term, _ plot: SeriesPlot, besides used: Double, _ language: Language, _ style: ChartStyle,
        _ measurer: any Measuring
    ) -> [Ink] {
        let text = "\(LinePhrase.term[language]) \(term.printed)"
        let line = measurer.line(text, font: style.small, color: style.muted)
        let start = max(plot.frame.x, plot.times.position(Double(term.first)))
        guard start > used + 8, start + line.width < plot.frame.maxX else { return [] }
        return [.text(line, at: Point(start, line.ascent))]
    }

    /// Ticks and names of years below the frame.
    static func years(_ axis: TimeAxis, _ plot: SeriesPlot, _ style: ChartStyle, _ measurer: any Measuring) -> [Ink] {
        let line = { (year: Int) in measurer.line("\(year)", font: style.small, color: style.muted) }
        let label = line(axis.years.upperBound).width
        let named = axis.named(across: plot.times.range.1 - plot.times.range.0, label: label)
        return named.flatMap { year -> [Ink] in
            let (x, text) = (plot.times.position(Double(year)), line(year))
            let start = min(max(plot.frame.x - 4, x - text.width / 2), plot.frame.maxX + 6 - text.width)
            return [
                .rule(
                    from: Point(x, plot.frame.maxY), to: Point(x, plot.frame.maxY + 3), Stroke(style.muted, width: 0.6)),
                .text(text, at: Point(start, plot.frame.maxY + 3.5 + text.ascent)),
            ]
        }
    }

    /// The word at each break, then the values: last and first, then as many of the others as stand clear.
    private func labels(_ plot: SeriesPlot) -> [Ink] {
        let bounds = Rectangle(
            x: plot.frame.x, y: plot.frame.y - 3, width: plot.frame.width, height: plot.frame.height + 2)
        var room = LabelRoom(in: bounds, lines: plot.obstacles(series), taken: series.targets.map(plot.ground))
        var ink: [Ink] = []
        if let year = series.breaks.last {
            let x = plot.times.position(year - 0.5)
            let word = TextBlock.tight(
                LinePhrase.seriesBreak[language], font: style.small.italic, color: style.muted, within: nil,
                measurer: measurer)
            let corners = [plot.frame.y - 2, plot.frame.maxY - word.height - 3].flatMap { y in
                [Point(x + 3, y), Point(x - 3 - word.width, y)]
            }
            ink += room.put(word, at: corners, needsClearGround: false)
        }
        let points = series.observed
        let order =
            [points.indices.last, points.indices.first].compactMap { $0 } + points.indices.dropFirst().dropLast()
        var labelled: Set<Int> = []
        for index in order where labelled.insert(index).inserted {
            let isEnd = index == points.count - 1 || index == 0
            let point = points[index]
            let text = isEnd && point.isNotFinal ? "\(point.text) \(point.certainty)" : point.text
            let block = TextBlock.tight(
                text, font: index == points.count - 1 ? style.value.bold : style.small, color: style.ink, within: nil,
                measurer: measurer)
            // A value between others stands over or under its own dot, so that nobody takes it for a neighbour's.
            let around = LabelRoom.around(plot.at(point), Size(block.width, block.height), distance: 4.5)
            let corners = isEnd ? around : isLow(index, points) ? [around[1], around[0]] : [around[0], around[1]]
            ink += room.put(block, at: corners, needsClearGround: !isEnd)
        }
        return ink
    }

    /// Whether a value lies below both its neighbours, where its label is out of the way of the line.
    private func isLow(_ index: Int, _ points: [TimeSeries.Point]) -> Bool {
        points[index].middle < points[index - 1].middle && points[index].middle <= points[index + 1].middle
    }
}

extension LabelRoom {
    /// Sets a text at the best of several places; nothing where there is none.
    mutating func put(_ text: TextBlock, at corners: [Point], needsClearGround: Bool) -> [Ink] {
        place(Size(text.width, text.height), at: corners, needsClearGround: needsClearGround).map { text.ink(at: $0) }
            ?? []
    }
}
