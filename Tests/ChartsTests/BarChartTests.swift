import Drawings
import Goldens
import Testing

@testable import Charts

@Suite struct BarChartTests {
    private func row(_ label: String, _ value: Double, _ text: String, isNotFinal: Bool = false) -> BarChart.Row {
        BarChart.Row(label: label, value: value, text: text, isNotFinal: isNotFinal)
    }

    private func dump(_ rows: BarChart.Row...) -> String { BarChart(rows: rows).plain.dump }

    @Test func `Bars begin at zero`() throws {
        try Golden.check(dump(row("Một", 100, "100"), row("Nửa", 50, "50", isNotFinal: true)), "bar-positive")
    }

    @Test func `Zero is a hairline, and negative bars go left`() throws {
        try Golden.check(
            dump(row("Không", 0, "0"), row("Âm", -40, "\u{2212}40"), row("Dương", 60, "60")), "bar-negative")
    }

    @Test func `Bars of nothing but zeroes are drawn`() throws {
        try Golden.check(dump(row("Không", 0, "0")), "bar-zero")
    }

    @Test func `Long labels break and make the row higher`() throws {
        try Golden.check(dump(row("Số cơ sở nhà đất dôi dư đã xử lý trong nhiệm kỳ", 7, "7")), "bar-long-label")
    }

    @Test func `Without bars there is no ink but their line`() {
        #expect(InkCheck.faults(of: BarChart(rows: []).plain).isEmpty)
    }
}
