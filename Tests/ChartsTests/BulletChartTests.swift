import Charts
import Drawings
import Goldens
import Testing

@Suite struct BulletChartTests {
    private func row(
        _ label: String, _ result: Double, _ low: Double?, _ high: Double?, isEstimate: Bool = false,
        status: StatusMark = StatusMark(.reached, word: "đạt")
    ) -> BulletChart.Row {
        BulletChart.Row(
            label: label, result: result, resultText: "kq \(Int(result))", isEstimate: isEstimate, targetLow: low,
            targetHigh: high, targetText: "mục tiêu", status: status)
    }

    private func ink(_ rows: BulletChart.Row...) -> Drawing { BulletChart(rows: rows).plain }

    @Test func aSingleTargetIsAMark() throws {
        try Golden.check(ink(row("Thu ngân sách", 94, 80, 80)).dump, "bullet-single")
    }

    @Test func aRangeIsABandBetweenTwoMarks() throws {
        let over = StatusMark(.beyond, word: "vượt")
        try Golden.check(ink(row("Tỷ lệ hộ nghèo", 44, 41, 43, status: over)).dump, "bullet-range")
    }

    @Test func aTargetWithoutAnUpperEndRunsToTheEndOfTheScale() throws {
        try Golden.check(
            ink(row("Che phủ rừng", 55, 60, nil, status: StatusMark(.short, word: "chưa"))).dump, "bullet-over")
    }

    @Test func aTargetWithoutALowerEndBeginsAtTheStartOfTheScale() throws {
        try Golden.check(ink(row("Thất nghiệp", 3, nil, 4)).dump, "bullet-at-most")
    }

    @Test func anEstimateIsHatched() throws {
        try Golden.check(ink(row("GRDP", 20, 40, 40, isEstimate: true)).dump, "bullet-estimate")
    }

    @Test func rowsAreDividedByRules() throws {
        let open = StatusMark(.open, word: "chưa rõ")
        try Golden.check(
            ink(row("Một", 1, 2, 2), row("Nhãn dài phải xuống dòng hai lần", -3, -2, 4, status: open)).dump,
            "bullet-two-rows")
    }

    @Test func noRowsAreNoInk() { #expect(ink() == Drawing(size: Size(300, 0), ink: [])) }
}
