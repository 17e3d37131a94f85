import Assessments
import Foundation
import Indicators
import Quantities
import SmallRegisters
import Testing

@Suite struct SentenceTests {
    static let exports = Indicator.small(
        "x", unit: "tỷ USD", names: Words(vi: "Kim ngạch xuất khẩu", en: "Export turnover"))
    static let share = Indicator.small(
        "x", .share, unit: "%", names: Words(vi: "Tỷ trọng công nghiệp", en: "Share of industry"), decimals: 1)
    static let admitted = Indicator.small(
        "x", .sum, unit: "đảng viên", names: Words(vi: "Số đảng viên được kết nạp", en: "Members admitted"))
    static let excellent = Indicator.small(
        "x", .share, unit: "%", names: Words(vi: "Tỷ lệ xuất sắc", en: "Share graded excellent"), limit: .band)
    static let poor = Indicator.small(
        "x", .level, .lower, unit: "hộ", names: Words(vi: "Số hộ nghèo", en: "Poor households"))

    /// One sentence: an indicator, its rows, the day, and the words in both languages.
    struct Case: Sendable, CustomTestStringConvertible {
        let indicator: Indicator
        let rows: [String]
        let day: String
        let words: Words?

        init(_ indicator: Indicator, _ rows: [String], on day: String = "2026-03-01", vi: String, en: String) {
            (self.indicator, self.rows, self.day, words) = (indicator, rows, day, Words(vi: vi, en: en))
        }

        var testDescription: String { words?.en ?? "" }
    }

    @Test(arguments: [
        Case(
            exports, ["x,t,2020-2025,2025,35", "x,a,2020-2025,2025,37,E"],
            vi: "Kim ngạch xuất khẩu ước đạt 37 tỷ USD (2025), vượt mục tiêu 35 tỷ USD (cao hơn 2 tỷ USD)",
            en: "Export turnover reached an estimated 37 tỷ USD (2025), exceeding the target of 35 tỷ USD by 2 tỷ USD"),
        Case(
            share, ["x,t,2020-2025,2025,41..43", "x,a,2020-2025,2025,46.4,E"],
            vi: "Tỷ trọng công nghiệp ước đạt 46,4% (2025), vượt mục tiêu 41–43% (cao hơn cận trên 3,4 điểm phần trăm)",
            en: "Share of industry reached an estimated 46.4% (2025), exceeding the target of 41–43%, "
                + "3.4 percentage points above its upper end"),
        Case(
            share, ["x,t,2020-2025,2025,41..43", "x,a,2020-2025,2025,42"],
            vi: "Tỷ trọng công nghiệp đạt 42% (2025), đạt mục tiêu 41–43%",
            en: "Share of industry reached 42% (2025), meeting the target of 41–43%"),
        Case(
            share, ["x,t,2020-2025,2025,>=43", "x,a,2020-2025,2025,42"],
            vi: "Tỷ trọng công nghiệp đạt 42% (2025), không đạt mục tiêu ít nhất 43% (thấp hơn 1 điểm phần trăm)",
            en: "Share of industry reached 42% (2025), missing the target of at least 43% by 1 percentage point"),
        Case(
            excellent, ["x,t,2020-2025,2025,15..20", "x,a,2020-2025,2025,25"],
            vi: "Tỷ lệ xuất sắc đạt 25% (2025), không đạt mục tiêu 15–20% (cao hơn cận trên 5 điểm phần trăm)",
            en: "Share graded excellent reached 25% (2025), missing the target of 15–20%, "
                + "5 percentage points above its upper end"),
        Case(
            poor, ["x,t,2020-2025,2025,10", "x,a,2020-2025,2025,8,P"],
            vi: "Số hộ nghèo sơ bộ là 8 hộ (2025), vượt yêu cầu của mục tiêu 10 hộ (thấp hơn 2 hộ)",
            en: "Poor households: a provisional 8 hộ (2025), better than the target of 10 hộ by 2 hộ"),
        Case(
            poor, ["x,t,2020-2025,2025,<=10", "x,a,2020-2025,2025,12,F"],
            vi: "Số hộ nghèo dự kiến là 12 hộ (2025), không đạt mục tiêu tối đa 10 hộ (cao hơn 2 hộ)",
            en: "Poor households: a forecast 12 hộ (2025), missing the target of at most 10 hộ by 2 hộ"),
        Case(
            admitted, ["x,t,2020-2025,2020-2025,exceeded", "x,a,2020-2025,2020-2025,11"],
            vi: "Số đảng viên được kết nạp đạt 11 đảng viên (2020–2025); nguồn cho biết vượt chỉ tiêu "
                + "và không nêu con số của chỉ tiêu",
            en: "Members admitted reached 11 đảng viên (2020–2025); the source says the target was exceeded "
                + "and gives no figure for it"),
        Case(
            admitted, ["x,t,2020-2025,2020-2025,missed"],
            vi: "Số đảng viên được kết nạp: nguồn cho biết không đạt chỉ tiêu và không nêu con số của chỉ tiêu",
            en: "Members admitted: the source says the target was not met and gives no figure for it"),
        Case(
            admitted, ["x,t,2020-2025,unknown,3..5", "x,a,2020-2025,2020-2025,11"],
            vi: "Số đảng viên được kết nạp đạt 11 đảng viên (2020–2025), mục tiêu 3–5 đảng viên: chưa đủ căn cứ "
                + "đánh giá, vì nguồn không nêu rõ thời kỳ, từng năm hay cả nhiệm kỳ",
            en: "Members admitted reached 11 đảng viên (2020–2025), target 3–5 đảng viên: not assessable "
                + "(the source does not state the period, whether each year or the whole term)"),
        Case(
            admitted,
            ["x,t,2020-2025,2024-2025 each year,3..5", "x,a,2020-2025,2024,4", "x,a,2020-2025,2025,2"],
            vi: "Số đảng viên được kết nạp: đạt mục tiêu 3–5 đảng viên mỗi năm ở 1/2 năm",
            en: "Members admitted: the target of 3–5 đảng viên for each year was met in 1 of 2 years"),
    ])
    func `A due target is told with its result, verdict and distance`(_ sentence: Case) throws {
        let small = try SmallRegister([sentence.indicator], sentence.rows)
        #expect(plain(try small.sentence(on: sentence.day)) == sentence.words)
    }

    @Test(arguments: [
        Case(
            exports, ["x,a,2020-2025,2025,37,E", "x,t,2025-2030,2030,75..80"],
            vi: "Kim ngạch xuất khẩu phải tăng 15,2–16,7%/năm để từ 37 tỷ USD (2025, số ước) "
                + "lên 75–80 tỷ USD (2030)",
            en:
                "Export turnover must grow 15.2–16.7% a year to get from 37 tỷ USD (2025, an estimate) to 75–80 tỷ USD (2030)"
        ),
        Case(
            exports, ["x,a,2020-2025,2025,37,E", "x,t,2025-2030,2030,75..80", "x,a,2025-2030,2027,48.5"],
            on: "2028-01-15",
            vi: "Kim ngạch xuất khẩu: 48,5 tỷ USD (2027), mục tiêu 75–80 tỷ USD (2030): cần đẩy nhanh, "
                + "muộn hơn lộ trình 5,8 tháng",
            en: "Export turnover: 48.5 tỷ USD (2027), target 75–80 tỷ USD (2030): accelerate, 5.8 months behind"),
        Case(
            exports, ["x,a,2020-2025,2025,37", "x,t,2025-2030,2030,75..80", "x,a,2025-2030,2027,76"],
            on: "2028-01-15", vi: "Kim ngạch xuất khẩu: 76 tỷ USD (2027), mục tiêu 75–80 tỷ USD (2030): đạt sớm",
            en: "Export turnover: 76 tỷ USD (2027), target 75–80 tỷ USD (2030): reached early"),
        Case(
            exports, ["x,a,2020-2025,2025,37", "x,t,2025-2030,2030,35"],
            vi:
                "Kim ngạch xuất khẩu: mục tiêu 35 tỷ USD (2030) không cao hơn mức đã đạt 37 tỷ USD (2025), cần giữ vững",
            en: "Export turnover: the target of 35 tỷ USD (2030) is not beyond the 37 tỷ USD (2025) reached, to be held"
        ),
        Case(
            exports, ["x,a,2020-2025,2025,37", "x,t,2025-2030,2030,35", "x,a,2025-2030,2027,34"], on: "2028-01-15",
            vi: "Kim ngạch xuất khẩu: 34 tỷ USD (2027), không còn giữ được mục tiêu 35 tỷ USD (2030)",
            en: "Export turnover: 34 tỷ USD (2027), no longer holding the target of 35 tỷ USD (2030)"),
        Case(
            poor, ["x,a,2020-2025,2025,100", "x,t,2025-2030,2030,50"],
            vi: "Số hộ nghèo phải giảm 12,9%/năm để từ 100 hộ (2025) xuống 50 hộ (2030)",
            en: "Poor households must fall 12.9% a year to get from 100 hộ (2025) to 50 hộ (2030)"),
        Case(
            poor, ["x,a,2020-2025,2025,100", "x,t,2025-2030,2030,0"],
            vi: "Số hộ nghèo: từ 100 hộ (2025) xuống 0 hộ (2030)",
            en: "Poor households: from 100 hộ (2025) to 0 hộ (2030)"),
        Case(
            poor, ["x,a,2020-2025,2025,100", "x,t,2025-2030,2030,50", "x,a,2025-2030,2027,110"], on: "2028-01-15",
            vi: "Số hộ nghèo: 110 hộ (2027), mục tiêu 50 hộ (2030): đi ngược hướng mục tiêu",
            en: "Poor households: 110 hộ (2027), target 50 hộ (2030): moving away"),
        Case(
            share, ["x,a,2020-2025,2025,46.4", "x,t,2025-2030,2030,47..48"],
            vi: "Tỷ trọng công nghiệp: từ 46,4% (2025) lên 47–48% (2030)",
            en: "Share of industry: from 46.4% (2025) to 47–48% (2030)"),
        Case(
            admitted, ["x,t,2025-2030,2026-2030 each year,3..5", "x,a,2025-2030,2026,4"], on: "2027-03-01",
            vi: "Số đảng viên được kết nạp: 4 đảng viên (2026), mục tiêu 3–5 đảng viên (mỗi năm 2026–2030)",
            en: "Members admitted: 4 đảng viên (2026), target 3–5 đảng viên (each year 2026–2030)"),
    ])
    func `A running target is told with what is at stake`(_ sentence: Case) throws {
        let small = try SmallRegister([sentence.indicator], sentence.rows)
        #expect(plain(try small.sentence(on: sentence.day)) == sentence.words)
    }
}
