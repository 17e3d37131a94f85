import Drawings
import Goldens
import Quantities
import Testing

@testable import Charts

@Suite struct WaffleChartTests {
    private func row(_ part: Double, _ of: Double) -> WaffleChart.Row {
        WaffleChart.Row(label: "Chỉ tiêu", part: part, of: of, text: "\(Int(part))/\(Int(of))")
    }

    private func drawing(_ rows: WaffleChart.Row...) -> Drawing { WaffleChart(rows: rows, language: .vi).plain }

    /// Filled squares and open dots of a drawing.
    private func squares(_ drawing: Drawing) -> (filled: Int, open: Int) {
        let outlines = drawing.ink.compactMap { ink -> Bool? in
            switch ink {
            case .area(.rectangle, fill: .some, _): true
            case .area(.circle, _, _): false
            default: nil
            }
        }
        return (outlines.count { $0 }, outlines.count { !$0 })
    }

    @Test func `Filled squares are the part, and dots the rest`() throws {
        try Golden.check(drawing(row(5, 8)).dump, "waffle")
    }

    @Test(arguments: [
        (5.0, 8.0, 5, 3), (0, 3, 0, 3), (3, 3, 3, 0), (118, 137, 118, 19), (200, 200, 200, 0), (9, 4, 4, 0),
        (-2, 4, 0, 4), (1, 0, 0, 0), (3, -4, 0, 0), (250, 1_000, 25, 75), (7, 1e12, 0, 100),
    ]) func `Every square is counted`(part: Double, of: Double, filled: Int, open: Int) {
        let squares = squares(drawing(row(part, of)))
        #expect(squares.filled == filled && squares.open == open)
    }

    @Test func `A square stands for several where there are more than 200`() {
        let texts = drawing(row(250, 1_000)).ink.flatMap(\.textLines).map(\.text)
        #expect(texts.last == "mỗi ô là 10")
    }

    @Test func `A part of a square is drawn as a part`() {
        #expect(squares(drawing(row(2.5, 4))) == (3, 1))
    }

    @Test func `In English a part and its whole are told as 5 of 8`() {
        let number = { (value: Double, text: String) in Reading(text: text, low: value, high: value) }
        let datum = Datum(
            ["label": Reading(text: "A"), "part": number(5, "5"), "of": number(8, "8")], unit: "targets")
        #expect(WaffleChart.sentence(datum, ChartData([datum], language: .en)) == "A: 5 of 8\u{A0}targets")
    }
}
