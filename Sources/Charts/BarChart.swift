package import Drawings

/// Horizontal bars of one unit on one scale that starts at zero, with the value at each bar's end.
package struct BarChart: ChartKind, Hashable {
    package static let name = "bars"
    package static let about = "Horizontal bars on one scale; with 'group', one chart for each unit or other value"
    package static let channels = [
        Channel("label", "column that names each bar", .label),
        Channel("value", "column of the numbers", .number),
        Channel("certainty", "column of the observation status", .certainty, isRequired: false),
    ]

    /// One bar.
    package struct Row: Hashable, Sendable {
        package let label: String
        package let value: Double
        /// The value as printed.
        package let text: String
        package let isEstimate: Bool

        package init(label: String, value: Double, text: String, isEstimate: Bool) {
            self.label = label
            self.value = value
            self.text = text
            self.isEstimate = isEstimate
        }
    }

    package let rows: [Row]

    package init(rows: [Row]) { self.rows = rows }

    package init(_ data: ChartData) {
        rows = data.rows.map {
            Row(
                label: $0.text("label"), value: $0["value"]?.low ?? 0, text: $0.text("value"),
                isEstimate: $0.isEstimate("certainty"))
        }
    }

    package static func figures(_ data: [Datum]) -> [[Datum]] { data.divided(by: 24) }

    package static func sentence(_ datum: Datum, _ data: ChartData) -> String {
        "\(datum.text("label")): \(datum.text("value"))"
    }

    package func draw(width: Double, style: ChartStyle, measurer: any Measuring) -> Drawing {
        let labelWidth = (width * 0.46).rounded()
        let left = labelWidth + 12
        let low = min(0, rows.map(\.value).min() ?? 0)
        let most = width * (low < 0 ? 0.18 : 0.3)
        let values = rows.map {
            TextBlock.tight($0.text, font: style.value.bold, color: style.ink, within: most, measurer: measurer)
        }
        let room = (values.map(\.width).max() ?? 0) + 6
        let high = max(0, rows.map(\.value).max() ?? 0)
        let scale = LinearScale(low...high, to: left + (low < 0 ? room : 0), max(left + 1, width - room))
        var ink: [Ink] = []
        var y = 0.0
        for (row, value) in zip(rows, values) {
            let label = TextBlock(row.label, font: style.label, color: style.ink, width: labelWidth, measurer: measurer)
            let height = max(label.height, value.height, 14) + 6
            let middle = y + height / 2
            let (zero, end) = (scale.position(0), scale.position(row.value))
            let box = Rectangle(x: min(zero, end), y: middle - 5.5, width: max(abs(end - zero), 0.5), height: 11)
            ink += label.ink(at: Point(0, middle - label.height / 2), alignment: .right, in: labelWidth)
            ink += Hatching.bar(box, color: style.accent, isHatched: row.isEstimate)
            let x = row.value < 0 ? end - 4 - value.width : end + 4
            ink += value.ink(at: Point(x, middle - value.height / 2))
            y += height
        }
        let zero = scale.position(0)
        ink.append(.rule(from: Point(zero, 0), to: Point(zero, y), Stroke(style.muted, width: 0.8)))
        return Drawing(size: Size(width, y), ink: ink)
    }
}
