import Quantities

/// What to type instead of a value, period, term or day that cannot be read.
///
/// Knows the slips people and spreadsheets make.
package enum SlipHint {
    /// What to write instead of a text that is no value; always says something.
    package static func value(_ written: String) -> String {
        let text = tidy(written)
        if let date = ratioLostToDate(text) { return date }
        switch text.lowercased() {
        case "n/a", "na", "-", "\u{2013}", "\u{2014}", "none", "null", "nil", "?", "x", "không", "chưa có":
            return "leave the value empty and give status O, M or L"
        default: break
        }
        if text.hasSuffix("%") {
            let number = text.dropLast().trimmed
            let plain = Quantity(number) == nil ? repaired(number) : number
            return "write \(plain ?? number); the unit belongs to the indicator"
        }
        if text.contains("/") || text.contains(" of ") {
            return "write k of n with n above 0 and k at most n, as 5 of 8"
        }
        if let repaired = repaired(text) { return "write \(repaired)" }
        if let first = text.split(separator: " ").first, Quantity(first) != nil, text.contains(" ") {
            return "write \(first); the unit belongs to the indicator"
        }
        return "write a value such as 94, 41..43, >=90, 5 of 8, rank 4, x1.8 or yes"
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

    /// What to write instead of a text that is no term.
    package static func term(_ written: String) -> String {
        let text = tidy(written).replacing(" ", with: "").replacing("/", with: "-")
        return Term(text) != nil ? "write \(text)" : "write the first and last year, as 2020-2025"
    }

    /// What to write instead of a text that is no day.
    package static func day(_ written: String) -> String {
        dayLostToSpreadsheet(tidy(written)).map { "write \($0.iso)" } ?? "write year-month-day, as 2025-09-26"
    }

    /// Common dashes, spaces and signs put into their plain form.
    private static func tidy(_ written: String) -> String {
        var text = written.trimmed
        for (sign, plain) in [
            ("\u{2013}", "-"), ("\u{2014}", "-"), ("\u{2212}", "-"), ("\u{A0}", " "), ("\u{2265}", ">="),
            ("\u{2264}", "<="), ("\u{D7}", "x"),
        ] where text != sign {
            text = text.replacing(sign, with: plain)
        }
        return text
    }

    private static func repaired(_ text: String) -> String? {
        let grouped = text.replacing(",", with: "").replacing(" ", with: "")
        let candidates = [
            isGrouped(text) ? grouped : text.replacing(",", with: "."), text, text.replacing(" ", with: ""),
            range(text), range(text.replacing(",", with: ".")), text.lowercased(), risen(text),
            text.replacing("~ ", with: "~"), text.hasPrefix("=") ? String(text.dropFirst()) : nil,
        ]
        return candidates.compactMap { $0 }.first { Quantity($0) != nil }
    }

    /// Whether commas or spaces stand where thousands are set off.
    private static func isGrouped(_ text: String) -> Bool {
        let digits = text.drop { !$0.isNumber }
        let groups = digits.split(whereSeparator: { $0 == "," || $0 == " " })
        guard groups.count > 1, let first = groups.first, (1...3).contains(first.count) else { return false }
        return groups.dropFirst().allSatisfy { $0.count == 3 && $0.allSatisfy(\.isNumber) } && first != "0"
    }

    private static func range(_ text: String) -> String? {
        guard let dash = text.dropFirst().firstIndex(of: "-") else { return nil }
        let (low, high) = (String(text[..<dash]).trimmed, String(text[dash...].dropFirst()).trimmed)
        return Figure.read(low) != nil && Figure.read(high) != nil ? "\(low)..\(high)" : nil
    }

    /// A range written from high to low, put right.
    private static func risen(_ text: String) -> String? {
        text.firstRange(of: "..").map { "\(text[$0.upperBound...])..\(text[..<$0.lowerBound])" }
    }
}
