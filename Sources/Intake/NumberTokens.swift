import Foundation
import Quantities

/// Finds the numbers a paragraph states, each as a whole: 46.4 is not found in 146.4 or 46.45.
enum NumberTokens {
    /// All numbers of a text: figures with grouping or decimals, ordinals (`1st`), and small numbers in words.
    ///
    /// In Vietnamese (`vi`) documents the point groups and the comma is decimal, elsewhere the other way round. A
    /// minus sign directly before the figures gives the negative number too.
    static func numbers(in text: String, language: String) -> Set<Decimal> {
        places(in: text, language: language).reduce(into: []) { $0.formUnion($1.readings) }
    }

    /// Where a text states numbers, in scalars from its beginning, and what can be read at each place.
    static func places(in text: String, language: String) -> [(start: Int, readings: [Decimal])] {
        let scalars = Array(text.unicodeScalars)
        var found: [(start: Int, readings: [Decimal])] = []
        var index = 0
        while index < scalars.count {
            if isDigit(scalars[index]) {
                let end = endOfFigures(scalars, from: index)
                if !(index > 0 && isLetter(scalars[index - 1])) {
                    let readings = read(
                        String(String.UnicodeScalarView(scalars[index..<end])), isVietnamese: language == "vi")
                    found.append((index, readings + (isNegated(scalars, index) ? readings.map { -$0 } : [])))
                }
                index = end
            } else if isLetter(scalars[index]) {
                var end = index
                while end < scalars.count, isLetter(scalars[end]) { end += 1 }
                let word = String(String.UnicodeScalarView(scalars[index..<end])).lowercased()
                if let number = words[word] ?? (language == "vi" ? vietnameseWords[word] : nil) {
                    found.append((index, [Decimal(number)]))
                }
                index = end
            } else {
                index += 1
            }
        }
        return found
    }

    /// What a run of digits, points and commas can mean.
    private static func read(_ run: String, isVietnamese: Bool) -> [Decimal] {
        let (group, point) = isVietnamese ? (".", ",") : (",", ".")
        let parts = run.split(separator: point, omittingEmptySubsequences: false)
        let groups = (parts.first ?? "").split(separator: group, omittingEmptySubsequences: false)
        if parts.count <= 2, groups.count > 1, (1...3).contains(groups[0].count),
            groups.dropFirst().allSatisfy({ $0.count == 3 }), parts.count == 1 || !parts[1].contains(group)
        {
            let tail = parts.count == 2 ? "." + parts[1] : ""
            return [Figure.read(groups.joined() + tail)].compactMap { $0 }
        }
        if parts.count <= 2, groups.count == 1 {
            return [Figure.read(run.replacing(point, with: "."))].compactMap { $0 }
        }
        if groups.count == 2, parts.count == 1 { return [Figure.read(groups.joined(separator: "."))].compactMap { $0 } }
        return run.split(separator: ",").compactMap { Figure.read($0) }
    }

    /// The end of a run of digits in which a point or comma is followed by another digit.
    private static func endOfFigures(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
        var end = start
        while end < scalars.count {
            let isSign = scalars[end] == "." || scalars[end] == ","
            guard isDigit(scalars[end]) || (isSign && end + 1 < scalars.count && isDigit(scalars[end + 1])) else {
                break
            }
            end += 1
        }
        return end
    }

    private static func isNegated(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
        guard index > 0, scalars[index - 1] == "-" || scalars[index - 1] == "\u{2212}" else { return false }
        return index == 1 || !(isDigit(scalars[index - 2]) || isLetter(scalars[index - 2]) || scalars[index - 2] == "%")
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic }

    private static let words = [
        "no": 0, "none": 0, "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
        "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "first": 1, "second": 2, "third": 3, "fourth": 4,
        "fifth": 5,
    ]

    /// Small numbers in Vietnamese; five is left out, because the same word means a year.
    private static let vietnameseWords = [
        "không": 0, "một": 1, "hai": 2, "ba": 3, "bốn": 4, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10,
    ]
}
