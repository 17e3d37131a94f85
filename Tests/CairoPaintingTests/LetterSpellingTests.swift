import CairoPainting
import Drawings
import Testing

@Suite struct LetterSpellingTests {
    private let fonts = [Font(family: "Liberation Serif", size: 10), Font(family: "Liberation Sans", size: 8).bold]

    @Test(arguments: [
        ("'46,4' is not a value", "'46,4' is not a value"), ("Đảng ủy Mông Cái", "Đảng ủy Mông Cái"),
        ("'\u{FF11}\u{FF12}'", "'U+FF11 U+FF12'"), ("1\u{FF11}2", "1 U+FF11 2"), ("\u{FF11} 2", "U+FF11 2"),
        ("(\u{4E2D})", "(U+4E2D)"), ("\u{1F600}", "U+1F600"), ("a\u{AD}b", "a U+00AD b"),
        ("\u{263A}\u{FE0F}", "\u{263A}U+FE0F"), ("\u{7}", "U+0007"), ("a\nb\tc", "a\nb\tc"), ("", ""),
    ])
    func `Letters the fonts lack are written as code points that nothing runs into`(
        _ row: (text: String, spelled: String)
    ) throws {
        #expect(try LetterSpelling(fonts: fonts).spelled(row.text) == row.spelled)
    }

    @Test func `What one of the fonts lacks is spelled although another has it`() throws {
        let (sans, mono) = (Font(family: "Liberation Sans", size: 10), Font(family: "Liberation Mono", size: 10))
        let check = try FontCheck()
        let missing = { (font: Font) in
            check.faults(of: font, sample: "\u{5D0}").contains { if case .missing = $0.kind { true } else { false } }
        }
        try #require(!missing(sans))
        #expect(try LetterSpelling(fonts: [sans]).spelled("\u{5D0}") == "\u{5D0}")
        let both = try LetterSpelling(fonts: [sans, mono]).spelled("\u{5D0}")
        #expect(both == (missing(mono) ? "U+05D0" : "\u{5D0}"))
    }

    @Test func `Whatever letter a text holds, spelled it is set in all the fonts without a fault`() throws {
        let (spelling, measurer) = (try LetterSpelling(fonts: fonts), try PangoMeasurer(language: "vi"))
        let letters =
            Array(stride(from: UInt32(0x20), to: 0x3000, by: 11)) + Array(stride(from: 0x3000, to: 0x11_0000, by: 4001))
        for letter in letters.compactMap({ Unicode.Scalar($0) }) {
            let text = spelling.spelled("a\(letter)\u{301}\u{FE0F} '\(letter)\(letter)'")
            for font in fonts { _ = measurer.lines(text, font: font, color: .black, width: 60) }
            let faults = measurer.takeFaults()
            #expect(faults == [], "U+\(String(letter.value, radix: 16))")
        }
    }
}
