import Drawings

/// The middle column of bullets: track, bar, target and their values, row by row.
struct BulletPlot {
    private let left: Double
    /// Where the tracks end; behind them is room for results.
    private let end: Double
    private let right: Double
    private let style: ChartStyle
    private let measurer: any Measuring

    /// A column between two edges, for rows whose widest result has room behind the track.
    init(left: Double, right: Double, whole: [BulletChart.Row], style: ChartStyle, measurer: any Measuring) {
        (self.left, self.right, self.style, self.measurer) = (left, max(right, left + 20), style, measurer)
        let most = (self.right - left) * 0.42
        let widest = whole.map {
            BulletPlot.text($0.resultText, style.value.bold, style.ink, within: most, measurer).width
        }
        end = max(left + 8, self.right - (widest.max() ?? 0) - 6)
    }

    /// A row's ink with its top at 0, its size, and the height of the bar's middle.
    func draw(_ row: BulletChart.Row, ticks: [Double]) -> (ink: [Ink], size: Size, barMiddle: Double) {
        let value = BulletPlot.text(
            row.resultText, style.value.bold, style.ink, within: (right - left) * 0.42, measurer)
        let target = BulletPlot.text(row.targetText, style.small, style.muted, within: right - left, measurer)
        let track = 13.0
        let middle = max(track + 4, value.height) / 2
        let scale = LinearScale(ticks[0]...ticks[ticks.count - 1], to: left, end)
        let top = middle - track / 2
        let marks = [row.targetLow, row.targetHigh].compactMap { $0 }.map { scale.position($0) }
        let (zero, tip) = (scale.position(0), scale.position(row.result))
        let x = place(value, zero: zero, tip: tip, row, marks)
        var ink: [Ink] = [
            .area(
                .rectangle(Rectangle(x: left, y: top, width: end - left, height: track), radius: 0),
                fill: style.track, stroke: nil)
        ]
        for tick in ticks.map({ scale.position($0) }) where tick < x - 2 || tick > x + value.width + 2 {
            ink.append(.rule(from: Point(tick, top), to: Point(tick, top + track), Stroke(.white, width: 0.8)))
        }
        ink += band(row, scale, top: top, height: track)
        let bar = Rectangle(x: min(zero, tip), y: middle - 4.5, width: max(abs(tip - zero), 0.8), height: 9)
        ink += Hatching.bar(bar, color: style.accent, isHatched: row.isNotFinal)
        if ticks[0] < 0 {
            ink.append(
                .rule(from: Point(zero, top), to: Point(zero, top + track), Stroke(style.muted, width: 0.8)))
        }
        ink += brackets(row, scale, top: top, height: track)
        ink += value.ink(at: Point(x, middle - value.height / 2))
        let center = marks.isEmpty ? end : marks.reduce(0, +) / Double(marks.count)
        let below = max(middle + track / 2 + 3, middle + value.height / 2)
        let start = min(max(left, center - target.width / 2), right - target.width)
        ink += target.ink(at: Point(start, below), alignment: .center, in: target.width)
        return (ink, Size(right, below + target.height), middle)
    }

    /// A value set tight; a text that would take more than six lines ends with an ellipsis.
    private static func text(
        _ text: String, _ font: Font, _ color: Color, within width: Double, _ measurer: any Measuring
    ) -> TextBlock {
        let block = TextBlock.cut(text, to: 6, font: font, color: color, width: width, measurer: measurer)
        return TextBlock(lines: block.lines, leading: block.lines.map { $0.ascent + $0.descent }.max() ?? 0)
    }

    /// Where a result begins: behind its bar when it fits between the marks on the track, else behind the track.
    private func place(
        _ value: TextBlock, zero: Double, tip: Double, _ row: BulletChart.Row, _ marks: [Double]
    ) -> Double {
        let span = (tip + 5)...(tip + 5 + value.width)
        let isFree = marks.allSatisfy { $0 < span.lowerBound - 5 || $0 > span.upperBound + 5 }
        let low = row.targetLow == nil ? left : marks.min() ?? left
        let high = row.targetHigh == nil ? end : marks.max() ?? end
        let isOutsideBand =
            marks.isEmpty || row.targetLow == row.targetHigh || span.upperBound + 5 < low || span.lowerBound - 5 > high
        let fits = value.lines.count == 1 && tip >= zero && isFree && isOutsideBand && span.upperBound + 3 < end
        return fits ? span.lowerBound : end + 6
    }

    /// The light area of a range; it runs to the track's end where the range is open.
    private func band(_ row: BulletChart.Row, _ scale: LinearScale, top: Double, height: Double) -> [Ink] {
        guard row.targetLow != row.targetHigh else { return [] }
        let from = row.targetLow.map { scale.position($0) } ?? left
        let to = row.targetHigh.map { scale.position($0) } ?? end
        let box = Rectangle(x: from, y: top, width: to - from, height: height)
        return [.area(.rectangle(box, radius: 0), fill: style.target.lightened(by: 0.6), stroke: nil)]
    }

    /// A mark for a single target, a bracket for each end that a range states; white around both parts them from bars.
    private func brackets(_ row: BulletChart.Row, _ scale: LinearScale, top: Double, height: Double) -> [Ink] {
        let (above, below) = (top - 2, top + height + 2)
        let line = { (x: Double, width: Double, color: Color) in
            Ink.rule(from: Point(x, above), to: Point(x, below), Stroke(color, width: width))
        }
        if let value = row.targetLow, value == row.targetHigh {
            let x = scale.position(value)
            return [line(x, 4.6, .white), line(x, 2.6, style.target)]
        }
        let extent =
            if let low = row.targetLow, let high = row.targetHigh { scale.position(high) - scale.position(low) } else {
                9.0
            }
        let arm = min(3, max(0, extent / 3))
        let ends = [(row.targetLow, arm), (row.targetHigh, -arm)].compactMap { value, arm in
            value.map { (scale.position($0), arm) }
        }
        return ends.flatMap { x, arm in
            [line(x, 3.4, .white), line(x, 1.6, style.target)]
                + [above + 0.8, below - 0.8].map {
                    .rule(from: Point(x, $0), to: Point(x + arm, $0), Stroke(style.target, width: 1.6))
                }
        }
    }
}
