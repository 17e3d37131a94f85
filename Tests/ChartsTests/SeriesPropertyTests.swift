import Drawings
import Quantities
import TestSupport
import Testing

@testable import Charts

/// Whatever a series holds, its chart keeps inside, no text stands on another, and every panel is there once.
@Suite struct SeriesPropertyTests {
    private var random = SeededGenerator(seed: 2_031)

    private static let labels = [
        "", "GRDP", "Tốc độ tăng tổng sản phẩm trên địa bàn bình quân hằng năm theo giá so sánh, không kể dầu khí",
        String(repeating: "nghiêng", count: 30), "<b>đậm</b> &amp; {committee}",
    ]

    private mutating func value() -> (low: Double?, high: Double?, text: String) {
        let special = [0, 1, -1, 1e-12, 1e15, -1e18, 1e100, 41, 41, 43, 0.1, 99.9]
        let number =
            Bool.random(using: &random)
            ? special.randomElement(using: &random) ?? 0 : Double.random(in: -1_000...1_000, using: &random)
        let text = ["37", "−1.234,5", "ít nhất 1.234.567,89", "0"].randomElement(using: &random) ?? ""
        switch Int.random(in: 0...5, using: &random) {
        case 0: return (number, nil, text)
        case 1: return (nil, number, text)
        case 2: return (number, number + abs(number) / 3 + 1, text)
        default: return (number, number, text)
        }
    }

    private mutating func row(_ line: String, _ time: Double, _ id: String, _ label: String, _ unit: String) -> Datum {
        let value = value()
        let status = ["A", "E", "P"].randomElement(using: &random) ?? "A"
        var readings = [
            "series": Reading(text: id, code: id), "label": Reading(text: label, code: label),
            "line": Reading(text: line, code: line), "time": Reading(text: "", low: time, high: time),
            "period": Reading(text: "\(Int(time))", code: "\(Int(time))"),
            "certainty": Reading(text: "ước", code: status),
            "status": Reading(text: "Cần đẩy nhanh", code: "accelerate"),
            "term": Reading(text: "2025-2030", code: "2025-2030"),
        ]
        if line != "series_break" {
            readings["value"] = Reading(text: value.text, code: "", low: value.low, high: value.high)
        }
        return Datum(readings, unit: unit)
    }

    private mutating func series(_ id: Int) -> [Datum] {
        let label = Self.labels.randomElement(using: &random) ?? ""
        let unit = ["%", "tỷ đồng", "", "triệu đồng/người/năm, giá hiện hành"].randomElement(using: &random) ?? ""
        var rows: [Datum] = []
        for line in ["observed", "path", "required", "target", "series_break"] {
            for _ in 0..<Int.random(in: 0...(line == "observed" ? 12 : 4), using: &random) {
                rows.append(row(line, Double(Int.random(in: 2015...2032, using: &random)), "\(id)", label, unit))
            }
        }
        return rows.isEmpty ? [row("observed", 2025, "\(id)", label, unit)] : rows
    }

    @Test mutating func `Lines keep inside and can be read`() {
        for round in 0..<200 {
            let chart = LineChart(ChartData(series(round), language: round.isMultiple(of: 2) ? .vi : .en))
            let width = Double.random(in: 240...560, using: &random)
            let drawing = chart.draw(width: width, style: .plain, measurer: CountingMeasurer())
            let faults = InkCheck.faults(of: drawing) + TextCheck.faults(of: drawing)
            #expect(faults.isEmpty, "round \(round), \(width): \(faults.first ?? "")")
            #expect(drawing.size.height < 420)
        }
    }

    @Test mutating func `Panels keep inside and can be read`() {
        for round in 0..<40 {
            let count = round < 5 ? round + 1 : Int.random(in: 1...60, using: &random)
            let rows = (0..<count).flatMap { id in series(id) }
            let across = ["3", "4", "5"].randomElement(using: &random) ?? "4"
            let data = ChartData(rows, language: .vi, options: ["across": across])
            let width = Double.random(in: 240...560, using: &random)
            let figures = MultiplesChart.figures(of: data)
            #expect(figures.joined().count == rows.count)
            for figure in figures {
                let drawing = MultiplesChart(data.with(figure))
                    .draw(width: width, style: .plain, measurer: CountingMeasurer())
                let faults = InkCheck.faults(of: drawing) + TextCheck.faults(of: drawing)
                #expect(faults.isEmpty, "round \(round), \(across) in \(width): \(faults.first ?? "")")
            }
        }
    }

    @Test func `A text on another would be found`() {
        let text = { (x: Double) in
            Ink.text(CountingMeasurer().line("37", font: ChartStyle.plain.small, color: .black), at: Point(x, 10))
        }
        let near = Drawing(size: Size(50, 20), ink: [text(0), .group(.plain, at: Point(6, 0), [text(0)])])
        #expect(TextCheck.faults(of: near) == ["“37” stands on “37”"])
        #expect(TextCheck.faults(of: Drawing(size: Size(50, 20), ink: [text(0), text(8)])).isEmpty)
    }
}
