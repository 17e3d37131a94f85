import Drawings

/// The marks of a series in time inside a frame: told apart by dash and weight, so that they read in a grey copy.
struct SeriesPlot {
    /// The frame between the axes, in points.
    let frame: Rectangle
    let times: LinearScale
    let values: LinearScale
    let style: ChartStyle
    /// 1 in a chart of its own, less in a small panel.
    let weight: Double

    /// Creates a plot; marks at the edges keep inside the frame.
    init(_ frame: Rectangle, _ time: TimeAxis, _ value: ValueAxis, style: ChartStyle, weight: Double) {
        self.frame = frame
        self.style = style
        self.weight = weight
        times = LinearScale(time.domain, to: frame.x + 4 + 3 * weight, frame.maxX - 5 - 4 * weight)
        values = LinearScale(value.domain, to: frame.maxY, frame.y)
    }

    static func observedStroke(_ style: ChartStyle, _ weight: Double = 1) -> Stroke {
        Stroke(style.accent, width: 0.8 + 1.2 * weight)
    }

    static func pathStroke(_ style: ChartStyle) -> Stroke { Stroke(style.target, width: 1.1, dashes: [5, 3]) }

    static func requiredStroke(_ style: ChartStyle) -> Stroke { Stroke(style.ink, width: 1.3, dashes: [1.3, 2.4]) }

    func at(_ time: Double, _ value: Double) -> Point { Point(times.position(time), values.position(value)) }

    func at(_ point: TimeSeries.Point) -> Point { at(point.time, point.middle) }

    /// The lines of the series from point to point, for ink and for labels that keep off them.
    func segments(_ points: [TimeSeries.Point]) -> [(Point, Point)] {
        var corners: [Point] = []
        for point in points.map(at) {
            // A corner on the straight line between its neighbours would only upset the dashes.
            if corners.count > 1, isStraight(corners[corners.count - 2], corners[corners.count - 1], point) {
                corners.removeLast()
            }
            corners.append(point)
        }
        return Array(zip(corners, corners.dropFirst()))
    }

    /// Every line of the series that a label had better not cross.
    func obstacles(_ series: TimeSeries) -> [(Point, Point)] {
        series.runs.flatMap(segments) + segments(series.path) + segments(series.required)
            + series.breaks.map { year in
                (Point(breakPosition(year), frame.y), Point(breakPosition(year), frame.maxY))
            }
    }

    /// The ground the mark of a target takes, its arrow included.
    func ground(_ target: TimeSeries.Point) -> Rectangle {
        let half = 2 + 4 * weight
        let ends = target.ends.map { values.position($0) }
        let top = (ends.min() ?? 0) - 3 - arrowLength(target, isUp: true)
        let bottom = (ends.max() ?? 0) + 3 + arrowLength(target, isUp: false)
        return Rectangle(x: times.position(target.time) - half, y: top, width: 2 * half, height: bottom - top)
    }

    /// How far an arrow reaches from a target towards its open end; 0 without one.
    private func arrowLength(_ point: TimeSeries.Point, isUp: Bool) -> Double {
        let isOpen = isUp ? point.high == nil || point.isOpenAbove : point.low == nil
        return isOpen ? 5 + 5 * weight : 0
    }

    private func breakPosition(_ year: Double) -> Double {
        min(max(frame.x, times.position(year - 0.5)), frame.maxX)
    }

    private func isStraight(_ a: Point, _ b: Point, _ c: Point) -> Bool {
        guard c.x > a.x else { return false }
        return abs(a.y + (b.x - a.x) / (c.x - a.x) * (c.y - a.y) - b.y) < 0.25
    }

    /// Light lines at the ticks, a stronger one at zero and at the foot.
    func grid(_ axis: ValueAxis) -> [Ink] {
        axis.ticks.map { tick in
            let y = values.position(tick)
            let isBase = tick == 0 || (tick == axis.ticks[0] && axis.ticks[0] > 0)
            return .rule(
                from: Point(frame.x, y), to: Point(frame.maxX, y),
                isBase ? Stroke(style.muted, width: 0.8) : Stroke(style.rule, width: 0.5))
        } + (axis.isBroken ? brokenMark : [])
    }

    /// Two strokes across the foot of an axis that does not begin at zero.
    private var brokenMark: [Ink] {
        [-2.0, 0.5].map { shift in
            .rule(
                from: Point(frame.x + shift, frame.maxY + 2.2), to: Point(frame.x + shift + 2.4, frame.maxY - 2.2),
                Stroke(style.muted, width: 0.8))
        }
    }

    /// A tint over the years of the term.
    func term(_ years: ClosedRange<Double>) -> [Ink] {
        let left = max(frame.x, times.position(years.lowerBound))
        let right = min(frame.maxX, times.position(years.upperBound) + 5 + 4 * weight)
        guard right > left, left > frame.x + 8 * weight else { return [] }
        let box = Rectangle(x: left, y: frame.y, width: right - left, height: frame.height)
        return [.area(.rectangle(box, radius: 0), fill: style.track.lightened(by: 0.45), stroke: nil)]
    }

    /// A dashed upright rule halfway before the first year that is counted otherwise.
    func seriesBreak(_ year: Double) -> [Ink] {
        let x = breakPosition(year)
        return [
            .rule(
                from: Point(x, frame.y), to: Point(x, frame.maxY), Stroke(style.muted, width: 0.8, dashes: [2.5, 2]))
        ]
    }

    /// All lines and dots of the series, what lies behind first.
    func ink(_ series: TimeSeries) -> [Ink] {
        let lines = { (points: [TimeSeries.Point], stroke: Stroke) in
            segments(points).map { Ink.rule(from: $0.0, to: $0.1, stroke) }
        }
        return series.breaks.flatMap(seriesBreak) + lines(series.path, SeriesPlot.pathStroke(style))
            + lines(series.required, SeriesPlot.requiredStroke(style))
            + series.targets.enumerated().flatMap { index, target in
                isMilestone(index, series) ? milestone(target) : self.target(target)
            } + series.runs.flatMap { lines($0, SeriesPlot.observedStroke(style, weight)) }
            + series.observed.flatMap(dot)
    }

    /// A value on the way is an earlier one that differs; the same value at several times is one target of each year.
    private func isMilestone(_ index: Int, _ series: TimeSeries) -> Bool {
        guard let last = series.targets.last else { return false }
        return series.targets[index].ends != last.ends
    }

    private func dot(_ point: TimeSeries.Point) -> [Ink] {
        let center = at(point)
        let radius = 1.2 + 1.5 * weight
        var ink: [Ink] = []
        if let low = point.low, let high = point.high, high > low {
            let (top, bottom) = (values.position(high), values.position(low))
            let box = Rectangle(x: center.x - radius, y: top, width: 2 * radius, height: bottom - top)
            ink.append(
                .area(
                    .rectangle(box, radius: 0), fill: style.accent.lightened(by: 0.6),
                    stroke: Stroke(style.accent, width: 0.6)))
        }
        ink.append(
            .area(
                .circle(center: center, radius: radius), fill: point.isNotFinal ? .white : style.accent,
                stroke: Stroke(style.accent, width: 0.6 + 0.7 * weight)))
        return ink + arrow(point, at: center, color: style.accent)
    }

    private func milestone(_ point: TimeSeries.Point) -> [Ink] {
        let (center, half) = (at(point), 0.8 + 2.8 * weight)
        return [
            .area(
                .polygon([
                    Point(center.x, center.y - half), Point(center.x + half, center.y),
                    Point(center.x, center.y + half), Point(center.x - half, center.y),
                ]), fill: .white, stroke: Stroke(style.target, width: 0.5 + 0.6 * weight))
        ]
    }

    /// The target: a bar across its time, a bracket for a range, an arrow towards an open end.
    private func target(_ point: TimeSeries.Point) -> [Ink] {
        let x = times.position(point.time)
        let half = 2 + 4 * weight
        var ink: [Ink] = []
        if let low = point.low, let high = point.high, high > low {
            let (top, bottom) = (values.position(high), values.position(low))
            let box = Rectangle(x: x - half, y: top, width: 2 * half, height: bottom - top)
            ink.append(.area(.rectangle(box, radius: 0), fill: style.target.lightened(by: 0.55), stroke: nil))
        }
        ink += Set(point.ends).sorted().map { value in
            let y = values.position(value)
            return .rule(
                from: Point(x - half, y), to: Point(x + half, y), Stroke(style.target, width: 1.2 + 1.2 * weight))
        }
        return ink + arrow(point, at: Point(x, values.position(point.ends.last ?? 0)), color: style.target)
    }

    /// An arrow from an end that is stated towards the one that is open; none for a number or a range.
    private func arrow(_ point: TimeSeries.Point, at start: Point, color: Color) -> [Ink] {
        guard point.ends.count == 1 || point.isOpenAbove else { return [] }
        let isUp = point.high == nil || point.isOpenAbove
        let length = 5 + 5 * weight
        let tip = isUp ? max(start.y - length, frame.y - 6) : min(start.y + length, frame.maxY + 1)
        let back = tip + (isUp ? 4 : -4)
        return [
            .rule(from: start, to: Point(start.x, back), Stroke(color, width: 0.6 + 0.6 * weight)),
            .area(
                .polygon([Point(start.x, tip), Point(start.x + 2.4, back), Point(start.x - 2.4, back)]), fill: color,
                stroke: nil),
        ]
    }
}
