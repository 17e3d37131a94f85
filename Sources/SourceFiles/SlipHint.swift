package import Quantities

/// What to type instead of a value, period, term or day that cannot be read.
///
/// Knows the slips people and spreadsheets make.
package enum SlipHint {
    /// What to write instead of a text that is no value; always says something.
    ///
    /// - Parameters:
    ///   - written: the text as it stands in the file.
    ///   - units: the names of the indicator's unit, which may be left off; `%` may always.
    ///   - mark: how the file writes decimals, and so the hint.
    package static func value(_ written: String, units: [String] = [], mark: DecimalMark = .point) -> String {
        let text = tidy(written)
        if let date = ratioLostToDate(text) { return date }
        switch text.lowercased() {
        case "n/a", "na", "-", "\u{2013}", "\u{2014}", "none", "null", "nil", "?", "x", "chưa có":
            return "leave the value empty and give status O, M or L"
        case "không":
            return "write 0 for none, no for what was not done, or leave the value empty and give status O, M or L"
        default: break
        }
        let bare = SlipValue(mark: mark, units: [])
        let own = SlipValue(mark: mark, units: (units.map { $0.lowercased() } + ["%"]).filter { !$0.isEmpty })
        let plain = bare.reading(of: text)
        if let reading = plain ?? own.reading(of: text) {
            return (reading.isSwapped ? "the ends are swapped; " : "") + "write \(mark.written(reading.text))"
                + (plain == nil ? "; the unit belongs to the indicator" : "") + reading.remark
        }
        if own.parts(ofRatio: text.lowercased()) != nil {
            return "write k of n with n above 0 and k at most n, as 5 of 8"
        }
        if let unsure = SlipStatus(text) {
            let rest = unsure.value
            if let reading = bare.reading(of: rest) ?? own.reading(of: rest) {
                return "write \(mark.written(reading.text)) and status \(unsure.status)"
            }
        }
        return "write a value such as 94, 41..43, >=90, 5 of 8, rank 4, \(mark.written("x1.8")) or yes"
    }

    /// What to write instead of a text that is no period.
    package static func period(_ written: String) -> String {
        let text = tidy(written)
        if let day = dayLostToSpreadsheet(text) { return "write \(day.iso)" }
        for candidate in [text.replacing(" ", with: ""), text.replacing("/", with: "-")] where Period(candidate) != nil
        {
            return "write \(candidate)"
        }
        if let ends = Period.reversed(text) { return "write \(ends)" }
        return "write 2030, 2026-2030, 2026-2030 each year, as of 2024-10-09, 2025-09-26..2025-09-27 or unknown"
    }

    /// The day a text that is no period means; nil when it means none, or one of two.
    package static func day(meantBy written: String) -> Day? { dayLostToSpreadsheet(tidy(written)) }

    /// What to write instead of a text that is no term.
    package static func term(_ written: String) -> String {
        let text = tidy(written).replacing(" ", with: "").replacing("/", with: "-")
        return Term(text) != nil ? "write \(text)" : "write the first and last year, as 2020-2025"
    }

    /// What to write instead of a text that is no day.
    package static func day(_ written: String) -> String {
        dayLostToSpreadsheet(tidy(written)).map { "write \($0.iso)" } ?? "write year-month-day, as 2025-09-26"
    }

    /// Common dashes, spaces and signs, and letters as wide as Chinese ones, put into their plain form.
    private static func tidy(_ written: String) -> String {
        var text = String(
            String.UnicodeScalarView(
                written.unicodeScalars.map { scalar in
                    (0xFF01...0xFF5E).contains(scalar.value)
                        ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
                })
        ).trimmed
        for (sign, plain) in [
            ("\u{2013}", "-"), ("\u{2014}", "-"), ("\u{2212}", "-"), ("\u{A0}", " "), ("\u{2007}", " "),
            ("\u{2009}", " "), ("\u{202F}", " "), ("\u{2265}", ">="), ("\u{2264}", "<="), ("\u{D7}", "x"),
            ("\u{2248}", "~"), ("\u{2026}", ".."),
        ] where text != sign {
            text = text.replacing(sign, with: plain)
        }
        return text
    }
}
