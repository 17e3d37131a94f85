import Foundation
import Indicators
import Quantities

/// The lines that explain a roll-up: the values put together, by which rule, and whose they are.
struct ExplainedRollUp {
    private let rollUp: RollUp
    private let indicator: Indicator
    private let register: Register
    /// What is put together, one of each covered committee.
    private let facts: [Fact]
    private let parts: [Part]

    init(_ rollUp: RollUp, _ indicator: Indicator, _ register: Register, _ index: FactIndex) {
        (self.rollUp, self.indicator, self.register) = (rollUp, indicator, register)
        facts = rollUp.covered.compactMap { committee in
            let stated = indicator.fraction?.numerator ?? indicator.id
            return index.facts(of: Statement(committee, stated, .achievement, rollUp.term, rollUp.period))?.first
        }
        parts = facts.compactMap { index.part(of: $0, indicator) }
    }

    /// The most values or names told one by one; of more only the number is told.
    private static let most = 12

    var lines: [Explanation.Line] {
        [
            .init(.rollUp, Words { "\(rollUp.rule.words[$0]): \(formula[$0])" }), .init(.coverage, coverage),
        ]
    }

    private var formula: Words {
        let (shown, unit) = (rollUp.shown(indicator), rollUp.unit(indicator))
        let result = Words { indicator.worded(shown, in: $0).printed(unit: unit, in: $0) }
        return Words { language in
            let (numbers, sure) = (numbers(language), rollUp.status.remark[language])
            return (numbers.isEmpty ? "" : "\(numbers) = ") + result[language] + sure
        }
    }

    /// The values with the signs of the rule between them; empty where the rule only picks or counts.
    private func numbers(_ language: Language) -> String {
        let text = { Figure.printed($0, atMost: 9, in: language) }
        let sum = { (numbers: [Decimal]) in numbers.map(text).joined(separator: " + ") }
        let isLong = parts.count > ExplainedRollUp.most
        switch rollUp.rule {
        case .sum, .sumOfPredecessors:
            return isLong
                ? many(parts.count, language) : facts.compactMap { addend($0, language) }.joined(separator: " + ")
        case .ratioOfSums:
            let (above, below) = (parts.map(\.number), parts.map(\.whole))
            let factor = indicator.fraction == nil ? "" : "100 × "
            let counts = isLong ? (text(above.reduce(0, +)), text(below.reduce(0, +))) : (sum(above), sum(below))
            return "\(factor)(\(counts.0)) ÷ (\(counts.1))"
        case .weightedMean:
            if isLong { return many(parts.count, language) }
            let weighted = parts.map { text($0.whole) + " × " + text($0.single) }.joined(separator: " + ")
            return "(\(weighted)) ÷ (\(sum(parts.map(\.whole))))"
        case .max, .min, .latest, .countOfUnits:
            return ""
        }
    }

    /// One value of a sum and whose it is; nil for what is no single number.
    private func addend(_ fact: Fact, _ language: Language) -> String? {
        guard case .exact(let value)? = fact.value, let committee = register.committee(fact.committee) else {
            return nil
        }
        let of = Words(vi: "của", en: "from")[language]
        return "\(Figure.printed(value, atMost: 9, in: language)) \(of) \(committee.short[language])"
    }

    private func many(_ count: Int, _ language: Language) -> String {
        switch language {
        case .vi: "\(count) giá trị"
        case .en: "\(count) values"
        }
    }

    private var coverage: Words {
        let all = rollUp.covered.count + rollUp.missing.count
        return Words { language in
            let covered = names(rollUp.covered, language)
            let missing = names(rollUp.missing, language)
            switch language {
            case .vi:
                return "có số liệu \(rollUp.covered.count)/\(all) đảng bộ: \(covered)"
                    + (missing.isEmpty ? "" : "; thiếu: \(missing)")
            case .en:
                return "\(rollUp.covered.count) of \(all) committees: \(covered)"
                    + (missing.isEmpty ? "" : "; missing: \(missing)")
            }
        }
    }

    private func names(_ ids: [String], _ language: Language) -> String {
        let names = ids.prefix(ExplainedRollUp.most).compactMap { register.committee($0)?.short[language] }
        let rest = ids.count - names.count
        let more = Words(vi: "và \(rest) đảng bộ khác", en: "and \(rest) \(rest == 1 ? "other" : "others")")
        return (names + (rest > 0 ? [more[language]] : [])).joined(separator: ", ")
    }
}

extension Part {
    /// The number that was weighed; where nothing can have been rounded it is the one stated.
    fileprivate var single: Decimal {
        if case .exact(let value) = value, Figure.isShort(value), Figure.isShort(whole) { return value }
        return number / whole
    }
}
