import Foundation
package import Indicators
package import Quantities

/// Facts that contradict each other; all are printed, none is dropped.
package struct Conflict: Hashable, Sendable {
    /// What does not fit.
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Two sources state different values of the same thing.
        case sourcesDisagree = "sources_disagree"
        /// A claim that all is done beside a count that is not full.
        case allAgainstSome = "all_against_some"
        /// Parts that do not add up to their whole.
        case partsDoNotAdd = "parts_do_not_add"

        /// The words printed for the kind.
        package var words: Words {
            switch self {
            case .sourcesDisagree: Words(vi: "Các nguồn nêu khác nhau", en: "Sources disagree")
            case .allAgainstSome: Words(vi: "“Tất cả” nhưng số đếm chưa đủ", en: "“All” against a count that is not full")
            case .partsDoNotAdd: Words(vi: "Các phần không khớp tổng số", en: "Parts do not add up")
            }
        }
    }

    package let kind: Kind
    package let committee: String
    /// The facts that contradict each other, the one that is used first.
    package let facts: [Fact]
    package let sentence: Words
}

extension Register {
    /// Every contradiction in the register, in the order of committees and indicators.
    package var conflicts: [Conflict] {
        committees.flatMap { committee in
            let facts = facts.filter { $0.committee == committee.id && $0.value != nil }
            return disagreements(facts) + overclaims(facts) + sums(facts)
        }
    }

    private func disagreements(_ facts: [Fact]) -> [Conflict] {
        var groups: [[String]: [Fact]] = [:]
        var order: [[String]] = []
        for fact in facts {
            let key = [fact.indicator, fact.kind.rawValue, fact.term?.code ?? "", fact.period.code]
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(fact)
        }
        return order.compactMap { key in
            guard let group = groups[key], Set(group.map(\.value)).count > 1, let indicator = indicator(key[0]) else {
                return nil
            }
            let vi = group.map { "\($0.value!.printed(unit: indicator.unit, in: .vi)) (\($0.source), \($0.locator))" }
            let en = group.map { "\($0.value!.printed(unit: indicator.unit, in: .en)) (\($0.source), \($0.locator))" }
            return Conflict(
                kind: .sourcesDisagree, committee: group[0].committee, facts: group,
                sentence: Words(
                    vi: "\(indicator.names.vi): nguồn nêu khác nhau \u{2013} " + vi.joined(separator: "; "),
                    en: "\(indicator.names.en): sources differ \u{2013} " + en.joined(separator: "; ")))
        }
    }

    private func overclaims(_ facts: [Fact]) -> [Conflict] {
        facts.compactMap { claim in
            guard claim.value == .done(true), let counted = indicator(claim.indicator)?.assertsAllOf else { return nil }
            for count in facts where count.indicator == counted && count.term == claim.term {
                guard case .ratio(let part, let whole)? = count.value, part < whole,
                    let indicator = indicator(counted)
                else { continue }
                let ratio = printed(.ratio(part, of: whole), indicator)
                return Conflict(
                    kind: .allAgainstSome, committee: claim.committee, facts: [count, claim],
                    sentence: Words(
                        vi: "Nguồn nêu hoàn thành \(ratio.vi), nhưng cũng nêu tất cả đều đạt và vượt",
                        en: "The source counts \(ratio.en) completed, and also says that all were achieved and exceeded"))
            }
            return nil
        }
    }

    private func sums(_ facts: [Fact]) -> [Conflict] {
        facts.compactMap { whole in
            guard let indicator = indicator(whole.indicator), !indicator.parts.isEmpty else { return nil }
            let parts = indicator.parts.compactMap { id in
                facts.first {
                    $0.indicator == id && $0.kind == whole.kind && $0.term == whole.term && $0.period == whole.period
                }
            }
            let numbers = parts.compactMap { fact -> Decimal? in
                if case .exact(let value)? = fact.value { value } else { nil }
            }
            guard numbers.count == indicator.parts.count, case .exact(let total)? = whole.value else { return nil }
            let sum = numbers.reduce(0, +)
            guard sum != total else { return nil }
            let text = { (language: Language) in
                numbers.map { Figure.printed($0, in: language) }.joined(separator: " + ")
                    + " = \(Figure.printed(sum, in: language)) ≠ \(Figure.printed(total, in: language))"
            }
            return Conflict(
                kind: .partsDoNotAdd, committee: whole.committee, facts: [whole] + parts,
                sentence: Words(
                    vi: "\(indicator.names.vi): các phần không khớp tổng số (\(text(.vi)))",
                    en: "\(indicator.names.en): the parts do not add up (\(text(.en)))"))
        }
    }
}
