import Foundation

extension StringProtocol {
    /// The text without white space around it.
    package var trimmed: String {
        let bytes = Substring(self).utf8
        guard let first = bytes.first, let last = bytes.last else { return "" }
        let isTight = { (byte: UInt8) in byte > 0x20 && byte < 0x7F }
        return isTight(first) && isTight(last) ? String(self) : trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// The text on one line between single quotes for a diagnostic; of a long one the first 64 characters.
    ///
    /// What may not stand in a text, and comes here as part of a file's name, is shown as `?`.
    package var quoted: String {
        let end = prefix(64).endIndex
        let shown = self[..<end].unicodeScalars.map { scalar -> Unicode.Scalar in
            scalar == "\n" || scalar == "\t" ? " " : TextGate.allows(scalar) ? scalar : "?"
        }
        let short = String(String.UnicodeScalarView(shown))
        return end == endIndex ? "'\(short)'" : "'\(short)…'"
    }
}
