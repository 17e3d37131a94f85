import Drawings
import TestSupport

@testable import Charts

extension ChartStyle {
    /// A style whose characters are 5 points wide in labels and values, and 4 in small text.
    static let plain = ChartStyle(
        label: Font(family: "Sans", size: 10), value: Font(family: "Sans", size: 10),
        small: Font(family: "Sans", size: 8), ink: .black, muted: Color(red: 0.4, green: 0.4, blue: 0.4),
        rule: Color(red: 0.8, green: 0.8, blue: 0.8), accent: Color(red: 0, green: 0, blue: 1),
        target: Color(red: 1, green: 0.6, blue: 0), track: Color(red: 0.9, green: 0.9, blue: 0.9),
        statuses: [
            .beyond: Color(red: 0, green: 0.4, blue: 0), .reached: Color(red: 0, green: 0, blue: 0.6),
            .short: Color(red: 0.6, green: 0, blue: 0), .open: Color(red: 0.4, green: 0.4, blue: 0.4),
        ])
}

extension Chart {
    /// The chart 300 points wide in the plain style.
    var plain: Drawing { draw(width: 300, style: .plain, measurer: CountingMeasurer()) }
}
