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
            case .allAgainstSome:
                Words(vi: "“Tất cả” nhưng số đếm chưa đủ", en: "“All” against a count that is not full")
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
        let precedence = Precedence(self)
        return committees.flatMap { committee -> [Conflict] in
            let stated = facts.filter { $0.committee == committee.id && $0.value != nil }
            let statements = Dictionary(grouping: stated, by: Statement.init).values.map(precedence.ordered)
                .sorted { isListed($0[0], before: $1[0]) }
            let used = statements.map { $0[0] }
            return statements.compactMap(disagreement) + used.compactMap { overclaim($0, among: used) }
                + used.compactMap { sum($0, among: used) }
        }
    }

    private func isListed(_ left: Fact, before right: Fact) -> Bool {
        let key = { (fact: Fact) in
            (order(ofIndicator: fact.indicator), fact.term?.first ?? 0, fact.kind.rawValue, fact.period.code)
        }
        return key(left) < key(right)
    }

    private func disagreement(_ facts: [Fact]) -> Conflict? {
        guard let first = facts.first, let indicator = indicator(first.indicator) else { return nil }
        guard facts.contains(where: { contradicts($0, first) }) else { return nil }
        let list = { (language: Language) in
            facts.compactMap { fact in fact.value.map { printed($0, indicator)[language] } }.joined(separator: "; ")
        }
        return Conflict(
            kind: .sourcesDisagree, committee: first.committee, facts: facts,
            sentence: Words(
                vi: "\(indicator.names.vi): nguồn nêu khác nhau \u{2013} \(list(.vi))",
                en: "\(indicator.names.en): sources differ \u{2013} \(list(.en))"))
    }

    /// Whether two statements cannot both be true: targets when they differ, results when no number fits both.
    private func contradicts(_ one: Fact, _ other: Fact) -> Bool {
        guard let left = one.value, let right = other.value, left != right else { return false }
        switch (left, right) {
        case (.reported(let said), .reported(let other)): return said != other
        case (.reported, _), (_, .reported): return false
        default: break
        }
        guard one.kind != .target, let first = Extent(left), let second = Extent(right) else { return true }
        return !first.overlaps(second)
    }

    private func overclaim(_ claim: Fact, among facts: [Fact]) -> Conflict? {
        guard claim.kind == .achievement, claim.value == .done(true), let claimed = indicator(claim.indicator),
            let counted = claimed.assertsAllOf.flatMap({ indicator($0) })
        else { return nil }
        for count in facts where count.indicator == counted.id && count.kind == claim.kind && count.term == claim.term {
            guard let value = count.value, case .ratio(let part, let whole) = value, part < whole else { continue }
            let ratio = printed(value, counted)
            return Conflict(
                kind: .allAgainstSome, committee: claim.committee, facts: [count, claim],
                sentence: Words(
                    vi: "Nguồn nêu hoàn thành \(ratio.vi), nhưng cũng nêu “\(claimed.names.vi)”",
                    en: "The source counts \(ratio.en) completed, but also states “\(claimed.names.en)”"))
        }
        return nil
    }

    private func sum(_ whole: Fact, among facts: [Fact]) -> Conflict? {
        guard let indicator = indicator(whole.indicator), !indicator.parts.isEmpty else { return nil }
        let parts = indicator.parts.compactMap { id in
            facts.first {
                $0.indicator == id && $0.kind == whole.kind && $0.term == whole.term && $0.period == whole.period
            }
        }
        let numbers = parts.compactMap { fact in if case .exact(let value)? = fact.value { value } else { nil } }
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
