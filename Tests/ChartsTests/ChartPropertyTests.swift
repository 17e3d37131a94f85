import Charts
import Drawings
import Quantities
import TestSupport
import Testing

/// Whatever the rows hold, a chart stays on its drawing.
@Suite struct ChartPropertyTests {
    private static let words = [
        "", "GRDP", "Tốc độ tăng tổng sản phẩm trên địa bàn bình quân hằng năm theo giá so sánh, không kể dầu khí",
        String(repeating: "nghiêng", count: 40), "<b>đậm</b> &amp; {committee}", "chưa đủ căn cứ để kết luận",
        "1.234.567,89 nghìn tỷ đồng/năm (mỗi năm 2026–2030, ước)", "a\nb",
    ]

    private var random = SeededGenerator(seed: 2_030)

    private mutating func word() -> String { Self.words.randomElement(using: &random) ?? "" }

    private mutating func number() -> Double {
        let special = [0, 1, -1, 1e-12, -1e-12, 1e15, -1e18, 1e100, -1e100, 41, 43, 0.1]
        guard Bool.random(using: &random) else { return Double.random(in: -1_000...1_000, using: &random) }
        return special.randomElement(using: &random) ?? 0
    }

    private mutating func mark() -> StatusMark {
        StatusMark(StatusMark.Tone.allCases.randomElement(using: &random) ?? .open, word: word())
    }

    private mutating func check(_ make: (inout Self, Int) -> any Chart) {
        for round in 0..<24 {
            let count = round < 4 ? round : Int.random(in: 1...200, using: &random)
            let chart = make(&self, count)
            let width = Double.random(in: 240...560, using: &random)
            let drawing = chart.draw(width: width, style: .plain, measurer: CountingMeasurer())
            #expect(drawing.size.width == width)
            let faults = InkCheck.faults(of: drawing)
            #expect(faults.isEmpty, "\(faults.count) of \(count) rows: \(faults.first ?? "")")
        }
    }

    @Test mutating func bulletsStayOnTheirDrawing() {
        check { test, count in
            BulletChart(
                rows: (0..<count).map { _ in
                    let (low, high) = (test.number(), test.number())
                    let form = Int.random(in: 0...3, using: &test.random)
                    return BulletChart.Row(
                        label: test.word(), result: test.number(), resultText: test.word(),
                        isEstimate: Bool.random(using: &test.random), targetLow: form == 0 ? nil : min(low, high),
                        targetHigh: form == 1 ? nil : form == 2 ? min(low, high) : max(low, high),
                        targetText: test.word(), status: test.mark())
                })
        }
    }

    @Test mutating func dumbbellsStayOnTheirDrawing() {
        check { test, count in
            DumbbellChart(
                rows: (0..<count).map { _ in
                    let (low, high) = (test.number(), test.number())
                    return DumbbellChart.Row(
                        label: test.word(), start: test.number(), startText: test.word(),
                        isStartEstimate: Bool.random(using: &test.random), endLow: min(low, high),
                        endHigh: max(low, high), endText: test.word(), remark: test.word(), language: .en)
                })
        }
    }

    @Test mutating func barsStayOnTheirDrawing() {
        check { test, count in
            BarChart(
                rows: (0..<count).map { _ in
                    BarChart.Row(
                        label: test.word(), value: test.number(), text: test.word(),
                        isEstimate: Bool.random(using: &test.random))
                })
        }
    }

    @Test mutating func matricesStayOnTheirDrawing() {
        check { test, count in
            let columns = (0..<Int.random(in: 1...6, using: &test.random)).map { _ in test.mark() }
            return MatrixChart(
                columns: columns,
                rows: (0..<count).map { _ in
                    MatrixChart.Row(
                        label: test.word(), detail: test.word(),
                        counts: columns.map { _ in Int.random(in: 0...100_000, using: &test.random) })
                }, language: .vi)
        }
    }

    @Test mutating func legendsStayOnTheirDrawing() {
        check { test, count in
            Legend(
                (0..<min(count, 12)).map { _ in
                    Legend.Entry(.dot(isOpen: Bool.random(using: &test.random)), test.word())
                })
        }
    }
}
