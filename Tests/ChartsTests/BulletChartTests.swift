import Drawings
import Goldens
import Quantities
import Testing

@testable import Charts

@Suite struct BulletChartTests {
    private func row(
        _ label: String, _ result: Double, _ low: Double?, _ high: Double?, isNotFinal: Bool = false,
        status: StatusMark = StatusMark(.reached, word: "đạt")
    ) -> BulletChart.Row {
        BulletChart.Row(
            label: label, result: result, resultText: "kq \(Int(result))", isNotFinal: isNotFinal, targetLow: low,
            targetHigh: high, targetText: "mục tiêu", status: status)
    }

    private func ink(_ rows: BulletChart.Row...) -> Drawing { BulletChart(rows: rows).plain }

    @Test func `A single target is a mark`() throws {
        try Golden.check(ink(row("Thu ngân sách", 94, 80, 80)).dump, "bullet-single")
    }

    @Test func `A range is a band between two marks`() throws {
        let over = StatusMark(.beyond, word: "vượt")
        try Golden.check(ink(row("Tỷ lệ hộ nghèo", 44, 41, 43, status: over)).dump, "bullet-range")
    }

    @Test func `A target without an upper end runs to the end of the scale`() throws {
        try Golden.check(
            ink(row("Che phủ rừng", 55, 60, nil, status: StatusMark(.short, word: "chưa"))).dump, "bullet-over")
    }

    @Test func `A target without a lower end begins at the start of the scale`() throws {
        try Golden.check(ink(row("Thất nghiệp", 3, nil, 4)).dump, "bullet-at-most")
    }

    @Test func `An estimate is hatched`() throws {
        try Golden.check(ink(row("GRDP", 20, 40, 40, isNotFinal: true)).dump, "bullet-estimate")
    }

    @Test func `Rows are divided by rules`() throws {
        let open = StatusMark(.open, word: "chưa rõ")
        try Golden.check(
            ink(row("Một", 1, 2, 2), row("Nhãn dài phải xuống dòng hai lần", -3, -2, 4, status: open)).dump,
            "bullet-two-rows")
    }

    @Test func `Rows of different targets have their targets aligned`() throws {
        try Golden.check(ink(row("Xuất khẩu", 37, 35, 35), row("Công nghệ cao", 68, 47, 49)).dump, "bullet-aligned")
    }

    /// The places of lower targets, and of the ends of bars as shares of them.
    private func shares(_ rows: BulletChart.Row...) -> [(target: Double, bar: Double)] {
        BulletChart(rows: rows).plain.ink.compactMap { ink in
            guard case .group(.plain, _, let row) = ink else { return nil }
            var (targets, bars, left): ([Double], [Double], Double?) = ([], [], nil)
            for ink in row {
                switch ink {
                case .rule(let from, _, let stroke) where stroke.color == ChartStyle.plain.target:
                    targets.append(from.x)
                case .area(.rectangle(let box, _), let fill, _):
                    left = left ?? box.x
                    if fill == ChartStyle.plain.accent { bars.append(box.maxX) }
                default: break
                }
            }
            guard let left, let target = targets.min(), let bar = bars.last else { return nil }
            return (target, (bar - left) / (target - left))
        }
    }

    @Test func `A bar is as long as its share of the target where targets are aligned`() {
        let shares = shares(row("a", 37, 35, 35), row("b", 46.4, 41, 43), row("c", 3, 4, 4))
        #expect(shares.map { ($0.bar * 1_000).rounded() / 1_000 } == [1.057, 1.132, 0.75])
        #expect(Set(shares.map { ($0.target * 100).rounded() }).count == 1)
    }

    @Test(arguments: [(15.1, 5.0), (1, 0), (1, -2), (-1, 5)])
    func `A row far from its target, or with none above zero, keeps the rows' own scales`(
        result: Double, target: Double
    ) {
        let shares = shares(row("a", 37, 35, 35), row("b", result, target, target))
        #expect(Set(shares.map { ($0.target * 100).rounded() }).count == 2)
    }

    @Test(arguments: [
        (36.0, "Mỗi thanh so với mục tiêu của dòng; mục tiêu các dòng thẳng hàng"),
        (3_600, "Thang đo khác nhau giữa các dòng; thanh bắt đầu từ 0"),
    ])
    func `The legend says what the scales are`(result: Double, words: String) {
        let rows = [37, result].map { (result: Double) in
            Datum(
                [
                    "label": Reading(text: "a"), "result": Reading(text: "\(result)", low: result, high: result),
                    "target": Reading(text: "35", low: 35, high: 35), "status": Reading(text: "đạt", code: "met"),
                ], unit: "\(result)")
        }
        let legend = BulletChart.legend(ChartData(rows, language: .vi))
        #expect(legend?.plain.ink.flatMap(\.textLines).map(\.text).contains(words) == true)
    }

    @Test func `Without rows there is no ink`() { #expect(ink() == Drawing(size: Size(300, 0), ink: [])) }
}
