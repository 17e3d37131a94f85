import Drawings
import Quantities
import TestSupport
import Testing

@testable import Charts

/// Names as charts break and cut them, 80 points wide in a style of 5 points a letter.
@Suite struct LabelColumnTests {
    /// The lines a name takes in the label column of bars 182 points wide.
    private func lines(_ label: String) -> [String] {
        let row = BarChart.Row(label: label, value: 1, text: "", isNotFinal: false)
        let drawing = BarChart(rows: [row]).draw(width: 182, style: .plain, measurer: CountingMeasurer())
        return drawing.ink.flatMap(\.textLines).map(\.text).filter { !$0.isEmpty }
    }

    @Test(arguments: [
        ("Thu ngân sách", ["Thu ngân sách"]),
        ("Tốc độ tăng tổng sản phẩm trên địa bàn", ["Tốc độ tăng tổng", "sản phẩm trên", "địa bàn"]),
        (
            "Tốc độ tăng tổng sản phẩm trên địa bàn theo giá so sánh\u{A0}(T4)",
            ["Tốc độ tăng tổng", "sản phẩm trên", "địa b… sánh\u{A0}(T4)"]
        ),
        (
            "Tốc độ tăng tổng sản phẩm trên địa bàn theo giá nghiêngnghiêng\u{A0}(T4)",
            ["Tốc độ tăng tổng", "sản phẩm trên", "địa bàn th… (T4)"]
        ),
        (
            "Tốc độ tăng tổng sản phẩm trên địa bàn theo giá nghiêngnghiêng",
            ["Tốc độ tăng tổng", "sản phẩm trên", "địa bàn theo gi…"]
        ),
    ]) func `Names take three lines at most and keep their key`(name: String, expected: [String]) {
        #expect(lines(name) == expected)
    }
}
