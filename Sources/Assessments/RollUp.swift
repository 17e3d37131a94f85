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
    /// The committees that were to report and have no value in it.
    package let missing: [String]
}

extension Register {
    /// Sums, largest and smallest values of the committees under each committee, itself included.
    ///
    /// Only achievements of the same term in single numbers count, and only indicators that declare a rule; nothing
    /// is rolled up from fewer than one value, and predecessors are not children. Counts so far are not added.
    package var rollUps: [RollUp] {
        let values = Dictionary(
            grouping: facts.filter { fact in
                guard fact.kind == .achievement, fact.term != nil, case .exact? = fact.value else { return false }
                if case .asOf = fact.period { return false }
                return true
            }, by: \.indicator)
        return committees.flatMap { committee -> [RollUp] in
            let members = subtree(of: committee.id)
            guard members.count > 1 else { return [] }
            return indicators.flatMap { indicator -> [RollUp] in
                let terms = Set((values[indicator.id] ?? []).compactMap(\.term)).sorted()
                return terms.compactMap { rollUp(indicator, members, term: $0, values[indicator.id] ?? []) }
            }
        }
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

    private func rollUp(_ indicator: Indicator, _ members: [String], term: Term, _ facts: [Fact]) -> RollUp? {
        var numbers: [(committee: String, value: Decimal)] = []
        for member in members {
            guard let fact = facts.first(where: { $0.committee == member && $0.term == term }),
                case .exact(let value)? = fact.value
            else { continue }
            numbers.append((member, value))
        }
        guard !numbers.isEmpty, let value = combined(numbers.map(\.value), by: indicator.rollUp) else { return nil }
        let covered = numbers.map(\.committee)
        let missing = members.filter { !covered.contains($0) && (committee($0)?.expects.contains(indicator.id) ?? false) }
        return RollUp(
            committee: members[0], indicator: indicator.id, term: term, rule: indicator.rollUp, value: value,
            covered: covered, missing: missing)
    }

    private func combined(_ values: [Decimal], by rule: RollUpRule) -> Decimal? {
        switch rule {
        case .sum: values.reduce(0, +)
        case .max: values.max()
        case .min: values.min()
        case .countOfUnits: Decimal(values.count)
        case .ratioOfSums, .latest, .none: nil
        }
    }
}
