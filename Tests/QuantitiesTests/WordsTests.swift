import Quantities
import Testing

@Suite struct WordsTests {
    @Test func `A wording has a text for every language`() {
        let words = Words(vi: "đạt", en: "met")
        #expect(Language.allCases.map { words[$0] } == ["đạt", "met"])
        #expect(words.map { "\($0) (\($1.rawValue))" } == Words(vi: "đạt (vi)", en: "met (en)"))
        #expect(Words(same: "x") == Words(vi: "x", en: "x"))
    }

    @Test func `Languages come as declared, with their tags`() {
        #expect(Language.allCases.sorted() == [.vi, .en])
        #expect(Language.allCases.map(\.tag) == ["vi-VN", "en-GB"])
    }

    @Test func `A percent sign follows a number at once, words after a no-break space`() {
        let rate = MeasureUnit(id: "rate", names: Words(vi: "%/năm", en: "% a year"))
        #expect(rate.suffix(in: .vi) == "%/năm")
        #expect(rate.suffix(in: .en) == "%\u{A0}a\u{A0}year")
        #expect(MeasureUnit(id: "usd", names: Words(same: "tỷ USD")).suffix(in: .vi) == "\u{A0}tỷ\u{A0}USD")
        #expect(MeasureUnit(id: "none", names: Words(same: "")).suffix(in: .vi) == "")
    }
}
