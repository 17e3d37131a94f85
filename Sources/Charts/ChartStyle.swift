package import Drawings

/// Fonts and colours charts are drawn with.
package struct ChartStyle: Hashable, Sendable {
    /// The font of row labels.
    package let label: Font
    /// The font of values beside marks.
    package let value: Font
    /// The font of ticks and remarks.
    package let small: Font
    package let ink: Color
    package let muted: Color
    package let rule: Color
    /// The colour of what was achieved.
    package let accent: Color
    /// The colour of what is or was aimed at.
    package let target: Color
    package let track: Color
    package let statuses: [StatusMark.Tone: Color]

    /// The same style with another font of ticks and remarks.
    func with(small: Font) -> ChartStyle {
        ChartStyle(
            label: label, value: value, small: small, ink: ink, muted: muted, rule: rule, accent: accent,
            target: target, track: track, statuses: statuses)
    }

    package init(
        label: Font, value: Font, small: Font, ink: Color, muted: Color, rule: Color, accent: Color, target: Color,
        track: Color, statuses: [StatusMark.Tone: Color]
    ) {
        self.label = label
        self.value = value
        self.small = small
        self.ink = ink
        self.muted = muted
        self.rule = rule
        self.accent = accent
        self.target = target
        self.track = track
        self.statuses = statuses
    }

    /// The colour of a status; the ink's own where the theme names none.
    package func color(of tone: StatusMark.Tone) -> Color { statuses[tone] ?? ink }
}

/// A drawing made from rows of data, as wide as it is told.
package protocol Chart: Sendable {
    /// Draws the chart; the height follows from the rows.
    func draw(width: Double, style: ChartStyle, measurer: any Measuring) -> Drawing
}
