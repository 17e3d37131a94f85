package import Foundation
package import Indicators
package import Quantities

/// A value of several committees together, with how many of them it covers.
package struct RollUp: Hashable, Sendable {
    package let committee: String
    package let indicator: String
    package let term: Term
    package let rule: RollUpRule
    package let value: Decimal
    /// The committees whose values are in it.
    package let covered: [String]
    /// The committees without a value in it: due to report, reporting for another time, or with nothing below them.
    package let missing: [String]
}

extension Register {
    /// Sums, largest and smallest values of the committees below each committee.
    ///
    /// Only achievements of the same time in single numbers count, and only indicators that declare a rule. A value
    /// of a committee stands for everything below it, so nothing is counted twice; predecessors are not children.
    /// Counts so far are not added, and of several times in a term the widest of the latest is taken.
    package var rollUps: [RollUp] {
        let precedence = Precedence(self)
        let stated = precedence.inForce(facts.filter { $0.kind == .achievement && $0.value != nil })
        let values = Dictionary(grouping: stated.filter(isAddable)) { Cell(indicator: $0.indicator, term: $0.term) }
        let terms = Set(values.keys.compactMap(\.term)).sorted()
        return committees.flatMap { committee -> [RollUp] in
            guard !children(of: committee.id).isEmpty else { return [] }
            return indicators.filter { $0.rollUp != .none }.flatMap { indicator in
                terms.compactMap { term in
                    let facts = values[Cell(indicator: indicator.id, term: term)] ?? []
                    return rollUp(indicator, term, under: committee.id, facts)
                }
            }
        }
    }

    private func isAddable(_ fact: Fact) -> Bool {
        guard fact.term != nil, case .exact? = fact.value, fact.period != .unknown else { return false }
        if case .asOf = fact.period { return false }
        return true
    }

    /// A committee and everything below it, in file order.
    package func subtree(of id: String) -> [String] {
        var members = [id]
        var index = 0
        while index < members.count {
            members += children(of: members[index]).map(\.id).filter { !members.contains($0) }
            index += 1
        }
        return members
    }

    private func rollUp(_ indicator: Indicator, _ term: Term, under id: String, _ facts: [Fact]) -> RollUp? {
        let members = Set(subtree(of: id).dropFirst())
        guard let period = widest(facts.filter { members.contains($0.committee) }.map(\.period)) else { return nil }
        let own = Dictionary(
            facts.filter { $0.period == period }.map { ($0.committee, $0) }, uniquingKeysWith: { first, _ in first })
        let due = Set(
            self.facts.filter {
                $0.kind == .achievement && $0.indicator == indicator.id && $0.term == term && $0.value != nil
            }.map(\.committee) + committees.filter { $0.expects.contains(indicator.id) }.map(\.id))
        let parts = children(of: id).map { coverage(of: $0, own, due, above: [id]) }
        let used = parts.flatMap(\.facts)
        let numbers = used.compactMap { fact in if case .exact(let value)? = fact.value { value } else { nil } }
        guard !numbers.isEmpty, let value = combined(numbers, by: indicator.rollUp) else { return nil }
        return RollUp(
            committee: id, indicator: indicator.id, term: term, rule: indicator.rollUp, value: value,
            covered: used.map(\.committee), missing: parts.flatMap(\.missing))
    }

    /// The facts that stand for a committee and all below it, and whose value is due and not in them.
    private func coverage(
        of committee: Committee, _ own: [String: Fact], _ due: Set<String>, above: Set<String>
    ) -> (facts: [Fact], missing: [String]) {
        if let fact = own[committee.id] { return ([fact], []) }
        let above = above.union([committee.id])
        let parts = children(of: committee.id).filter { !above.contains($0.id) }
            .map { coverage(of: $0, own, due, above: above) }
        // A committee is missing when it is due itself, or when nothing below it could stand for it.
        let isMissing = due.contains(committee.id) || parts.isEmpty
        return (parts.flatMap(\.facts), (isMissing ? [committee.id] : []) + parts.flatMap(\.missing))
    }

    /// The period that ends last and, of those, begins first.
    private func widest(_ periods: [Period]) -> Period? {
        periods.max { left, right in
            let key = { (period: Period) in (period.end?.ordinal ?? 0, -period.firstYear, period.code) }
            return key(left) < key(right)
        }
    }

    private func combined(_ values: [Decimal], by rule: RollUpRule) -> Decimal? {
        switch rule {
        case .sum: values.reduce(0, +)
        case .max: values.max()
        case .min: values.min()
        case .countOfUnits: Decimal(values.count)
        case .ratioOfSums, .weightedMean, .latest, .none: nil
        }
    }
}

/// What values have to share to stand in one sum.
private struct Cell: Hashable {
    let indicator: String
    let term: Term?
}

extension Period {
    /// The year the period begins in; 0 when it is unknown.
    fileprivate var firstYear: Int {
        switch self {
        case .year(let year), .years(let year, _, _): year
        case .asOf(let day), .days(let day, _): day.year
        case .unknown: 0
        }
    }
}
