import Quantities

/// What a person meant who wrote a value with words, signs or numbers the grammar does not have.
///
/// Only what can be meant in one way is read: a value with any other word beside it is none, because a hint that leaves
/// the word out would change the figure.
struct SlipValue {
    /// How the file writes decimals.
    let mark: DecimalMark
    /// The names of the indicator's own unit in small letters; `%` among them.
    let units: [String]

    /// A value in the grammar's own form.
    struct Reading {
        let text: String
        /// Whether a range was written from high to low.
        var isSwapped = false
        /// What was written beside the value and stands elsewhere; empty for nothing.
        var remark = ""
    }

    /// Vietnamese words for what the grammar says in English.
    private static let words = [
        "có": "yes", "true": "yes", "false": "no", "vượt": "exceeded", "vượt chỉ tiêu": "exceeded", "đạt": "met",
        "đạt chỉ tiêu": "met", "không đạt": "missed", "không đạt chỉ tiêu": "missed",
    ]

    /// What is written before a place.
    private static let places = ["rank ", "xếp thứ ", "đứng thứ ", "xếp hạng ", "thứ ", "hạng "]

    private static let bounds: [(written: String, sign: String)] = [
        ("=>", ">="), (">=", ">="), ("=<", "<="), ("<=", "<="), (">", ">"), ("<", "<"), ("~", "~"), ("=", ""),
        ("ít nhất ", ">="), ("tối thiểu ", ">="), ("không dưới ", ">="), ("at least ", ">="),
        ("không quá ", "<="), ("tối đa ", "<="), ("at most ", "<="),
        ("trên ", ">"), ("hơn ", ">"), ("over ", ">"), ("dưới ", "<"), ("under ", "<"),
        ("khoảng ", "~"), ("gần ", "~"), ("about ", "~"), ("nearly ", "~"),
    ]

    /// The value a text means; nil when it can mean none or more than one.
    func reading(of text: String) -> Reading? {
        let small = text.lowercased()
        let found = word(small, as: text) ?? range(small) ?? ratio(small) ?? number(small) ?? bounded(small)
        return found.flatMap { Quantity($0.text) == nil ? nil : $0 }
    }

    /// Words that stand for themselves, in any case; the step of a grade stays as it is written.
    private func word(_ small: String, as text: String) -> Reading? {
        switch Quantity(small) {
        case .done, .reported, .rank, .top: return Reading(text: small)
        default: break
        }
        if let known = SlipValue.words[small] { return Reading(text: known) }
        if let place = place(small) { return place }
        if small.hasPrefix("gấp "), small.hasSuffix(" lần") {
            return digits(String(small.dropFirst(4).dropLast(4))).map { Reading(text: "x" + $0) }
        }
        guard let grade = small.firstRange(of: "grade ") else { return nil }
        let bound = small[..<grade.lowerBound].trimmed
        guard bound.isEmpty || Quantity.Bound(rawValue: bound) != nil else { return nil }
        return Reading(text: bound + "grade " + text.suffix(small[grade.upperBound...].count).trimmed)
    }

    /// A place, by any of its names; the number of those it is among belongs to the indicator.
    private func place(_ text: String) -> Reading? {
        for top in ["tốp ", "top "] where text.hasPrefix(top) {
            return digits(String(text.dropFirst(top.count))).map { Reading(text: "top " + $0) }
        }
        guard let name = SlipValue.places.first(where: text.hasPrefix) else { return nil }
        let rest = String(text.dropFirst(name.count))
        if let parts = parts(ofRatio: rest) {
            return Reading(text: "rank " + parts.part, remark: "; of how many belongs to the indicator")
        }
        return digits(rest).map { Reading(text: "rank " + $0) }
    }

    private func bounded(_ text: String) -> Reading? {
        for (written, sign) in SlipValue.bounds where text.hasPrefix(written) {
            let rest = text.dropFirst(written.count).trimmed
            return signed(rest).map { Reading(text: sign + $0) }
        }
        for (written, sign) in [("trở lên", ">="), ("trở xuống", "<=")] where text.hasSuffix(written) {
            let rest = String(text.dropLast(written.count)).trimmed
            return digits(rest.hasPrefix("từ ") ? String(rest.dropFirst(3)) : rest).map { Reading(text: sign + $0) }
        }
        return signed(text).map { Reading(text: $0) }
    }

    /// A number, or a multiple of a base.
    private func signed(_ text: String) -> String? {
        text.hasPrefix("x") ? digits(String(text.dropFirst())).map { "x" + $0 } : digits(text)
    }

    private func number(_ text: String) -> Reading? { digits(text).map { Reading(text: $0) } }

    private func range(_ text: String) -> Reading? {
        let whole = text.hasPrefix("từ ") ? text.dropFirst(3) : text.hasPrefix("from ") ? text.dropFirst(5) : text[...]
        for separator in ["..", " đến ", " tới ", " to ", "-"] {
            guard let gap = whole.dropFirst().firstRange(of: separator) else { continue }
            var high = String(whole[gap.upperBound...])
            let isOpen = separator == ".." && high.hasSuffix("+")
            if isOpen { high.removeLast() }
            guard let first = digits(String(whole[..<gap.lowerBound])), let last = digits(high) else { return nil }
            guard let low = Figure.read(first), let top = Figure.read(last), low != top, !isOpen || low < top else {
                return nil
            }
            return low < top
                ? Reading(text: "\(first)..\(last)\(isOpen ? "+" : "")")
                : Reading(text: "\(last)..\(first)", isSwapped: true)
        }
        return nil
    }

    private func ratio(_ text: String) -> Reading? {
        parts(ofRatio: text).map { Reading(text: "\($0.part) of \($0.whole)") }
    }

    /// The numbers of so many of so many, whatever they are.
    func parts(ofRatio text: String) -> (part: String, whole: String)? {
        for separator in ["/", " of ", " trên "] {
            guard let gap = text.firstRange(of: separator) else { continue }
            let (part, whole) = (digits(String(text[..<gap.lowerBound])), digits(String(text[gap.upperBound...])))
            if let part, let whole { return (part, whole) }
        }
        return nil
    }

    /// A number in machine form, without the indicator's unit behind it.
    private func digits(_ written: String) -> String? {
        var text = written.trimmed
        if let unit = units.first(where: { text.hasSuffix($0) }) { text = String(text.dropLast(unit.count)).trimmed }
        let sign = text.hasPrefix("-") ? "-" : ""
        return SlipNumber(text.dropFirst(sign.count), mark: mark).map { sign + $0.text }
    }
}

/// A number without a sign whose thousands may be set off, in machine form.
private struct SlipNumber {
    let text: String

    init?(_ written: Substring, mark: DecimalMark) {
        let isDigit = { (sign: Character) in sign.isASCII && sign.isNumber }
        guard let first = written.first, let last = written.last, isDigit(first), isDigit(last),
            written.allSatisfy({ isDigit($0) || ",. ".contains($0) })
        else { return nil }
        let signs = written.filter { !isDigit($0) }
        let groups = written.split(omittingEmptySubsequences: false) { !isDigit($0) }.map(String.init)
        let own: Character = mark == .comma ? "," : "."
        let isDecimal =
            Set(signs).count == 2
            ? signs.last != " " && signs.dropLast().allSatisfy { $0 != signs.last }
            : signs.count == 1 && signs != " " && (signs.first == own || !SlipNumber.areThousands(groups))
        guard Set(signs).count <= (isDecimal ? 2 : 1) else { return nil }
        let whole = isDecimal ? Array(groups.dropLast()) : groups
        guard whole.count == 1 || SlipNumber.areThousands(whole), let decimals = groups.last else { return nil }
        text = whole.joined() + (isDecimal ? "." + decimals : "")
    }

    /// Whether the groups after the first have three digits, as thousands are set off.
    private static func areThousands(_ groups: [String]) -> Bool {
        guard groups.count > 1, let first = groups.first, (1...3).contains(first.count), first != "0" else {
            return false
        }
        return groups.dropFirst().allSatisfy { $0.count == 3 }
    }
}
