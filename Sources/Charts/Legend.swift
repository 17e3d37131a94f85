package import Drawings

/// What the marks of a chart mean, on one line or more.
package struct Legend: Chart, Hashable {
    /// A mark as the legend shows it.
    package enum Swatch: Hashable, Sendable {
        case bar(isHatched: Bool)
        case dot(isOpen: Bool)
        case line(Line)
        /// A short bar across, as targets are marked on an axis of time.
        case tick
        /// The end of a way.
        case goal
        /// The end of a way that is a range.
        case box
        /// The area of a status.
        case status(StatusMark.Tone)
        /// The area of a series by its place.
        case series(Int)
        /// A remark without a mark.
        case none
    }

    /// The lines of charts over time.
    package enum Line: Hashable, Sendable {
        case observed
        case path
        case required
        case seriesBreak
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

    /// The same meanings in small capitals, for a page that repeats them.
    package func drawAgain(width: Double, style: ChartStyle, measurer: any Measuring) -> Drawing {
        Legend(entries.map { Entry($0.swatch, $0.text.uppercased()) }).draw(
            width: width, style: style.with(small: style.small.sized(style.small.size * 0.85)), measurer: measurer)
    }

    package func draw(width: Double, style: ChartStyle, measurer: any Measuring) -> Drawing {
        let pitch = style.small.size * 1.5
        var (x, y, height) = (0.0, 0.0, pitch)
        var ink: [Ink] = []
        for entry in entries {
            let indent = entry.swatch == .none ? 0.0 : 22
            let text = TextBlock.tight(
                entry.text, font: style.small, color: style.muted, within: width - indent, measurer: measurer)
            let extent = indent + text.width + 16
            if x > 0, x + extent > width + 16 { (x, y, height) = (0, y + height, pitch) }
            ink += mark(entry.swatch, x, y + pitch / 2, style)
            ink += text.ink(at: Point(x + indent, y + (pitch - text.leading) / 2))
            height = max(height, text.height + pitch - text.leading)
            x += extent
        }
        return Drawing(size: Size(width, y + height), ink: ink)
    }

    private func mark(_ swatch: Swatch, _ x: Double, _ middle: Double, _ style: ChartStyle) -> [Ink] {
        switch swatch {
        case .bar(let isHatched):
            let box = Rectangle(x: x, y: middle - 4, width: 17, height: 8)
            return Hatching.bar(box, color: style.accent, isHatched: isHatched)
        case .dot(let isOpen):
            return [
                .area(
                    .circle(center: Point(x + 8, middle), radius: 4), fill: isOpen ? .white : style.accent,
                    stroke: Stroke(style.accent, width: 1.6))
            ]
        case .line(let line):
            return [.rule(from: Point(x + 1.5, middle), to: Point(x + 16, middle), stroke(line, style))]
        case .tick:
            return [
                .rule(from: Point(x + 4, middle), to: Point(x + 14, middle), Stroke(style.target, width: 2.4))
            ]
        case .goal:
            return [Legend.diamond(at: Point(x + 8, middle), radius: 5, color: style.target)]
        case .box:
            let box = Rectangle(x: x + 1, y: middle - 4, width: 15, height: 8)
            return [
                .area(
                    .rectangle(box, radius: 0), fill: style.target.lightened(by: 0.6),
                    stroke: Stroke(style.target, width: 1.2))
            ]
        case .status(let tone):
            let box = Rectangle(x: x, y: middle - 4, width: 17, height: 8)
            return BarFill.status(tone).ink(box, color: style.color(of: tone))
        case .series(let index):
            let box = Rectangle(x: x, y: middle - 4, width: 17, height: 8)
            return BarFill.series(index).ink(box, color: style.accent)
        case .none:
            return []
        }
    }

    private func stroke(_ line: Line, _ style: ChartStyle) -> Stroke {
        switch line {
        case .observed: SeriesPlot.observedStroke(style)
        case .path: SeriesPlot.pathStroke(style)
        case .required: SeriesPlot.requiredStroke(style)
        case .seriesBreak: Stroke(style.muted, width: 0.8, dashes: [2.5, 2])
        }
    }

    /// A square standing on its corner.
    static func diamond(at center: Point, radius: Double, color: Color) -> Ink {
        .area(
            .polygon([
                center + Point(0, -radius), center + Point(radius, 0), center + Point(0, radius),
                center + Point(-radius, 0),
            ]), fill: color, stroke: nil)
    }
}
