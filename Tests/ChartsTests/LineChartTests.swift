import Drawings
import Goldens
import Quantities
import TestSupport
import Testing

@testable import Charts

@Suite struct LineChartTests {
    private func dump(_ rows: [Datum], width: Double = 400) -> String {
        LineChart(ChartData(rows, language: .vi))
            .draw(width: width, style: .plain, measurer: CountingMeasurer()).dump
    }

    /// A text with ordinary spaces.
    private func plain(_ text: String) -> String { String(text.map { $0 == "\u{A0}" ? " " : $0 }) }

    @Test func `Values, path and target stand in one figure`() throws {
        try Golden.check(dump(SmallSeries.exports), "line-exports")
    }

    @Test func `Missing years and breaks interrupt the line`() throws {
        let rows = SmallSeries.rows([
            "observed 2020 10", "observed 2021 11", "observed 2023 13", "observed 2024 20", "observed 2025 21",
            "series_break 2024", "target 2030 >=30",
        ])
        let text = dump(rows)
        try Golden.check(text, "line-gaps")
        #expect(text.contains("đổi cách tính"))
        // 2020–2021 and 2024–2025 are joined; nothing leads over 2022 or over the break.
        #expect(text.split(separator: "\n").count { $0.contains("rule") && $0.contains("#0000ff") } == 2 + 1)
    }

    @Test func `Values below zero have a zero line`() throws {
        try Golden.check(
            dump(SmallSeries.rows(["observed 2024 5", "observed 2025 -8", "target 2026 <=-20"])), "line-negative")
    }

    @Test func `A short way says that its axis is broken`() {
        let text = dump(SmallSeries.rows(["observed 2024 46.4", "observed 2025 46.8", "target 2030 47..48"]))
        #expect(text.contains("Trục giá trị không bắt đầu từ 0"))
    }

    @Test func `Every series is a chart with a sentence of its own`() {
        let rows = SmallSeries.exports + SmallSeries.rows(["target 2030 >=5"], id: "b", label: "Khác")
        #expect(LineChart.charts(rows).map { $0.count } == [12, 1])
        let data = ChartData(rows, language: .vi)
        #expect(
            plain(LineChart.sentence(rows[0], data))
                == "Xuất khẩu: 33 (2024), 37 (2025), 48,5 (2027, ước); mục tiêu 2030: 75–80 tỷ USD; Cần đẩy nhanh")
        #expect(
            plain(LineChart.sentence(rows[12], data))
                == "Khác: chưa có số liệu; mục tiêu 2030: ít nhất 5 tỷ USD; Cần đẩy nhanh")
    }

    @Test func `A target without a date says so`() {
        var rows = SmallSeries.rows(["target 2030 5"])
        rows = rows.map { row in
            var readings = row.readings
            readings["period"] = Reading(text: "không nêu", code: "unknown")
            return Datum(readings, unit: row.unit)
        }
        #expect(dump(rows).contains("không nêu thời hạn"))
    }
}
