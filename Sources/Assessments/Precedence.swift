import Foundation
import Indicators
import Quantities

/// Which of several facts about the same thing is used.
///
/// A figure before a mere word, a sure value before an estimate, a later source before an earlier one; then source,
/// paragraph and value, so that the order of rows in a file decides nothing.
struct Precedence {
    private let dates: [String: Day]
    private let amended: [String: String]

    init(_ register: Register) {
        dates = Dictionary(register.sources.map { ($0.id, $0.date) }, uniquingKeysWith: max)
        amended = Dictionary(
            register.sources.compactMap { source in source.amends.map { (source.id, $0) } },
            uniquingKeysWith: { first, _ in first })
    }

    /// Whether one fact is used rather than another.
    func precedes(_ left: Fact, _ right: Fact) -> Bool {
        let (one, other) = (key(left), key(right))
        if one != other { return one < other }
        if left.source != right.source { return left.source < right.source }
        if left.locator != right.locator { return left.locator < right.locator }
        return (left.value?.grammar ?? "") < (right.value?.grammar ?? "")
    }

    /// The facts, the one that is used first.
    func ordered(_ facts: [Fact]) -> [Fact] { facts.sorted(by: precedes) }

    /// One fact of each statement (same committee, indicator, kind, term and period): the one that is used.
    func inForce(_ facts: [Fact]) -> [Fact] {
        Dictionary(grouping: facts, by: Statement.init).values.compactMap { $0.min(by: precedes) }
    }

    /// The targets in force on a day, each with what it was before it was amended, the oldest first.
    ///
    /// A target of an amending document holds from the document's date on; before that day it is not looked at.
    func targets(_ facts: [Fact], asOf day: Day) -> [(target: Fact, amended: [Fact])] {
        let moved = moved(facts, on: day)
        return Dictionary(grouping: facts) { moved[Statement($0)] ?? Statement($0) }.values.compactMap { stated in
            let known = known(stated, on: day)
            let replaced = replaced(by: known)
            guard let target = known.filter({ !replaced.contains($0.source) }).min(by: precedes) else { return nil }
            let before = known.filter {
                replaced.contains($0.source) && ($0.value != target.value || $0.period != target.period)
            }
            return (target, before.sorted { (date($0), $0.source) < (date($1), $1.source) })
        }
    }

    /// Statements of a target that an amending document sets for another time, each with the new statement.
    ///
    /// Only where both documents state one target of the indicator in the term: of several nothing says which one is
    /// meant.
    private func moved(_ facts: [Fact], on day: Day) -> [Statement: Statement] {
        if amended.isEmpty { return [:] }
        var moved: [Statement: Statement] = [:]
        for own in Dictionary(grouping: known(facts, on: day), by: Series.init).values {
            let targets = Dictionary(grouping: own, by: \.source)
            for (source, new) in targets {
                guard let old = amended[source].flatMap({ targets[$0] }), new.count == 1, old.count == 1,
                    new[0].period != old[0].period
                else { continue }
                moved[Statement(old[0])] = Statement(new[0])
            }
        }
        return moved.mapValues { statement in
            var last = statement
            while let next = moved[last] { last = next }
            return last
        }
    }

    /// The targets of one statement that are looked at on a day: not replaced, and not of a document still to come.
    func standing(_ stated: [Fact], on day: Day) -> [Fact] {
        let known = known(stated, on: day)
        let replaced = replaced(by: known)
        return known.filter { !replaced.contains($0.source) }
    }

    /// The facts but those of amending documents still to come.
    private func known(_ stated: [Fact], on day: Day) -> [Fact] {
        stated.filter { amended[$0.source] == nil || isPublished($0, by: day) }
    }

    /// The sources whose targets are replaced by amendments among the facts.
    func replaced(by facts: [Fact]) -> Set<String> {
        var replaced: Set<String> = []
        for fact in facts {
            var source = amended[fact.source]
            while let earlier = source, replaced.insert(earlier).inserted { source = amended[earlier] }
        }
        return replaced
    }

    /// Whether the document a fact stands in was there on a day; one nobody knows was.
    func isPublished(_ fact: Fact, by day: Day) -> Bool { dates[fact.source].map { $0 <= day } ?? true }

    /// The year of the document a fact stands in; nil when the document is not known.
    func year(of fact: Fact) -> Int? { dates[fact.source]?.year }

    private func date(_ fact: Fact) -> Int { dates[fact.source]?.ordinal ?? 0 }

    private func key(_ fact: Fact) -> (Int, Int, Int) {
        let form =
            switch fact.value {
            case nil: 2
            case .reported: 1
            default: 0
            }
        return (form, fact.status.doubt, -date(fact))
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

    /// Terms are left out: periods tell nearly as much.
    func hash(into hasher: inout Hasher) {
        hasher.combine(committee)
        hasher.combine(indicator)
        hasher.combine(kind)
        hasher.combine(period)
    }
}
