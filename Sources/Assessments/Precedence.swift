import Foundation
import Indicators
import Quantities

/// Which of several facts about the same thing is used.
///
/// A figure before a mere word, a sure value before an estimate, a later source before an earlier one; then source,
/// paragraph and value, so that the order of rows in a file decides nothing.
struct Precedence {
    private let dates: [String: Int]
    private static let surest: [ObservationStatus] = [.normal, .provisional, .estimate, .forecast]

    init(_ register: Register) {
        dates = Dictionary(register.sources.map { ($0.id, $0.date.ordinal) }, uniquingKeysWith: max)
    }

    /// Whether one fact is used rather than another.
    func precedes(_ left: Fact, _ right: Fact) -> Bool { key(left) < key(right) }

    /// The facts, the one that is used first.
    func ordered(_ facts: [Fact]) -> [Fact] { facts.sorted(by: precedes) }

    /// One fact of each statement (same committee, indicator, kind, term and period): the one that is used.
    func inForce(_ facts: [Fact]) -> [Fact] {
        Dictionary(grouping: facts, by: Statement.init).values.compactMap { $0.min(by: precedes) }
    }

    private func key(_ fact: Fact) -> (Int, Int, Int, String, String, String) {
        let form =
            switch fact.value {
            case nil: 2
            case .reported: 1
            default: 0
            }
        return (
            form, Precedence.surest.firstIndex(of: fact.status) ?? Precedence.surest.count,
            -(dates[fact.source] ?? 0), fact.source, fact.locator, fact.value?.grammar ?? ""
        )
    }
}

/// What a fact is about: two facts of one statement can only repeat or contradict each other.
struct Statement: Hashable {
    let committee: String
    let indicator: String
    let kind: Fact.Kind
    let term: Term?
    let period: Period

    init(_ fact: Fact) {
        committee = fact.committee
        indicator = fact.indicator
        kind = fact.kind
        term = fact.term
        period = fact.period
    }
}
