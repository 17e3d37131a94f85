import Drawings
import Testing

@testable import CairoPainting

@Suite struct WordSettingTests {
    @Test(arguments: ["Liberation Serif", "Liberation Sans"])
    func `Lines put together of words are those Pango shapes and breaks`(family: String) throws {
        let faces = try FontFaces(language: "vi")
        var numbers = SeededNumbers(seed: 20_300)
        var differing: [String] = []
        var (put, whole) = (0, 0)
        for _ in 0..<250 {
            let font = Font(
                family: family, size: [7, 8.5, 9.27, 11, 12.5, 24].randomElement(using: &numbers) ?? 11,
                isBold: Bool.random(using: &numbers), isItalic: Bool.random(using: &numbers))
            let face = try faces.face(font)
            let count = Int.random(in: 1...30, using: &numbers)
            let isFigure = Int.random(in: 0..<5, using: &numbers) == 0
            let text = (0..<count).map { _ in isFigure ? figure(&numbers) : word(&numbers) }.joined(separator: " ")
            let share = Double.random(in: 0...1, using: &numbers)
            let natural = faces.shapeWhole(text, in: face, width: nil).lines[0].width
            for width in [nil, 5 + share * natural * 1.1, natural, share * 100 + 20] {
                guard let setting = WordSetting(text, in: face, of: faces, isBroken: width != nil),
                    let lines = setting.lines(width: width.map(pangoWidth))
                else {
                    whole += 1
                    continue
                }
                put += 1
                let expected = faces.shapeWhole(text, in: face, width: width).lines
                if lines != expected, differing.count < 5 { differing.append("\(width ?? 0) \(font): \(text)") }
            }
        }
        #expect(differing == [])
        #expect(put > 400)
    }

    private func word(_ numbers: inout SeededNumbers) -> String {
        if Int.random(in: 0..<3, using: &numbers) == 0 { return figure(&numbers) }
        let word = words.randomElement(using: &numbers) ?? "a"
        guard Int.random(in: 0..<8, using: &numbers) == 0 else { return word }
        let mark = marks.randomElement(using: &numbers) ?? "."
        switch Int.random(in: 0..<3, using: &numbers) {
        case 0: return word + mark
        case 1: return mark + word
        default: return mark + word + mark
        }
    }
    /// A figure of digits and marks, most of them sensible.
    private func figure(_ numbers: inout SeededNumbers) -> String {
        if Int.random(in: 0..<6, using: &numbers) == 0 {
            let letters = Array("0123456789.,%()[]:;–-/−”\u{A0}")
            return String(
                (0..<Int.random(in: 1...9, using: &numbers)).map { _ in letters.randomElement(using: &numbers) ?? "0" })
        }
        let value = Int.random(in: 0..<20_000, using: &numbers)
        let shapes = [
            "\(value)", "\(value / 10),\(value % 10)", "(\(value))", "\(value),", "\(value)%.", "[\(value % 30)]",
            "\(value % 28)/\(value % 12)/2026", "\(value % 9)–\(value % 90)", "\(value)”", "(\(value % 100)%),",
        ]
        return shapes.randomElement(using: &numbers) ?? "0"
    }
}

private let marks = [
    ".", ",", ":", ";", "!", "?", "(", ")", "[", "]", "“", "”", "\"", "'", "…", "—", "–", "%", "/", "-", "+", "≥", "≤",
    "~", "«", "»", "*", "&", "\u{A0}", "°", "$", "₫", "→",
]

private let words = [
    "Tỷ", "lệ", "hộ", "nghèo", "A", "V", "To", "Yên", "AVATAR", "f", "fi", "ffl", "T.", "Ưu", "W", "của", "năm", "2030",
    "12,5%", "1.234", "17,5%/năm", "35-CT/TW", "75–80", "high-tech", "–", "-", "+", "(a)", "(2026)", "tỷ\u{A0}đồng",
    "L'", "P,", "r.", "y", "1", "11", "7", "4/5", "quốc-gia-thành-phố-trực-thuộc", "Đảng", "ủy", "xã", "Đông", "Hà",
    "the",
    "committee's", "report", "of", "rate", "AV", "LT", "“Tỉnh”", "≥", "20", "a\u{2060}b", "ù\u{300}", "₫", "m²", "km²",
    "đổi", "mới", "Kv", "vK", "x", "A—B", "Tây", "Vĩnh", "Yersin", "T", "P",
]
