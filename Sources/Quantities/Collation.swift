/// The order of Vietnamese and English words: base letters first, then marks, then tones; đ after d.
///
/// A fixed table instead of the machine's locale, so that every machine prints the same order.
package enum Collation {
    /// Texts in their order, each looked at once.
    package static func sorted(_ texts: some Sequence<String>) -> [String] {
        texts.map { (text: $0, key: Key($0)) }.sorted { left, right in
            precedes((left.text, left.key), (right.text, right.key))
        }.map(\.text)
    }

    private static func precedes(_ left: (text: String, key: Key), _ right: (text: String, key: Key)) -> Bool {
        let (a, b) = (left.key, right.key)
        if a.letters != b.letters { return a.letters.lexicographicallyPrecedes(b.letters) }
        if a.tones != b.tones { return a.tones.lexicographicallyPrecedes(b.tones) }
        return left.text.unicodeScalars.lexicographicallyPrecedes(right.text.unicodeScalars)
    }

    /// What a text is sorted by.
    private struct Key {
        var letters: [UInt32] = []
        var tones: [UInt32] = []

        init(_ text: String) {
            for character in text.lowercased() {
                let base = Collation.order[character] ?? (character.unicodeScalars.first.map { $0.value * 64 } ?? 0, 0)
                letters.append(base.letter)
                tones.append(base.tone)
            }
        }
    }

    /// Every Vietnamese letter: where it stands in the alphabet, and its tone (none, huyền, hỏi, ngã, sắc, nặng).
    private static let order: [Character: (letter: UInt32, tone: UInt32)] = {
        let vowels = [
            "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ",
            "ưừửữứự", "yỳỷỹýỵ",
        ]
        let bases = Array("aaaeeiooouuy".unicodeScalars)
        let variants: [UInt32] = [0, 1, 2, 0, 1, 0, 0, 1, 2, 0, 1, 0]
        var table: [Character: (letter: UInt32, tone: UInt32)] = [:]
        for (index, forms) in vowels.enumerated() {
            for (tone, form) in forms.enumerated() {
                table[form] = (bases[index].value * 64 + variants[index], UInt32(tone))
            }
        }
        table["đ"] = (Unicode.Scalar("d").value * 64 + 1, 0)
        return table
    }()
}
