import Drawings
import Goldens
import Quantities
import Testing

@testable import Charts

@Suite struct MatrixChartTests {
    private let columns = [StatusMark(.beyond, word: "vượt"), StatusMark(.short, word: "chưa đạt")]

    private func dump(_ rows: MatrixChart.Row...) -> String {
        MatrixChart(columns: columns, rows: rows, language: .vi).plain.dump
    }

    @Test func `Cells say their count and are tinted by their share`() throws {
        try Golden.check(
            dump(
                .init(label: "Hải Phòng", detail: "2020–2025", counts: [3, 1]),
                .init(label: "Móng Cái", detail: "", counts: [0, 4])),
            "matrix")
    }

    @Test func `A row of zeroes has dashes only`() throws {
        try Golden.check(dump(.init(label: "Hải Dương", detail: "", counts: [0, 0])), "matrix-zeroes")
    }

    @Test func `Without rows only the head is drawn`() {
        #expect(
            MatrixChart(columns: columns, rows: [], language: .vi).plain.ink.flatMap(\.textLines).map(\.text) == [
                "vượt", "chưa đạt",
            ])
    }

    @Test func `Without columns only labels are drawn`() {
        let chart = MatrixChart(columns: [], rows: [.init(label: "Hải Phòng", detail: "", counts: [])], language: .vi)
        #expect(chart.plain.ink.flatMap(\.textLines).map(\.text) == ["Hải Phòng"])
    }

    @Test func `Counts beyond all measure are drawn`() {
        let chart = MatrixChart(
            columns: columns, rows: [.init(label: "", detail: "", counts: [Int.max, Int.max])], language: .vi)
        #expect(InkCheck.faults(of: chart.plain).isEmpty)
    }
}
