import Drawings
import TestSupport
import Testing

/// Lines of a text set below each other; every letter is five points wide here.
@Suite struct TextBlockTests {
    private func lines(_ text: String, _ width: Double) -> [String] {
        TextBlock(
            text, font: Font(family: "Serif", size: 10), color: .black, width: width, measurer: CountingMeasurer()
        ).lines.map(\.text)
    }

    @Test(arguments: [
        ("cao hơn cận trên ba điểm phần trăm.", 170.0, ["cao hơn cận trên ba điểm", "phần\u{A0}trăm."]),
        ("một\nhai ba bốn tám năm", 75.0, ["một", "hai ba bốn", "tám\u{A0}năm"]),
    ])
    func `A short word alone on the last line takes the one before it along`(
        _ text: String, _ width: Double, _ expected: [String]
    ) {
        #expect(lines(text, width) == expected)
    }

    @Test(arguments: [
        ("two words stay as they are", 65.0, ["two words", "stay as they", "are"], "both would fill over half of it"),
        ("results of manufacturing", 110.0, ["results of", "manufacturing"], "the last word is long"),
        ("a b c d e f", 25.0, ["a b c", "d e f"], "there are three on the last line"),
        ("anticonstitutional no", 90.0, ["anticonstitutional", "no"], "there is one word on the line before"),
        ("aa bb cc dd\nee", 60.0, ["aa bb cc dd", "ee"], "it is a line of its own"),
        ("aa bb cc dd ·\u{20}ee", 70.0, ["aa bb cc dd ·", "ee"], "a dot parts them"),
        ("aa bb cc dd 5\u{A0}%", 60.0, ["aa bb cc dd", "5\u{A0}%"], "two stand there already"),
    ])
    func `Otherwise lines stay as they break`(
        _ text: String, _ width: Double, _ expected: [String], _ reason: Comment
    ) { #expect(lines(text, width) == expected, reason) }
}
