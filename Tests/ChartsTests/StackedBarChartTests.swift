import Drawings
import Goldens
import Quantities
import Testing

@testable import Charts

@Suite struct StackedBarChartTests {
    private static let words = ["exceeded": "vượt", "met": "đạt", "not_met": "không đạt", "not_assessable": "chưa rõ"]

    private func datum(_ label: String, _ counts: [(String, Double)]) -> Datum {
        let parts = counts.map { Part(code: $0, word: Self.words[$0] ?? $0, value: $1, text: "\(Int($1))") }
        return Datum(["label": Reading(text: label, code: label), "columns": Reading(text: "", parts: parts)])
    }

    private func chart(_ rows: Datum...) -> StackedBarChart { StackedBarChart(ChartData(rows, language: .vi)) }

    @Test func `Every verdict has its fill and its count`() throws {
        let row = datum("Hải Phòng", [("exceeded", 4), ("met", 3), ("not_met", 2), ("not_assessable", 1)])
        try Golden.check(chart(row).plain.dump, "stacked")
    }

    @Test func `A row without counts is an empty track`() throws {
        try Golden.check(chart(datum("Móng Cái", [("exceeded", 0), ("met", 0)])).plain.dump, "stacked-empty")
    }

    @Test func `A count that does not fit is left to the total`() {
        let texts = chart(datum("A", [("exceeded", 999), ("met", 1)])).plain.ink.flatMap(\.textLines).map(\.text)
        #expect(texts == ["A", "999", "1.000"])
    }

    @Test func `Columns that are no verdicts are series`() {
        let rows = [datum("A", [("clear", 2), ("of", 6), ("overdue", 1)])]
        #expect(
            StackedBarChart(ChartData(rows, language: .en)).parts == [
                .status(.reached), .status(.open), .status(.short),
            ])
        let others = [datum("A", [("tasks", 2), ("unlinked", 6)])]
        #expect(StackedBarChart(ChartData(others, language: .en)).parts == [.series(0), .series(1)])
    }

    @Test func `Rows are low where there are many`() {
        let rows = (0..<118).map { datum("Đảng bộ \($0)", [("exceeded", 4), ("met", 3)]) }
        let figures = StackedBarChart.figures(rows)
        #expect(figures.map(\.count).max() == 10 && figures.map(\.count).min() == 9)
        #expect(StackedBarChart.figures(Array(rows.prefix(20))).map(\.count) == [20])
        let data = ChartData(rows, language: .vi)
        let heights = figures.map { StackedBarChart(data.with($0)).plain.size.height }
        #expect(heights.reduce(0, +) < 118 * 12.5)
    }

    @Test func `A negative count is taken for none`() throws {
        let texts = chart(datum("A", [("exceeded", -3), ("met", 2)])).plain.ink.flatMap(\.textLines).map(\.text)
        #expect(texts == ["A", "2", "2"])
    }
}
