import Drawings
import Testing

@testable import CairoPainting

/// The families of the themes.
private let families = ["Liberation Serif", "Liberation Sans"]

/// Few faces for each test: Cairo shares its store of measured glyphs between threads, and must not have to empty it.
@Suite struct RunShaperTests {
    let faces: FontFaces

    init() throws {
        faces = try FontFaces(language: "vi")
    }

    private func styles(_ family: String, sizes: [Double]) throws -> [FontFace] {
        try sizes.flatMap { size in
            let font = Font(family: family, size: size)
            return try [font, font.bold, font.italic, font.bold.italic].map { try faces.face($0) }
        }
    }

    @Test(arguments: families)
    func `The heights of a face are those of Pango's measures`(family: String) throws {
        for face in try styles(family, sizes: [4.759_765_6, 8.5, 23.37]) {
            #expect(face.measuredHeights("vi") == [face.ascent, face.descent])
            #expect(face.ascent > face.descent && face.descent > 0)
        }
    }

    @Test(arguments: families)
    func `The samples of figures are set as a layout sets them`(family: String) throws {
        for face in try styles(family, sizes: [7.65, 12.5]) {
            for isLatin in [true, false] {
                #expect(faces.shaper(face, isLatin: isLatin) != nil)
                for text in [FigureWidths.sample(isLatin: isLatin), FigureWidths.jointSample(isLatin: isLatin)] {
                    let marks = try #require(faces.marks(text, in: face, isLatin: isLatin))
                    #expect(marks == faces.marksInLayout(text, in: face))
                }
            }
        }
    }

    @Test(arguments: families)
    func `Every straight letter is set as a layout sets it, by itself and among others`(family: String) throws {
        let scalars = (UInt32(0x21)...0x2300).compactMap(Unicode.Scalar.init).filter(isStraight)
        #expect(scalars.count > 850)
        for face in try styles(family, sizes: [8.5]).prefix(1) {
            var differing: [String] = []
            for scalar in scalars {
                for word in ["\(scalar)", "a\(scalar)", "\(scalar)1", "(\(scalar)\u{2060}-"] {
                    let text = "\(word) x \(word)"
                    if faces.marks(text, in: face, isLatin: true) != faces.marksInLayout(text, in: face) {
                        differing.append(text)
                    }
                    if !isSameWord(word, face) { differing.append(word) }
                }
            }
            #expect(differing == [])
        }
    }

    @Test(arguments: families)
    func `A word is the word a layout sets, and breaks where it breaks`(family: String) throws {
        var numbers = SeededNumbers(seed: 7_591)
        var differing: [String] = []
        for face in try styles(family, sizes: [9.27]) {
            for _ in 0..<3_000 {
                let word = word(&numbers)
                if !isSameWord(word, face), differing.count < 5 { differing.append(word) }
            }
        }
        #expect(differing == [])
    }

    @Test func `Other letters are left to layouts`() throws {
        let face = try faces.face(Font(family: "Liberation Serif", size: 11))
        let cross = try #require(faces.crossLead(in: face)).cross
        for word in ["中", "Ω", "ש", "a\u{FE0F}", "\t"] {
            #expect(!word.unicodeScalars.allSatisfy(isStraight))
            #expect(faces.word(word, in: face, cross: cross) == nil)
        }
    }

    private func isSameWord(_ word: String, _ face: FontFace) -> Bool {
        guard let cross = faces.crossLead(in: face)?.cross else { return false }
        let (short, long) = (
            faces.word(word, in: face, cross: cross), faces.wordInLayout(word, in: face, cross: cross)
        )
        guard let short, let long else { return short == nil && long == nil }
        return short.run == long.run && short.places == long.places && short.lead == long.lead
            && short.width == long.width && short.bare == long.bare && short.isTearable == long.isTearable
            && short.startsLine == long.startsLine && short.endsLine == long.endsLine
    }

    /// A syllable of Vietnamese, a word of other letters, or either with marks and joints.
    private func word(_ numbers: inout SeededNumbers) -> String {
        func pick(_ choices: [String]) -> String { choices.randomElement(using: &numbers) ?? "" }
        var word = pick(onsets) + pick(nuclei) + pick(codas)
        switch Int.random(in: 0..<6, using: &numbers) {
        case 0: word = word.uppercased()
        case 1: word = pick(marks) + word + pick(marks)
        case 2: word += pick(["-", "/", "–", "\u{2060}", "\u{A0}", "."]) + pick(nuclei) + pick(codas)
        case 3: word = pick(marks) + String(Int.random(in: 0..<5_000, using: &numbers)) + pick(marks)
        case 4: word = pick(["fi", "ffl", "AV", "To", "L'", "Wa", "e\u{301}", "ơ\u{323}", "ž", "ß"]) + word
        default: break
        }
        return word
    }
}

private let onsets = [
    "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "kh", "l", "m", "n", "ng", "ngh", "nh", "ph", "qu", "r", "s",
    "t", "th", "tr", "v", "x", "Đ", "T", "V", "Y", "P", "Th",
]

private let nuclei = [
    "a", "à", "ả", "ã", "á", "ạ", "ă", "ằ", "ẵ", "â", "ấ", "ậ", "e", "é", "ê", "ế", "ệ", "i", "ì", "ị", "o", "ò", "ọ",
    "ô", "ố", "ộ", "ơ", "ờ", "ợ", "u", "ủ", "ư", "ừ", "ự", "y", "ý", "ỵ", "iê", "iệ", "ươ", "ượ", "uô", "uyê", "oa",
]

private let codas = ["", "", "c", "ch", "m", "n", "ng", "nh", "p", "t", "i", "u", "y", "o"]

private let marks = [
    "", "", "", ".", ",", ":", ";", "!", "?", "(", ")", "[", "]", "“", "”", "\"", "'", "…", "—", "–", "%", "/", "-",
    "+", "≥", "≤", "~", "*", "&", "$", "₫", "→", "−", "{", "|", "«", "°", "±", "²",
]
