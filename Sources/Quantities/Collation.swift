/// The order of Vietnamese and English words: base letters first, then marks, then tones; đ after d.
///
/// A fixed table instead of the machine's locale, so that every machine prints the same order.
package enum Collation {
    /// Whether one text comes before another.
    package static func precedes(_ left: String, _ right: String) -> Bool {
        let (a, b) = (key(left), key(right))
        if a.letters != b.letters { return a.letters.lexicographicallyPrecedes(b.letters) }
        if a.tones != b.tones { return a.tones.lexicographicallyPrecedes(b.tones) }
        return left.unicodeScalars.lexicographicallyPrecedes(right.unicodeScalars)
    }

    private static func key(_ text: String) -> (letters: [UInt32], tones: [UInt32]) {
        var letters: [UInt32] = []
        var tones: [UInt32] = []
        for character in text.lowercased() {
            let base = order[character] ?? (character.unicodeScalars.first.map { $0.value * 64 } ?? 0, 0)
            letters.append(base.letter)
            tones.append(base.tone)
        }
        return (letters, tones)
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
