import Drawings

/// One panel of a slope chart.
struct SlopePanel {
    private let panel: SlopeChart.Panel
    /// The values of all rows on the panel's scale, also those drawn elsewhere.
    private let values: [Double]
    private let style: ChartStyle
    private let measurer: any Measuring

    init(_ panel: SlopeChart.Panel, values: [Double], style: ChartStyle, measurer: any Measuring) {
        (self.panel, self.values, self.style, self.measurer) = (panel, values, style, measurer)
    }

    /// A label beside a mark: its texts as a block, and the height of the mark.
    private struct Side {
        let name: TextBlock?
        let value: TextBlock
        let mark: Double

        var height: Double { max(name?.height ?? 0, value.height) + 2 }
    }

    /// Draws the panel; the plot is no wider than it is useful to follow a line.
    func draw(width: Double) -> Drawing {
        let values = { (end: SlopeChart.End, font: Font) in
            TextBlock.cut(end.text, to: 1, font: font, color: style.ink, width: width * 0.18, measurer: measurer)
        }
        let starts = panel.rows.map { values($0.start, style.value) }
        let ends = panel.rows.map { values($0.end, style.value.bold) }
        let (startWidth, endWidth) = (starts.map(\.width).max() ?? 0, ends.map(\.width).max() ?? 0)
        let lead = width < 300 ? 10.0 : 16.0
        // The plot keeps at least 44 points.
        let room = width - 8 - startWidth - endWidth - 2 * lead - 44
        let labels = LabelColumn(
            panel.rows.map(\.label), among: [], within: min(width * 0.44, room), font: style.label, color: style.ink,
            measurer: measurer)
        let left = labels.width + 8 + startWidth + lead
        let right = max(left + 24, min(width - endWidth - lead, left + 190))
        let head = head(left: left, right: right, width: width)
        let heights = zip(labels.blocks, starts).map { max($0.height, $1.height) + 2 }
        // Labels of marks at the top or bottom may go beyond them.
        let margin = max(10, (heights.max() ?? 0) / 2 + 3)
        let height = max(heights.reduce(0, +), 22 * Double(min(panel.rows.count, 6))) + margin
        let scale = scale(from: head.height + height - margin, to: head.height + margin)
        let sides = { (isStart: Bool) in
            panel.rows.indices.map { index in
                Side(
                    name: isStart ? labels.blocks[index] : nil, value: isStart ? starts[index] : ends[index],
                    mark: scale.position(isStart ? panel.rows[index].start.value : panel.rows[index].end.value))
            }
        }
        var ink = head.ink
        for x in [left, right] {
            ink.append(
                .rule(from: Point(x, head.height), to: Point(x, head.height + height), Stroke(style.rule, width: 0.7)))
        }
        let range = (head.height, head.height + height)
        ink += texts(sides(true), range, at: left, toward: -lead) { side, middle in
            let value = side.value
            return
                (side.name?.ink(
                    at: Point(0, middle - (side.name?.height ?? 0) / 2), alignment: .right, in: labels.width) ?? [])
                + value.ink(at: Point(left - lead - value.width, middle - value.height / 2))
        }
        ink += texts(sides(false), range, at: right, toward: lead) { side, middle in
            side.value.ink(at: Point(right + lead, middle - side.value.height / 2))
        }
        for row in panel.rows {
            let (start, end) = (
                Point(left, scale.position(row.start.value)), Point(right, scale.position(row.end.value))
            )
            ink.append(.rule(from: start, to: end, Stroke(style.accent, width: 1.6)))
        }
        for row in panel.rows {
            ink += [(left, row.start), (right, row.end)].map { x, end in
                .area(
                    .circle(center: Point(x, scale.position(end.value)), radius: 3.4),
                    fill: end.isNotFinal ? .white : style.accent, stroke: Stroke(style.accent, width: 1.4))
            }
        }
        return Drawing(size: Size(width, head.height + height), ink: ink)
    }

    /// The unit on a line of its own, and the two times above their axes.
    private func head(left: Double, right: Double, width: Double) -> (ink: [Ink], height: Double) {
        let unit = TextBlock.cut(
            panel.head.unit, to: 1, font: style.small, color: style.muted, width: width, measurer: measurer)
        let period = { (text: String, room: Double) in
            TextBlock.cut(text, to: 2, font: style.small.bold, color: style.ink, width: room, measurer: measurer)
        }
        let middle = (left + right) / 2
        let first = period(panel.head.startPeriod, middle - 4)
        let second = period(panel.head.endPeriod, width - middle - 4)
        let top = panel.head.unit.isEmpty ? 0 : unit.height
        let ink =
            (panel.head.unit.isEmpty ? [] : unit.ink(at: .zero))
            + first.ink(
                at: Point(max(0, min(left - first.width / 2, middle - 4 - first.width)), top), alignment: .center,
                in: first.width)
            + second.ink(
                at: Point(min(width - second.width, max(right - second.width / 2, middle + 4)), top),
                alignment: .center, in: second.width)
        return (ink, top + max(first.height, second.height) + 3)
    }

    /// From the smallest value at the bottom to the largest on top; equal values stand in the middle.
    private func scale(from bottom: Double, to top: Double) -> LinearScale {
        let (low, high) = (values.min() ?? 0, values.max() ?? 0)
        guard high > low, (high - low).isFinite else {
            return LinearScale(low...low, to: (bottom + top) / 2, top)
        }
        return LinearScale(low...high, to: bottom, top)
    }

    /// The texts of one side moved apart, with lines from texts that were moved to their marks.
    private func texts(
        _ sides: [Side], _ range: (Double, Double), at axis: Double, toward lead: Double,
        ink: (Side, Double) -> [Ink]
    ) -> [Ink] {
        let tops = LabelSpread.tops(
            sides.map { .init(middle: $0.mark, height: $0.height) }, from: range.0, to: range.1)
        return zip(sides, tops).flatMap { side, top -> [Ink] in
            let middle = top + side.height / 2
            let text = ink(side, middle)
            guard abs(middle - side.mark) > 1.5 else { return text }
            return [
                .rule(
                    from: Point(axis + lead * 0.85, middle), to: Point(axis + lead * 0.35, side.mark),
                    Stroke(style.muted, width: 0.5))
            ] + text
        }
    }
}
