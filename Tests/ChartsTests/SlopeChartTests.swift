import Drawings
import Goldens
import Quantities
import Testing

@testable import Charts

@Suite struct SlopeChartTests {
    private func datum(_ label: String, _ start: Double, _ end: Double, unit: String = "%", due: String = "2030")
        -> Datum
    {
        Datum(
            [
                "label": Reading(text: label, code: label),
                "start": Reading(text: "\(Int(start))", low: start, high: start),
                "start_period": Reading(text: "2025"), "start_certainty": Reading(text: "", code: "E"),
                "end": Reading(text: "\(Int(end))", low: end, high: end), "end_period": Reading(text: due),
            ], unit: unit)
    }

    private func chart(_ rows: Datum...) -> SlopeChart { SlopeChart(ChartData(rows, language: .vi)) }

    @Test func `Lines run from the earlier to the later value`() throws {
        try Golden.check(chart(datum("Một", 10, 40), datum("Hai", 30, 20)).plain.dump, "slope")
    }

    @Test func `Close labels move apart and are led to their marks`() throws {
        try Golden.check(chart(datum("Một", 10, 40), datum("Hai", 10, 40)).plain.dump, "slope-close")
    }

    @Test func `Every unit and pair of times has a panel`() {
        let chart = chart(
            datum("A", 1, 2), datum("B", 1, 2, unit: "km"), datum("C", 1, 2), datum("D", 1, 2, due: "2027"))
        #expect(chart.panels.map { $0.rows.map(\.label) } == [["A", "C"], ["B"], ["D"]])
    }

    @Test func `Two panels of different heads share a figure`() {
        let rows = (0..<12).map { datum("\($0)", 1, 2) } + [datum("km", 1, 2, unit: "km"), datum("m", 1, 2, unit: "m")]
        #expect(SlopeChart.figures(rows).map(\.count) == [6, 7, 1])
    }

    @Test func `Equal values stand in the middle`() {
        let texts = chart(datum("Một", 7, 7)).plain.ink.flatMap(\.textLines)
        #expect(texts.map(\.text).contains("Một"))
        #expect(InkCheck.faults(of: chart(datum("Một", 7, 7)).plain).isEmpty)
    }
}
