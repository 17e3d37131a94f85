import Charts
import Drawings
import Goldens
import Quantities
import Testing

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

    @Test func filledSquaresAreThePartAndDotsTheRest() throws { try Golden.check(drawing(row(5, 8)).dump, "waffle") }

    @Test(arguments: [
        (5.0, 8.0, 5, 3), (0, 3, 0, 3), (3, 3, 3, 0), (118, 137, 118, 19), (200, 200, 200, 0), (9, 4, 4, 0),
        (-2, 4, 0, 4), (1, 0, 0, 0), (3, -4, 0, 0), (250, 1_000, 25, 75), (7, 1e12, 0, 100),
    ]) func everySquareIsCounted(part: Double, of: Double, filled: Int, open: Int) {
        let squares = squares(drawing(row(part, of)))
        #expect(squares.filled == filled && squares.open == open)
    }

    @Test func aSquareStandsForSeveralWhereThereAreMoreThan200() {
        let texts = drawing(row(250, 1_000)).ink.flatMap(\.textLines).map(\.text)
        #expect(texts.last == "mỗi ô là 10")
    }

    @Test func aPartOfASquareIsDrawnAsAPart() {
        #expect(squares(drawing(row(2.5, 4))) == (3, 1))
    }

    @Test func englishSaysOf() {
        let number = { (value: Double, text: String) in Reading(text: text, low: value, high: value) }
        let datum = Datum(
            ["label": Reading(text: "A"), "part": number(5, "5"), "of": number(8, "8")], unit: "targets")
        #expect(WaffleChart.sentence(datum, ChartData([datum], language: .en)) == "A: 5 of 8\u{A0}targets")
    }
}
