package import Drawings
package import Quantities

/// The way from a baseline to a target, one row each on a scale of its own.
///
/// The scale starts at zero, unless the way is short against the values: then it shows the neighbourhood only, with
/// its ends named, so that start and end can be told apart.
package struct DumbbellChart: Chart, Hashable {
    /// A start, an end or a range of ends, in one unit.
    package struct Row: Hashable, Sendable {
        package let label: String
        package let start: Double
        /// The start as printed, with unit and time.
        package let startText: String
        package let isStartEstimate: Bool
        package let endLow: Double
        package let endHigh: Double
        /// The end as printed, with unit and time.
        package let endText: String
        /// What the way takes, such as the growth needed a year; may be empty.
        package let remark: String
        /// The language of the numbers on the axis.
        package let language: Language

        package init(
            label: String, start: Double, startText: String, isStartEstimate: Bool, endLow: Double, endHigh: Double,
            endText: String, remark: String, language: Language
        ) {
            self.label = label
            self.start = start
            self.startText = startText
            self.isStartEstimate = isStartEstimate
            self.endLow = endLow
            self.endHigh = endHigh
            self.endText = endText
            self.remark = remark
            self.language = language
        }

        fileprivate func tickText(_ value: Double) -> String {
            Figure.decimal(value, decimals: 3).map { Figure.printed($0, in: language) } ?? ""
        }
    }

    package let rows: [Row]

    package init(rows: [Row]) { self.rows = rows }

    package func draw(width: Double, style: ChartStyle, measurer: any Measuring) -> Drawing {
        var ink: [Ink] = []
        var y = 0.0
        for (index, row) in rows.enumerated() {
            if index > 0 {
                ink.append(.rule(from: Point(0, y), to: Point(width, y), Stroke(style.rule, width: 0.5)))
            }
            let drawn = draw(row, at: y, width: width, style, measurer)
            ink += drawn.ink
            y += drawn.height
        }
        return Drawing(size: Size(width, y), ink: ink)
    }

    /// The ends and steps of a row's scale.
    private func ticks(_ row: Row) -> [Double] {
        let low = min(row.start, row.endLow)
        let high = max(row.start, row.endHigh)
        let span = high - low
        let isNear = span > 0 && low > 0 && span < 0.25 * high
        return Ticks.covering(isNear ? max(0, low - span)...(high + span) : min(0, low)...max(high, 1e-9))
    }

    private func draw(
        _ row: Row, at top: Double, width: Double, _ style: ChartStyle, _ measurer: any Measuring
    ) -> (ink: [Ink], height: Double) {
        let labelWidth = (width * 0.34).rounded()
        let label = TextBlock(row.label, font: style.label, color: style.ink, width: labelWidth, measurer: measurer)
        let remark =
            row.remark.isEmpty
            ? nil : TextBlock(row.remark, font: style.small, color: style.muted, width: labelWidth, measurer: measurer)
        let ticks = ticks(row)
        let names = [ticks[0], ticks[ticks.count - 1]].map {
            measurer.line(row.tickText($0), font: style.small, color: style.muted)
        }
        // Names that would take the axis its room are left out: the values beside the marks say enough.
        let isNamed = names[0].width + names[1].width < (width - labelWidth) * 0.3
        let left = labelWidth + 12 + (isNamed ? names[0].width : 4)
        let right = width - 6 - (isNamed ? names[1].width : 2)
        let start = TextBlock.tight(
            row.startText, font: style.value, color: style.ink, within: right - left, measurer: measurer)
        let end = TextBlock.tight(
            row.endText, font: style.value.bold, color: style.ink, within: right - left, measurer: measurer)
        let textHeight = max(start.height, end.height)
        let labelHeight = label.height + (remark?.height ?? 0)
        let plotHeight = 2 * textHeight + 16
        let height = max(labelHeight, plotHeight) + 14
        let middle = top + height / 2
        let scale = LinearScale(ticks[0]...ticks[ticks.count - 1], to: left, right)
        let (a, low, high) = (scale.position(row.start), scale.position(row.endLow), scale.position(row.endHigh))
        var ink = label.ink(at: Point(0, top + (height - labelHeight) / 2))
        ink += remark?.ink(at: Point(0, top + (height - labelHeight) / 2 + label.height)) ?? []
        ink.append(.rule(from: Point(left, middle), to: Point(right, middle), Stroke(style.rule, width: 0.7)))
        if isNamed {
            let drop = (names[0].ascent - names[0].descent) / 2
            ink.append(.text(names[0], at: Point(left - 4 - names[0].width, middle + drop)))
            ink.append(.text(names[1], at: Point(right + 4, middle + drop)))
        }
        ink += ticks.map {
            .rule(
                from: Point(scale.position($0), middle - 3), to: Point(scale.position($0), middle + 3),
                Stroke(style.rule, width: 0.7))
        }
        ink.append(.rule(from: Point(a, middle), to: Point(low, middle), Stroke(style.target, width: 2.4)))
        if high > low {
            let box = Rectangle(x: low, y: middle - 5, width: high - low, height: 10)
            ink.append(
                .area(
                    .rectangle(box, radius: 0), fill: style.target.lightened(by: 0.55),
                    stroke: Stroke(style.target, width: 1.4)))
        } else {
            ink.append(.area(.circle(center: Point(low, middle), radius: 5), fill: style.target, stroke: nil))
        }
        ink.append(
            .area(
                .circle(center: Point(a, middle), radius: 5), fill: row.isStartEstimate ? .white : style.accent,
                stroke: Stroke(style.accent, width: 1.8)))
        let place = { (text: TextBlock, x: Double, y: Double) in
            let start = min(max(left, x - text.width / 2), right - text.width)
            return text.ink(at: Point(start, y), alignment: .center, in: text.width)
        }
        ink += place(end, (low + high) / 2, middle - 9 - end.height)
        ink += place(start, a, middle + 9)
        return (ink, height)
    }
}
