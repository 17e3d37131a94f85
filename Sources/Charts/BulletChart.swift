package import Drawings

/// Results against their targets, one row each on a scale of its own that starts at zero.
///
/// The bar is the result (hatched when it is an estimate), the bracketed band or tick is the target.
package struct BulletChart: Chart, Hashable {
    /// One result and its target, in one unit.
    package struct Row: Hashable, Sendable {
        package let label: String
        package let result: Double
        /// The result as printed, with its unit.
        package let resultText: String
        package let isEstimate: Bool
        package let targetLow: Double?
        package let targetHigh: Double?
        /// The target as printed, with the word for it.
        package let targetText: String
        package let status: StatusMark

        package init(
            label: String, result: Double, resultText: String, isEstimate: Bool, targetLow: Double?,
            targetHigh: Double?, targetText: String, status: StatusMark
        ) {
            self.label = label
            self.result = result
            self.resultText = resultText
            self.isEstimate = isEstimate
            self.targetLow = targetLow
            self.targetHigh = targetHigh
            self.targetText = targetText
            self.status = status
        }
    }

    package let rows: [Row]

    package init(rows: [Row]) { self.rows = rows }

    package func draw(width: Double, style: ChartStyle, measurer: any Measuring) -> Drawing {
        let words = rows.map { measurer.line($0.status.word, font: style.value, color: style.ink).width }
        let columns = Columns(width: width, status: min((words.max() ?? 0) + style.value.size + 6, width * 0.28))
        var ink: [Ink] = []
        var y = 0.0
        for (index, row) in rows.enumerated() {
            if index > 0 {
                ink.append(.rule(from: Point(0, y), to: Point(width, y), Stroke(style.rule, width: 0.5)))
            }
            let drawn = draw(row, at: y, columns, style, measurer)
            ink += drawn.ink
            y += drawn.height
        }
        return Drawing(size: Size(width, y), ink: ink)
    }

    /// The horizontal division of a row.
    private struct Columns {
        let label: ClosedRange<Double>
        let plot: ClosedRange<Double>
        let status: ClosedRange<Double>

        init(width: Double, status: Double) {
            let labelEnd = (width * 0.34).rounded()
            label = 0...labelEnd
            self.status = (width - status)...width
            plot = (labelEnd + 12)...max(labelEnd + 13, width - status - 12)
        }
    }

    private func draw(
        _ row: Row, at top: Double, _ columns: Columns, _ style: ChartStyle, _ measurer: any Measuring
    ) -> (ink: [Ink], height: Double) {
        let label = TextBlock(
            row.label, font: style.label, color: style.ink, width: columns.label.upperBound, measurer: measurer)
        let (left, right) = (columns.plot.lowerBound, columns.plot.upperBound)
        let value = TextBlock.tight(
            row.resultText, font: style.value.bold, color: style.ink, within: right - left, measurer: measurer)
        let target = TextBlock.tight(
            row.targetText, font: style.small, color: style.muted, within: right - left, measurer: measurer)
        let status = { (middle: Double) in
            row.status.ink(
                at: columns.status.lowerBound, middle: middle, font: style.value, style: style, measurer: measurer,
                within: columns.status.upperBound - columns.status.lowerBound)
        }
        let statusHeight = status(0).size.height
        let bar = 11.0
        let plotHeight = value.height + 3 + bar + 4 + target.height
        let height = max(label.height, plotHeight, statusHeight) + 12
        let plotTop = top + (height - plotHeight) / 2
        let barTop = plotTop + value.height + 3
        // A target without an upper end needs room above its lower one.
        let peak = max(row.result, row.targetHigh ?? (row.targetLow ?? 0) * 1.1, 0)
        let floor = min(row.result, row.targetLow ?? 0, row.targetHigh ?? 0, 0)
        let ticks = Ticks.covering(floor...max(peak, floor + 1e-9))
        let scale = LinearScale(
            ticks[0]...ticks[ticks.count - 1], to: left, right)
        var ink = label.ink(at: Point(0, top + (height - label.height) / 2))
        ink += track(scale, ticks, top: barTop, height: bar, style)
        ink += targetBand(row, scale, top: barTop, height: bar, style)
        ink += resultBar(row, scale, top: barTop, height: bar, style)
        let end = scale.position(row.result)
        let valueX = min(max(left, end - value.width), right - value.width)
        ink += value.ink(at: Point(valueX, plotTop), alignment: .right, in: value.width)
        let middle = scale.position(
            ((row.targetLow ?? row.targetHigh ?? 0) + (row.targetHigh ?? row.targetLow ?? 0)) / 2)
        let targetX = min(max(left, middle - target.width / 2), right - target.width)
        ink += target.ink(at: Point(targetX, barTop + bar + 4), alignment: .center, in: target.width)
        let half = statusHeight / 2
        ink += status(min(max(barTop + bar / 2, top + half), top + height - half)).ink
        return (ink, height)
    }

    private func track(
        _ scale: LinearScale, _ ticks: [Double], top: Double, height: Double, _ style: ChartStyle
    ) -> [Ink] {
        let left = scale.range.0
        let box = Rectangle(x: left, y: top, width: scale.range.1 - left, height: height)
        return [.area(.rectangle(box, radius: 0), fill: style.track, stroke: nil)]
            + ticks.map {
                .rule(
                    from: Point(scale.position($0), top), to: Point(scale.position($0), top + height),
                    Stroke(.white, width: 0.7))
            }
    }

    private func targetBand(
        _ row: Row, _ scale: LinearScale, top: Double, height: Double, _ style: ChartStyle
    ) -> [Ink] {
        guard row.targetLow != nil || row.targetHigh != nil else { return [] }
        let start = row.targetLow.map { scale.position($0) } ?? scale.range.0
        let end = row.targetHigh.map { scale.position($0) } ?? scale.range.1
        let stroke = Stroke(style.target, width: 1.6)
        let (above, below) = (top - 2, top + height + 2)
        if row.targetLow == row.targetHigh {
            return [.rule(from: Point(start, above), to: Point(start, below), Stroke(style.target, width: 2.4))]
        }
        let box = Rectangle(x: start, y: above, width: end - start, height: height + 4)
        let band = Ink.area(.rectangle(box, radius: 0), fill: style.target.lightened(by: 0.55), stroke: nil)
        // Only ends the target states get a mark.
        let ends = [row.targetLow.map { _ in start }, row.targetHigh.map { _ in end }].compactMap { $0 }
        return [band] + ends.map { .rule(from: Point($0, above), to: Point($0, below), stroke) }
    }

    private func resultBar(
        _ row: Row, _ scale: LinearScale, top: Double, height: Double, _ style: ChartStyle
    ) -> [Ink] {
        let (zero, end) = (scale.position(0), scale.position(row.result))
        let box = Rectangle(x: min(zero, end), y: top + 3, width: abs(end - zero), height: height - 6)
        return Hatching.bar(box, color: style.accent, isHatched: row.isEstimate)
    }
}
