import Foundation

extension Quantity {
    /// Reads the grammar of the `value` column; nil when the text is none of its forms.
    ///
    /// Ranges must rise, `k/n` needs 0 ≤ k ≤ n and n > 0, ranks start at 1. Spaces around the text do not count; a true
    /// minus (U+2212) is read as a hyphen.
    package init?(_ written: String) { self.init(Substring(written)) }

    /// Reads a part of a text.
    package init?(_ written: Substring) {
        // Most values are plain numbers.
        if let value = Figure.read(written) {
            self = .exact(value)
            return
        }
        var text = written
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        guard let quantity = Quantity.word(text) ?? Quantity.number(Quantity.hyphened(text)) else { return nil }
        self = quantity
    }

    /// The canonical form of the grammar, which `init` reads back; `k/n` is written `k of n`, so that no spreadsheet
    /// takes it for a date, and a range that begins below zero with true minuses, so that none takes it for a formula.
    package var grammar: String {
        let text = Figure.machine
        switch self {
        case .exact(let value): return text(value)
        case .range(let low, let high, let open):
            let range = text(low) + ".." + text(high) + (open ? "+" : "")
            return low < 0 ? range.replacing("-", with: Quantity.trueMinus) : range
        case .bound(let bound, let value): return bound.rawValue + text(value)
        case .about(let value): return "~" + text(value)
        case .ratio(let part, let whole): return text(part) + " of " + text(whole)
        case .rank(let place): return "rank \(place)"
        case .top(let place): return "top \(place)"
        case .times(let bound, let value): return (bound?.rawValue ?? "") + "x" + text(value)
        case .done(let isDone): return isDone ? "yes" : "no"
        case .reported(let outcome): return outcome.rawValue
        case .grade(let bound, let step): return (bound?.rawValue ?? "") + "grade " + step
        }
    }

    private static let trueMinus = "\u{2212}"

    private static func hyphened(_ text: Substring) -> Substring {
        text.contains(trueMinus) ? Substring(text.replacing(trueMinus, with: "-")) : text
    }

    private static func word(_ text: Substring) -> Quantity? {
        switch text {
        case "yes": return .done(true)
        case "no": return .done(false)
        default: break
        }
        if let outcome = Outcome(rawValue: String(text)) { return .reported(outcome) }
        if text.hasPrefix("rank ") { return place(text.dropFirst(5)).map { .rank($0) } }
        if text.hasPrefix("top ") { return place(text.dropFirst(4)).map { .top($0) } }
        let (bound, rest) = bounded(text)
        if rest.hasPrefix("grade "), rest.count > 6 { return .grade(bound, String(rest.dropFirst(6))) }
        return nil
    }

    private static func number(_ text: Substring) -> Quantity? {
        if let value = Figure.read(text) { return .exact(value) }
        if text.first == "~" { return Figure.read(text.dropFirst()).map { .about($0) } }
        let (bound, rest) = bounded(text)
        if rest.first == "x" { return Figure.read(rest.dropFirst()).flatMap { $0 > 0 ? .times(bound, $0) : nil } }
        if let bound { return Figure.read(rest).map { .bound(bound, $0) } }
        if let (low, high) = pair(text, "..") {
            let open = high.hasSuffix("+")
            guard let first = Figure.read(low), let last = Figure.read(open ? high.dropLast() : high) else {
                return nil
            }
            return first < last ? .range(first, last, open: open) : nil
        }
        if let (part, whole) = pair(text, "/") ?? pair(text, " of ") {
            guard let k = Figure.read(part), let n = Figure.read(whole), k >= 0, n > 0, k <= n else { return nil }
            return .ratio(k, of: n)
        }
        return nil
    }

    private static func bounded(_ text: Substring) -> (Bound?, Substring) {
        for bound in Bound.allCases where text.hasPrefix(bound.rawValue) {
            return (bound, text.dropFirst(bound.rawValue.count))
        }
        return (nil, text)
    }

    private static func place(_ text: Substring) -> Int? {
        guard text.utf8.count <= 6, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return Int(text).flatMap { $0 >= 1 ? $0 : nil }
    }

    /// What stands before and behind the first separator.
    private static func pair(_ text: Substring, _ separator: String) -> (Substring, Substring)? {
        var rest = text.utf8[...]
        while let start = rest.firstIndex(of: separator.utf8[separator.startIndex]) {
            rest = rest[start...]
            if rest.starts(with: separator.utf8) {
                return (text[..<start], Substring(rest.dropFirst(separator.utf8.count)))
            }
            rest = rest.dropFirst()
        }
        return nil
    }
}
