import Drawings
import Goldens
import Quantities
import Testing

@testable import Charts

@Suite struct DumbbellChartTests {
    private func row(
        _ start: Double, _ low: Double, _ high: Double, isNotFinal: Bool = false, remark: String = ""
    ) -> DumbbellChart.Row {
        DumbbellChart.Row(
            label: "Thu nhập", start: start, startText: "từ (2025)", isStartEstimate: isNotFinal, endLow: low,
            endHigh: high, endText: "đến (2030)", remark: remark, language: .vi)
    }

    private func dump(_ rows: DumbbellChart.Row...) -> String { DumbbellChart(rows: rows).plain.dump }

    @Test func `A single end is a dot`() throws { try Golden.check(dump(row(10, 40, 40)), "dumbbell-single") }

    @Test func `A range of ends is a box`() throws { try Golden.check(dump(row(10, 40, 60)), "dumbbell-range") }

    @Test func `An estimated start is open, and a remark stands below the label`() throws {
        try Golden.check(dump(row(30, 20, 20, isNotFinal: true, remark: "cần tăng 5%/năm")), "dumbbell-estimate")
    }

    @Test func `A way from below zero keeps zero on the scale`() throws {
        try Golden.check(dump(row(-8, -2, 3)), "dumbbell-negative")
    }

    @Test func `A short way is shown in its neighbourhood, with named ends`() throws {
        try Golden.check(dump(row(90, 95, 95)), "dumbbell-near")
    }

    @Test func `Rows are divided by a rule`() throws {
        try Golden.check(dump(row(0, 1, 1), row(5, 5, 5)), "dumbbell-two-rows")
    }

    @Test(arguments: [
        ("A", "đã nêu", "10 (2025)"), ("P", "sơ bộ", "10 (2025, sơ bộ)"), ("F", "dự kiến", "10 (2025, dự kiến)"),
    ])
    func `A start that is not actual has the word of its status`(_ status: (code: String, word: String, text: String)) {
        let datum = Datum([
            "label": Reading(text: "A"), "start": Reading(text: "10", low: 10, high: 10),
            "start_period": Reading(text: "2025"), "start_certainty": Reading(text: status.word, code: status.code),
            "target": Reading(text: "40", low: 40, high: 40),
        ])
        let chart = DumbbellChart(ChartData([datum], language: .vi))
        #expect(chart.rows.map(\.startText) == [status.text])
        #expect(chart.rows.map(\.isStartEstimate) == [status.code != "A"])
    }

    @Test func `Without rows there is no ink`() {
        #expect(DumbbellChart(rows: []).plain == Drawing(size: Size(300, 0), ink: []))
    }
}
