import Drawings
import Goldens
import Quantities
import Testing

@testable import Charts

@Suite struct GroupedBarChartTests {
    private func datum(_ label: String, _ series: String, _ value: Double, code: String? = nil, status: String = "A")
        -> Datum
    {
        Datum([
            "label": Reading(text: label, code: code ?? label), "series": Reading(text: series),
            "value": Reading(text: "\(Int(value))", low: value, high: value),
            "certainty": Reading(text: status == "A" ? "đã nêu" : "sơ bộ", code: status),
        ])
    }

    private func chart(_ rows: Datum...) -> GroupedBarChart { GroupedBarChart(ChartData(rows, language: .vi)) }

    @Test func `Series keep their order, and gaps have a dash`() throws {
        let chart = chart(
            datum("Một", "2020", 10), datum("Một", "2025", 20, status: "P"), datum("Hai", "2025", -5))
        try Golden.check(chart.plain.dump, "grouped")
    }

    @Test func `Rows of one label come together, whatever their place and key`() {
        let chart = chart(datum("A (T1)", "x", 1, code: "A"), datum("B", "x", 2), datum("A (T2)", "y", 3, code: "A"))
        #expect(chart.groups.map(\.label) == ["A (T1)", "B"])
        #expect(chart.groups.map { $0.bars.map(\.series) } == [["x", "y"], ["x"]])
    }

    @Test func `Periods stand in the order of time, and other series as they come`() {
        let period = { (code: String) in
            Datum([
                "label": Reading(text: "A", code: "A"), "series": Reading(text: "năm \(code)", code: code),
                "value": Reading(text: "1", low: 1, high: 1),
            ])
        }
        #expect(chart(period("2025-2030"), period("2020-2025")).series == ["năm 2020-2025", "năm 2025-2030"])
        #expect(chart(datum("A", "y", 1), datum("A", "x", 2)).series == ["y", "x"])
    }

    @Test func `A series that comes again begins another group`() {
        #expect(chart(datum("A", "x", 1), datum("A", "x", 2)).groups.count == 2)
    }

    @Test func `Groups are never torn between figures`() {
        let rows = (0..<30).flatMap { label in ["x", "y", "z", "w"].map { datum("\(label)", $0, 1) } }
        let figures = GroupedBarChart.figures(rows)
        #expect(figures.map(\.count) == Array(repeating: 16, count: 7) + [8])
    }
}
