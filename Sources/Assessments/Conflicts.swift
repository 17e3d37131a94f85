import Foundation
import Indicators
import Quantities

extension Register {
    /// Every contradiction in the register, in the order of committees, kinds and indicators.
    ///
    /// Targets that were amended and estimates that a final figure replaced contradict nothing.
    func conflicts(_ index: FactIndex, _ rollUps: [RollUp], _ assessments: [Assessment]) -> [Conflict] {
        let judged = Dictionary(grouping: assessments.filter { $0.said != nil }, by: \.target.committee)
        let sums = Dictionary(grouping: rollUps.filter { $0.rule == .sum && $0.missing.isEmpty }, by: \.committee)
        let directives = Dictionary(
            grouping: aims.filter { $0.kind == .directive && $0.indicator != nil && $0.value != nil }, by: \.committee)
        return committees.concurrentFlatMap { committee -> [Conflict] in
            let stated = index.statements(of: committee.id).compactMap { facts -> [Fact]? in
                // The one in force has a value if any of them has one.
                guard facts[0].value != nil else { return nil }
                return facts.count == 1 ? facts : facts.filter { $0.value != nil }
            }
            let own = listed(stated)
            let used = own.map { $0[0] }
            return own.compactMap(disagreement) + conflictsOfTime(used, index) + used.flatMap { overclaims($0, index) }
                + used.compactMap { sumOfParts($0, index) }
                + (sums[committee.id] ?? []).compactMap { sumOfChildren($0, index) }
                + (judged[committee.id] ?? []).compactMap(wordAgainstFigure)
                + (directives[committee.id] ?? []).flatMap { differences(from: $0, among: used) }
        }
    }

    /// Statements of one committee by indicators, terms, kinds and periods.
    private func listed(_ statements: [[Fact]]) -> [[Fact]] {
        let keyed = statements.map { facts in
            let fact = facts[0]
            let place = (order(ofIndicator: fact.indicator), fact.term?.first ?? 0, fact.term?.last ?? 0)
            return (place: place, kind: fact.kind.rawValue, period: fact.period.code, facts: facts)
        }
        return keyed.sorted { left, right in
            left.place == right.place
                ? (left.kind, left.period) < (right.kind, right.period) : left.place < right.place
        }.map(\.facts)
    }

    /// What sources say of one statement, among the facts with the status of the one used.
    private func disagreement(_ stated: [Fact]) -> Conflict? {
        guard stated.count > 1, let first = stated.first, let indicator = indicator(first.indicator) else { return nil }
        let facts = stated.filter { $0.status == first.status }
        guard facts.contains(where: { contradicts($0, first) }) else { return nil }
        let list = { (language: Language) in
            facts.compactMap { fact in fact.value.map { printed($0, indicator)[language] } }.joined(separator: "; ")
        }
        let time = first.period.inBrackets
        return Conflict(
            kind: .sourcesDisagree, committee: first.committee, facts: facts, counterpart: nil,
            sentence: Words(
                vi: "\(indicator.names.vi)\(time.vi): các nguồn nêu khác nhau (\(list(.vi)))",
                en: "\(indicator.names.en)\(time.en): sources differ (\(list(.en)))"))
    }

    /// Whether two statements cannot both be true: targets when they differ, results when no number fits both.
    func contradicts(_ one: Fact, _ other: Fact) -> Bool {
        guard let left = one.value, let right = other.value, left != right else { return false }
        switch (left, right) {
        case (.reported(let said), .reported(let other)): return said != other
        case (.reported, _), (_, .reported): return false
        default: break
        }
        guard one.kind != .target, let first = Extent(left), let second = Extent(right) else { return true }
        return !first.overlaps(second)
    }

    /// A claim that all is done beside each count of the same time that is not full.
    private func overclaims(_ claim: Fact, _ index: FactIndex) -> [Conflict] {
        guard claim.kind == .achievement, claim.value == .done(true), let claimed = indicator(claim.indicator),
            let counted = claimed.assertsAllOf.flatMap({ indicator($0) })
        else { return [] }
        let counts = index.series(Series(claim.committee, counted.id, claim.term))
        return counts.compactMap { count in
            guard count.period.end == claim.period.end, let value = count.value,
                case .ratio(let part, let whole) = value, part < whole
            else { return nil }
            let (ratio, name) = (printed(value, counted), claimed.names.inSentence)
            return Conflict(
                kind: .allAgainstSome, committee: claim.committee, facts: [count, claim], counterpart: nil,
                sentence: Words(
                    vi: "Nguồn nêu hoàn thành \(ratio.vi), nhưng cũng nêu: \(name.vi)",
                    en: "The source counts \(ratio.en) completed, but also states: \(name.en)"))
        }
    }

    private func sumOfParts(_ whole: Fact, _ index: FactIndex) -> Conflict? {
        guard let indicator = indicator(whole.indicator), !indicator.parts.isEmpty else { return nil }
        let parts = indicator.parts.compactMap { id in
            index.facts(of: Statement(whole.committee, id, whole.kind, whole.term, whole.period))?.first
        }
        let numbers = parts.compactMap { fact in if case .exact(let value)? = fact.value { value } else { nil } }
        guard numbers.count == indicator.parts.count, case .exact(let total)? = whole.value else { return nil }
        let sum = numbers.reduce(0, +)
        guard sum != total else { return nil }
        let text = { (language: Language) in
            numbers.map { Figure.printed($0, in: language) }.joined(separator: " + ")
                + " = \(Figure.printed(sum, in: language)) ≠ \(Figure.printed(total, in: language))"
        }
        let time = whole.period.inBrackets
        return Conflict(
            kind: .partsDoNotAdd, committee: whole.committee, facts: [whole] + parts, counterpart: nil,
            sentence: Words(
                vi: "\(indicator.names.vi)\(time.vi): các phần không khớp tổng số (\(text(.vi)))",
                en: "\(indicator.names.en)\(time.en): the parts do not add up (\(text(.en)))"))
    }
}
