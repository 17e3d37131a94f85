import Diagnostics
import Indicators
import SourceFiles

/// A point or comma before exactly three digits: in one country it sets off thousands, in another decimals.
enum ThousandsDoubt {
    /// The warning for a value with three decimals of an indicator that is shown with fewer; nil otherwise.
    static func warning(_ cell: Located<String>, _ indicator: Indicator) -> Diagnostic? {
        guard indicator.decimals < 3, hasThreeDecimals(cell.value) else { return nil }
        let numbers = cell.value.split { !("0"..."9").contains($0) && $0 != "." }.filter { !$0.hasPrefix(".") }
        let doubtful = numbers.first { number in
            let parts = number.split(separator: ".", omittingEmptySubsequences: false)
            return parts.count == 2 && (1...3).contains(parts[0].count) && !parts[0].hasPrefix("0")
                && parts[1].count == 3
        }
        guard let doubtful else { return nil }
        return Diagnostic(
            .warning, rule: "thousands-doubt", at: cell.place, "\(doubtful) is read as a number with three decimals",
            hint: "write \(doubtful.filter { $0 != "." }) if thousands are meant")
    }

    /// Whether a point with three digits behind it stands in a text, as few do.
    private static func hasThreeDecimals(_ text: String) -> Bool {
        let bytes = text.utf8.span
        guard bytes.count > 4 else { return false }
        return (1..<bytes.count - 3).contains { index in
            bytes[index] == UInt8(ascii: ".")
                && (index + 1...index + 3).allSatisfy {
                    bytes[$0] >= UInt8(ascii: "0") && bytes[$0] <= UInt8(ascii: "9")
                }
        }
    }
}
