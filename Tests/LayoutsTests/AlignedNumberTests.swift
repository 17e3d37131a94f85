import Drawings
import Quantities
import Tables
import TestSupport
import Testing

@testable import Layouts

@Suite struct AlignedNumberTests {
    @Test(
        arguments: [
            ("41–43", "41–43", Language.vi, "41–43"),
            ("15,18–16,67", "15,18–16,67", .vi, "15,18–16"),
            ("15.18–16.67", "15.18–16.67", .en, "15.18–16"),
            ("1.234.567,89%", "1.234.567,89", .vi, "1.234.567"),
            ("1,234,567.89%", "1,234,567.89", .en, "1,234,567"),
            ("\u{2212}0,5", "\u{2212}0,5", .vi, "\u{2212}0"),
            ("trên\u{A0}60%", "trên\u{A0}60", .vi, "trên\u{A0}60"),
            ("5 of 8\u{A0}targets", "5 of 8", .en, "5 of 8"),
            ("5,5\u{A0}CO2", "5,5", .vi, "5"),
            ("3–5% trở lên", "3–5 trở lên", .vi, "3–5"),
            ("1,8\u{A0}lần", "1,8\u{A0}lần", .vi, "1"),
            ("\u{2013}", "\u{2013}", .vi, "\u{2013}"),
            ("có", "có", .vi, nil),
            ("<b>a</b>", "<b>a</b>", .en, nil),
            ("", "", .en, nil),
        ] as [(String, String, Language, String?)])
    func `Numbers line up behind the integer part of the last number`(
        text: String, bare: String, language: Language, front: String?
    ) {
        #expect(AlignedNumber(text, bare: bare, in: language).front == front)
    }

    /// The right ends of the integer parts of all numbers of a column, in points.
    private func edges(_ values: [String], _ language: Language, width: Double) throws -> [Double] {
        let table = SmallTables.table(
            SmallTables.assessments,
            values.enumerated().map { ["indicator": .text("i\($0)"), "actual": SmallTables.figure($1)] })
        let strips = try SmallSetting.strips(
            "  - table:\n      from: assessments\n      columns: [{show: indicator}, {show: actual}]",
            SmallSetting.setting([table], language: language, width: width))
        return strips.dropFirst().flatMap { $0.ink.flatMap { $0.placedTexts() } }.filter { $0.x > 50 }.map { place in
            let number = AlignedNumber(place.text, bare: place.text, in: language)
            return place.x + Double((number.front ?? place.text).count) * 5
        }
    }

    @Test(arguments: Language.allCases) func `Decimal marks of a column stand below each other`(language: Language)
        throws
    {
        var random = SeededGenerator(seed: 7)
        for _ in 0..<40 {
            let values = (0..<12).map { _ -> String in
                let whole =
                    Int.random(in: -10_000...2_000_000, using: &random)
                    / ([1, 10, 1_000].randomElement(using: &random) ?? 1)
                return Bool.random(using: &random) ? "\(whole)" : "\(whole).\(Int.random(in: 1...9, using: &random))"
            }
            let edges = try edges(values, language, width: 340)
            #expect(edges.count == 12)
            #expect((edges.max() ?? 0) - (edges.min() ?? 0) < 0.1, "\(values)")
        }
    }
}

@Suite struct FootnotesTests {
    @Test(arguments: [(0, "a"), (25, "z"), (26, "aa"), (51, "az"), (52, "ba"), (701, "zz"), (702, "aaa")])
    func `Letters go on behind z`(index: Int, letter: String) {
        #expect(Footnotes.letter(index) == letter)
    }

    @Test func `Identical texts share a letter, and letters of statuses are not used twice`() {
        var notes = Footnotes(3, taken: ["b"])
        let letters = ["x", "y", "x", "z"].map { notes.mark(for: $0).letter }
        #expect(letters == ["a", "c", "a", "d"])
        #expect(notes.mark("b", for: "sơ bộ") == notes.mark("b", for: "sơ bộ"))
        #expect(notes.notes.map { "\($0.mark.letter) \($0.text)" } == ["b sơ bộ", "a x", "c y", "d z"])
        #expect(Set(notes.notes.map(\.mark.anchor)).count == 4)
    }
}

extension Ink {
    /// Every line of text with its left end and baseline on the drawing.
    func placedTexts(_ offset: Point = .zero) -> [(text: String, x: Double, y: Double)] {
        switch self {
        case .text(let line, let point): [(line.text, offset.x + point.x, offset.y + point.y)]
        case .link(_, let ink): ink.flatMap { $0.placedTexts(offset) }
        case .group(_, let moved, let ink): ink.flatMap { $0.placedTexts(offset + moved) }
        case .rule, .area, .anchor: []
        }
    }
}
