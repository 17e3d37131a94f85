import Foundation
import Quantities
import Testing

@Suite struct QuantityWordingTests {
    private static let percent = MeasureUnit(id: "percent", names: Words(same: "%"))
    private static let dong = MeasureUnit(id: "bn-vnd", names: Words(vi: "tỷ đồng", en: "billion VND"))

    private func printed(_ written: String, _ unit: MeasureUnit?, _ language: Language) -> String? {
        Quantity(written)?.printed(unit: unit, in: language).replacing("\u{A0}", with: "_")
    }

    @Test(arguments: [
        ("46.4", "46,4%", "46.4%"), ("41..43", "41–43%", "41–43%"), ("3..5+", "3–5% trở lên", "3–5% or more"),
        (">=90", "ít nhất_90%", "at least_90%"), (">60", "trên_60%", "over_60%"), ("<=2", "tối đa_2%", "at most_2%"),
        ("<0.15", "dưới_0,15%", "under_0.15%"), ("~260", "khoảng_260%", "about_260%"), ("-3.5", "−3,5%", "−3.5%"),
        ("-8..-5", "−8_đến_−5%", "−8_to_−5%"), ("-3..5+", "−3_đến_5% trở lên", "−3_to_5% or more"),
        ("5/8", "5/8", "5 of 8"),
        ("rank 4", "thứ_4", "rank_4"), ("top 10", "tốp_10", "top_10"), ("x1.8", "1,8_lần", "1.8_times"),
        (">x1.5", "trên_1,5_lần", "over_1.5_times"), ("yes", "có", "yes"), ("no", "không", "no"),
        ("exceeded", "không nêu con số (theo_nguồn:_vượt)", "figure not given (reported_as_exceeded)"),
        ("met", "không nêu con số (theo_nguồn:_đạt)", "figure not given (reported_as_met)"),
        ("missed", "không nêu con số (theo_nguồn:_không_đạt)", "figure not given (reported_as_missed)"),
        ("grade tốt", "tốt", "tốt"), (">=grade tốt", "từ mức tốt trở lên", "at least_tốt"),
        (">grade tốt", "trên mức tốt", "over_tốt"), ("<=grade tốt", "từ mức tốt trở xuống", "at most_tốt"),
        ("<grade tốt", "dưới mức tốt", "under_tốt"),
    ])
    func `Every form is printed in both languages`(_ row: (written: String, vi: String, en: String)) {
        #expect(printed(row.written, Self.percent, .vi) == row.vi)
        #expect(printed(row.written, Self.percent, .en) == row.en)
    }

    @Test func `A unit in words follows after a no-break space and does not break itself`() {
        #expect(printed("45799.5", Self.dong, .vi) == "45.799,5_tỷ_đồng")
        #expect(printed("45799.5", Self.dong, .en) == "45,799.5_billion_VND")
        #expect(printed("5/8", nil, .vi) == "5/8")
        #expect(printed("5/8", nil, .en) == "5 of 8")
    }

    @Test func `A unit all in brackets tells what a number is and is not printed after it`() {
        let ordinal = MeasureUnit(id: "ordinal", names: Words(vi: "(thứ tự)", en: "(ordinal)"))
        #expect(printed("25", ordinal, .vi) == "25" && printed("25", ordinal, .en) == "25")
        let thousands = MeasureUnit(id: "thousands", names: Words(same: "(nghìn) người"))
        #expect(printed("25", thousands, .vi) == "25_(nghìn) người")
    }

    @Test func `Numbers are printed as given`() throws {
        let quantity = try #require(Quantity("46.4449"))
        #expect(quantity.printed(unit: nil, in: .vi) == "46,4449")
    }
}
