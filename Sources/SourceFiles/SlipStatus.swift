/// A word before a value that says how sure the value is, which the column `status` is for.
struct SlipStatus {
    /// The letter of the status.
    let status: String
    /// The text without the word.
    let value: String

    private static let words: [(written: String, status: String)] = [
        ("ước tính đạt ", "E"), ("ước tính ", "E"), ("ước đạt ", "E"), ("ước ", "E"), ("estimated ", "E"),
        ("est. ", "E"), ("est ", "E"), ("sơ bộ ", "P"), ("provisional ", "P"), ("dự kiến ", "F"), ("dự báo ", "F"),
        ("expected ", "F"), ("forecast ", "F"),
    ]

    /// Finds the word a value begins with; nil when there is none.
    init?(_ text: String) {
        let small = text.lowercased()
        guard let word = SlipStatus.words.first(where: { small.hasPrefix($0.written) }) else { return nil }
        (status, value) = (word.status, text.dropFirst(word.written.count).trimmed)
    }
}
