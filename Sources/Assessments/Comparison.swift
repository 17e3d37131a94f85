import Foundation
import Indicators
import Quantities

/// The comparison a verdict rests on, as a formula: `46.4 > 43`.
struct Comparison {
    let assessment: Assessment
    let indicator: Indicator

    /// The formula; the words of both sides where they are no numbers.
    var words: Words {
        if assessment.isReported {
            return Words(vi: "theo nguồn", en: "as worded by the source")
        }
        if let years {
            return Words(
                vi: "đạt \(years.met)/\(years.all) năm", en: "kept in \(years.met) of \(years.all) years")
        }
        guard let actual = assessment.shownActual, let wanted = assessment.target.value else { return Words(same: "") }
        guard let sign = sign(actual, wanted), case .exact = actual else {
            return Words(
                vi: "\(text(actual, .vi)) so với \(text(wanted, .vi))",
                en: "\(text(actual, .en)) against \(text(wanted, .en))")
        }
        return Words { sign(text(actual, $0), $0) }
    }

    private func text(_ value: Quantity, _ language: Language) -> String {
        indicator.worded(value, in: language).printed(unit: nil, in: language)
    }

    private var years: (met: Int, all: Int)? {
        assessment.notes.lazy.compactMap { if case .eachYear(let met, let all) = $0 { (met, all) } else { nil } }.first
    }

    /// The formula for a number against a target of numbers, told from the side that decided.
    private func sign(_ actual: Quantity, _ wanted: Quantity) -> ((String, Language) -> String)? {
        guard Extent(wanted) != nil, case .exact(let value) = actual else { return nil }
        let isLower = indicator.direction == .lower
        let number = { (value: Decimal, language: Language) in Figure.printed(value, atMost: 9, in: language) }
        let (low, high) = (wanted.lower, wanted.upper)
        let isRange = if case .range(_, _, open: false) = wanted { true } else { false }
        if isRange, let low, let high, assessment.verdict == .met, low <= value, value <= high {
            return { "\(number(low, $1)) ≤ \($0) ≤ \(number(high, $1))" }
        }
        let better = isLower ? low : high
        let worse = isLower ? high : low
        let edge: Decimal?
        switch assessment.verdict {
        case .exceeded: edge = isRange ? better ?? worse : worse ?? better
        case .met: edge = worse ?? better
        case .notMet where indicator.limit == .band: edge = value < low ?? value ? low : high
        case .notMet: edge = worse ?? better
        case .notAssessable: return nil
        }
        guard let edge else { return nil }
        let isStrict = if case .bound(let bound, _) = wanted { bound == .over || bound == .under } else { false }
        let sign = value < edge ? "<" : value > edge ? ">" : "="
        // What is met without being exceeded is told by the rule's own sign.
        let isMet = assessment.verdict == .met && !isStrict
        let relation = isMet && value != edge ? (value > edge ? "≥" : "≤") : sign
        return { "\($0) \(relation) \(number(edge, $1))" }
    }
}
