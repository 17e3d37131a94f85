/// The sign a file writes before the decimals of its numbers.
package enum DecimalMark: Hashable, Sendable {
    case point
    /// What spreadsheets write where the separator is a semicolon.
    case comma

    /// A value as the file writes it, with points for its decimal marks; a grade is left as it is.
    package func pointed(_ text: String) -> String {
        guard self == .comma, text.utf8.contains(0x2C), !text.contains("grade") else { return text }
        return DecimalMark.replacing(0x2C, with: 0x2E, in: text)
    }

    /// A text with its decimal points as the file writes them.
    package func written(_ text: String) -> String {
        self == .point ? text : DecimalMark.replacing(0x2E, with: 0x2C, in: text)
    }

    /// Exchanges a sign wherever it stands between two digits.
    private static func replacing(_ sign: UInt8, with other: UInt8, in text: String) -> String {
        let bytes = Array(text.utf8)
        let isDigit = { (index: Int) in bytes.indices.contains(index) && (48...57).contains(bytes[index]) }
        return String(
            decoding: bytes.enumerated().map { index, byte in
                byte == sign && isDigit(index - 1) && isDigit(index + 1) ? other : byte
            }, as: UTF8.self)
    }
}
