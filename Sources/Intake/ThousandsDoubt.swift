import Diagnostics
import Indicators
import Quantities
import SourceFiles

/// A point or comma before exactly three digits: in one country it sets off thousands, in another decimals.
enum ThousandsDoubt {
    /// The fault or the doubt of a value with three decimals of an indicator that is shown with fewer; nil otherwise.
    ///
    /// It is a fault where thousands must be meant: where the indicator is counted without decimals, and where the sign
    /// is not the one the file writes before decimals. A fourth decimal says that decimals are meant, and so does an
    /// edition's own column for the number.
    static func diagnostic(_ cells: FactCells, _ indicator: Indicator) -> Diagnostic? {
        guard !cells.row.has("value_min") else { return nil }
        let mark = cells.row.decimalMark
        if mark == .comma, let number = number(in: cells.written, sign: ".") {
            return Diagnostic(
                rule: "thousands-doubt", at: cells.value.place,
                "\(number) has a point where numbers of this file have a decimal comma",
                hint: "write \(number.filter { $0 != "." }) if thousands are meant, "
                    + "or \(number.replacing(".", with: ","))0 if decimals are")
        }
        let sign: Unicode.Scalar = mark == .comma ? "," : "."
        guard indicator.decimals < 3, let number = number(in: cells.written, sign: sign) else { return nil }
        let isWhole = indicator.decimals == 0 && !indicator.unit.isPercent
        return Diagnostic(
            isWhole ? .error : .warning, rule: "thousands-doubt", at: cells.value.place,
            isWhole
                ? "\(number) has three decimals, and '\(indicator.id)' is counted without any"
                : "\(number) is read as a number with three decimals",
            hint:
                "write \(number.filter { $0 != Character(sign) }) if thousands are meant, or \(number)0 if decimals are"
        )
    }

    /// The first number of a text in which a sign stands before exactly three digits at the end.
    private static func number(in text: String, sign: Unicode.Scalar) -> String? {
        guard hasThreeDigits(after: UInt8(ascii: sign), in: text) else { return nil }
        let sign = Character(sign)
        let ends = text.replacing("..", with: " ")
        return ends.split { !("0"..."9").contains($0) && $0 != sign }.first { number in
            let parts = number.split(separator: sign, omittingEmptySubsequences: false)
            return parts.count == 2 && (1...3).contains(parts[0].count) && !parts[0].hasPrefix("0")
                && parts[1].count == 3
        }.map(String.init)
    }

    /// Whether a sign with three digits behind it stands in a text, as few do.
    private static func hasThreeDigits(after sign: UInt8, in text: String) -> Bool {
        let bytes = text.utf8.span
        guard bytes.count > 4 else { return false }
        return (1..<bytes.count - 3).contains { index in
            bytes[index] == sign
                && (index + 1...index + 3).allSatisfy {
                    bytes[$0] >= UInt8(ascii: "0") && bytes[$0] <= UInt8(ascii: "9")
                }
        }
    }
}
