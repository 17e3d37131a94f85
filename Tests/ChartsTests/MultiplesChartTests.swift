import Drawings
import Goldens
import Quantities
import TestSupport
import Testing

@testable import Charts

@Suite struct MultiplesChartTests {
    private static let states = [
        ("on_track", "Đúng tiến độ"), ("accelerate", "Cần đẩy nhanh"), ("none", "Chưa xét được tiến độ"),
    ]

    private func panels(_ count: Int) -> [Datum] {
        (0..<count).flatMap { index in
            SmallSeries.rows(
                [
                    "observed 2024 \(index * 10)", "observed 2025 \(index * 10 + 2) E", "path 2025 9", "path 2030 20",
                    "target 2030 20",
                ],
                id: "\(index)", label: "Đảng bộ \(index + 1)", state: MultiplesChartTests.states[index % 3])
        }
    }

    private func data(_ rows: [Datum], _ options: [String: String] = [:]) -> ChartData {
        ChartData(rows, language: .vi, options: options)
    }

    private func draw(_ data: ChartData, width: Double = 460) -> Drawing {
        MultiplesChart(data).draw(width: width, style: .plain, measurer: CountingMeasurer())
    }

    @Test func `Panels share a scale and name it once`() throws {
        try Golden.check(draw(data(panels(5))).dump, "multiples")
    }

    @Test func `Panels of other units have axes of their own`() throws {
        let rows =
            SmallSeries.rows(["observed 2025 37", "target 2030 75..80"])
            + SmallSeries.rows(["observed 2025 0.4", "target 2030 <=0.1"], id: "b", label: "Tỷ lệ hộ nghèo", unit: "%")
        try Golden.check(draw(data(rows)).dump, "multiples-own")
        #expect(draw(data(rows)).dump == draw(data(rows, ["scale": "own"])).dump)
    }

    @Test(arguments: [1, 4, 5, 118, 200]) func `Every panel stands in one figure, in order`(count: Int) {
        let rows = panels(count)
        let whole = data(rows, ["across": "5"])
        let figures = MultiplesChart.figures(of: whole)
        #expect(figures.count == (count + 4) / 5)
        #expect(figures.flatMap { $0 } == rows)
        let titles = figures.flatMap { draw(whole.with($0)).ink.flatMap(\.textLines).map(\.text) }
        for index in 1...count { #expect(titles.count { $0 == "Đảng bộ \(index)" } == 1) }
    }

    @Test func `A row of panels keeps the scale of all of them`() {
        let rows = panels(8)
        let first = Array(rows.prefix(20))
        #expect(draw(data(rows).with(first)).dump != draw(data(first)).dump)
    }

    @Test func `The title counts how panels stand`() {
        #expect(
            MultiplesChart.finding(data(panels(7)))
                == "Trong 7: 3 đúng tiến độ, 2 chưa xét được tiến độ, 2 cần đẩy nhanh")
        let worded = ChartData(
            panels(2), language: .vi, wordings: ["finding": "{count} đảng bộ: {states}"])
        #expect(MultiplesChart.finding(worded) == "2 đảng bộ: 1 cần đẩy nhanh, 1 đúng tiến độ")
        #expect(MultiplesChart.finding(data(panels(1))) == nil)
    }

    @Test func `Long titles are cut after two lines`() {
        let label = String(repeating: "Đảng bộ phường ", count: 12)
        let drawing = draw(data(SmallSeries.rows(["observed 2025 3", "target 2030 4"], label: label)))
        let lines = drawing.ink.flatMap(\.textLines).map(\.text)
        #expect(lines.filter { $0.contains("Đảng bộ") || $0.contains("phường") }.count == 2)
        #expect(lines.contains { $0.hasSuffix("…") })
    }

    @Test func `The legend names what is there, and the unit`() {
        let texts = MultiplesChart.legend(data(panels(4)))?.entries.map(\.text)
        #expect(
            texts == ["Thực hiện", "Số ước, sơ bộ hoặc dự kiến", "Lộ trình đến mục tiêu", "Mục tiêu", "Đơn vị: tỷ USD"])
    }
}
