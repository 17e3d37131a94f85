package import Drawings

/// A status shown by shape, word and colour together, so that it reads in a grey copy.
package struct StatusMark: Hashable, Sendable {
    /// What a status means for the reader; each has a shape of its own.
    package enum Tone: String, Hashable, Sendable, CaseIterable {
        /// Beyond the target: a triangle upwards.
        case beyond
        /// On the target: a filled circle.
        case reached
        /// Short of the target: a triangle downwards.
        case short
        /// Undecided: an open circle.
        case open
    }

    package let tone: Tone
    package let word: String

    package init(_ tone: Tone, word: String) {
        self.tone = tone
        self.word = word
    }

    /// The tone of a verdict, pace, task, clear, quota or effect; codes it does not know are open.
    package static func tone(of code: String) -> Tone {
        switch code {
        case "exceeded", "reached_early", "better": .beyond
        case "met", "on_track", "done", "clear", "within": .reached
        case "not_met", "moving_away", "slow", "overdue", "over", "worse": .short
        default: .open
        }
    }

    /// The shape alone, centred at a point, with an outer diameter in points.
    package static func shape(_ tone: Tone, at center: Point, size: Double, color: Color) -> Ink {
        let half = size / 2
        switch tone {
        case .beyond:
            return .area(
                .polygon([
                    Point(center.x, center.y - half), Point(center.x + half, center.y + half * 0.8),
                    Point(center.x - half, center.y + half * 0.8),
                ]), fill: color, stroke: nil)
        case .short:
            return .area(
                .polygon([
                    Point(center.x - half, center.y - half * 0.8), Point(center.x + half, center.y - half * 0.8),
                    Point(center.x, center.y + half),
                ]), fill: color, stroke: nil)
        case .reached:
            return .area(.circle(center: center, radius: half * 0.9), fill: color, stroke: nil)
        case .open:
            return .area(.circle(center: center, radius: half * 0.8), fill: .white, stroke: Stroke(color, width: 1))
        }
    }

    /// Shape and word beside each other with their middle at a height, and the size they took.
    ///
    /// The word is broken when both would be wider than the limit.
    package func ink(
        at left: Double, middle: Double, font: Font, style: ChartStyle, measurer: any Measuring,
        within limit: Double? = nil
    ) -> (ink: [Ink], size: Size) {
        let diameter = font.size * 0.85
        let indent = diameter + 3
        let block = TextBlock.tight(
            word, font: font, color: style.ink, within: limit.map { $0 - indent }, measurer: measurer)
        let shape = StatusMark.shape(
            tone, at: Point(left + diameter / 2, middle), size: diameter, color: style.color(of: tone))
        return (
            [shape] + block.ink(at: Point(left + indent, middle - block.height / 2)),
            Size(indent + block.width, max(block.height, diameter))
        )
    }
}
