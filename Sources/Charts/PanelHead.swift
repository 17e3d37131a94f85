import Drawings
import Quantities

/// What stands over a small panel: its title, its status, and its unit where the panel has an axis of its own.
struct PanelHead {
    /// Two lines at most.
    let title: TextBlock
    /// One line; nil where all panels have the same unit.
    let unit: TextBlock?
    let status: StatusMark?
    /// The height of the status; 0 without one.
    let statusHeight: Double
    private let width: Double
    private let style: ChartStyle
    private let measurer: any Measuring

    init(
        _ series: TimeSeries, _ language: Language, hasUnit: Bool, width: Double, style: ChartStyle,
        measurer: any Measuring
    ) {
        (self.width, self.style, self.measurer) = (width, style, measurer)
        title = .short(
            series.label, lines: 2, font: style.small.bold, color: style.ink, within: width, measurer: measurer)
        unit =
            hasUnit
            ? .short(series.unit, lines: 1, font: style.small, color: style.muted, within: width, measurer: measurer)
            : nil
        let nothing = StatusMark(.open, word: LinePhrase.noValues[language])
        status = series.status ?? (series.observed.isEmpty ? nothing : nil)
        statusHeight =
            status.map {
                $0.ink(at: 0, middle: 0, font: style.small, style: style, measurer: measurer, within: width).size.height
            } ?? 0
    }

    /// The head with its parts on the lines of its row: titles end and statuses begin at one height.
    func ink(from left: Double, titles: Double, statuses: Double) -> [Ink] {
        var ink = title.ink(at: Point(left, titles - title.height))
        ink +=
            status?.ink(
                at: left, middle: titles + 1 + statusHeight / 2, font: style.small, style: style, measurer: measurer,
                within: width
            ).ink ?? []
        ink += unit?.ink(at: Point(left, titles + 1 + statuses)) ?? []
        return ink
    }
}

extension TextBlock {
    /// A text of at most so many lines; what does not fit is cut at a word and marked with an ellipsis.
    static func short(
        _ text: String, lines most: Int, font: Font, color: Color, within width: Double, measurer: any Measuring
    ) -> TextBlock {
        let whole = tight(text, font: font, color: color, within: width, measurer: measurer)
        guard whole.lines.count > most else { return whole }
        var rest = whole.lines.prefix(most).map(\.text).joined(separator: " ")
        while !rest.isEmpty {
            rest = rest.lastIndex(of: " ").map { String(rest[..<$0]) } ?? String(rest.dropLast())
            let cut = tight(rest + "…", font: font, color: color, within: width, measurer: measurer)
            if cut.lines.count <= most { return cut }
        }
        return tight("…", font: font, color: color, within: width, measurer: measurer)
    }
}
