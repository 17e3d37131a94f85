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
    package var quoted: String {
        let short = String(prefix(64).map { $0 == "\n" || $0 == "\t" ? " " : $0 })
        return prefix(64).endIndex == endIndex ? "'\(short)'" : "'\(short)…'"
    }
}
