import Foundation
import Quantities

extension SlipHint {
    /// The hint for a `k/n` that a spreadsheet turned into a date, such as `08-May` or `05/08/2025`.
    static func ratioLostToDate(_ text: String) -> String? {
        let parts = dateParts(text)
        guard parts.count == 2 || parts.count == 3 else { return nil }
        let months = parts.map { month($0) }
        let numbers = parts.map { Int($0) ?? 0 }
        var pair: (Int, Int)?
        if let month = months[1], (1...31).contains(numbers[0]) {
            pair = (numbers[0], month)
        } else if let month = months[0], (1...31).contains(numbers[1]) {
            pair = (month, numbers[1])
        } else if parts.count == 3, (1900...2199).contains(numbers[2]), numbers[0] > 0, numbers[1] > 0 {
            pair = (numbers[0], numbers[1])
        } else if parts.count == 3, (1900...2199).contains(numbers[0]), numbers[1] > 0, numbers[2] > 0 {
            pair = (numbers[1], numbers[2])
        }
        guard let (first, second) = pair, first <= 31, second <= 31 else { return nil }
        return "a spreadsheet turned a ratio into a date; write \(min(first, second)) of \(max(first, second))"
    }

    /// The day a spreadsheet or a person wrote in another order; nil when day and month could be confused.
    static func dayLostToSpreadsheet(_ text: String) -> Day? {
        let numbers = dateParts(text).map { Int($0) ?? 0 }
        guard numbers.count == 3 else { return nil }
        if let day = Day(year: numbers[0], month: numbers[1], day: numbers[2]) { return day }
        let candidates = [(numbers[1], numbers[0]), (numbers[0], numbers[1])]
            .compactMap { Day(year: numbers[2], month: $0.0, day: $0.1) }
        return Set(candidates).count == 1 ? candidates.first : nil
    }

    private static func dateParts(_ text: String) -> [String] {
        text.split(whereSeparator: { $0 == "-" || $0 == "/" || $0 == "." || $0 == " " }).map(String.init)
    }

    private static func month(_ text: String) -> Int? {
        let names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
        guard text.count >= 3, text.allSatisfy(\.isLetter) else { return nil }
        return names.firstIndex(of: String(text.lowercased().prefix(3))).map { $0 + 1 }
    }
}

extension Period {
    /// Two years or days written in the wrong order, put right; nil when that is not the fault.
    static func reversed(_ text: String) -> String? {
        for separator in ["..", "-"] {
            guard let gap = text.firstRange(of: separator) else { continue }
            let candidate = text[gap.upperBound...] + separator + text[..<gap.lowerBound]
            if Period(candidate) != nil { return String(candidate) }
        }
        return nil
    }
}
