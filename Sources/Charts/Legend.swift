package import Drawings

/// What the marks of a chart mean, on one line or more.
package struct Legend: Chart, Hashable {
    /// A mark as the legend shows it.
    package enum Swatch: Hashable, Sendable {
        case bar(isHatched: Bool)
        case band
        case dot(isOpen: Bool)
    }

    /// A mark and its meaning.
    package struct Entry: Hashable, Sendable {
        package let swatch: Swatch
        package let text: String

        package init(_ swatch: Swatch, _ text: String) {
            self.swatch = swatch
            self.text = text
        }
    }

    package let entries: [Entry]

    package init(_ entries: [Entry]) { self.entries = entries }

    package func draw(width: Double, style: ChartStyle, measurer: any Measuring) -> Drawing {
        let pitch = style.small.size * 1.5
        var (x, y, height) = (0.0, 0.0, pitch)
        var ink: [Ink] = []
        for entry in entries {
            let text = TextBlock.tight(
                entry.text, font: style.small, color: style.muted, within: width - 22, measurer: measurer)
            let extent = 22 + text.width + 16
            if x > 0, x + extent > width + 16 { (x, y, height) = (0, y + height, pitch) }
            ink += mark(entry.swatch, x, y + pitch / 2, style)
            ink += text.ink(at: Point(x + 22, y + (pitch - text.leading) / 2))
            height = max(height, text.height + pitch - text.leading)
            x += extent
        }
        return Drawing(size: Size(width, y + height), ink: ink)
    }

    private func mark(_ swatch: Swatch, _ x: Double, _ middle: Double, _ style: ChartStyle) -> [Ink] {
        switch swatch {
        case .bar(let isHatched):
            let box = Rectangle(x: x, y: middle - 3, width: 17, height: 6)
            return Hatching.bar(box, color: style.accent, isHatched: isHatched)
        case .band:
            let box = Rectangle(x: x + 2, y: middle - 4, width: 13, height: 8)
            let stroke = Stroke(style.target, width: 1.6)
            return [
                .area(.rectangle(box, radius: 0), fill: style.target.lightened(by: 0.55), stroke: nil),
                .rule(from: Point(box.x, box.y), to: Point(box.x, box.maxY), stroke),
                .rule(from: Point(box.maxX, box.y), to: Point(box.maxX, box.maxY), stroke),
            ]
        case .dot(let isOpen):
            return [
                .area(
                    .circle(center: Point(x + 8, middle), radius: 4), fill: isOpen ? .white : style.accent,
                    stroke: Stroke(style.accent, width: 1.6))
            ]
        }
    }
}
