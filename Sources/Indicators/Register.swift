package import Quantities

/// All input of a run, checked: every reference in it resolves.
///
/// It never changes; everything computed from it points to the one register there is.
package final class Register: Sendable {
    /// In the order of the file, parents or children first as the file has them.
    package let committees: [Committee]
    package let kinds: [Label]
    package let areas: [Label]
    package let indicators: [Indicator]
    package let sources: [Source]
    /// By committee in the order of `committees`, then in the order of each file.
    package let facts: [Fact]
    package let aims: [Aim]
    package let actions: [Action]
    /// What an action has to make clear, in the order of columns.
    package let clears: [Clear]
    package let gradings: [Grading]
    /// The terms facts and aims speak of, in order.
    package let terms: [Term]
    /// The terms facts speak of, in order.
    package let termsOfFacts: [Term]
    let remarks: [String: String]
    private let factRanges: [String: Range<Int>]
    private let committeeIndex: [String: Int]
    /// The places of the committees others were merged into, by the ids of those.
    private let successorIndex: [String: Int]
    private let indicatorIndex: [String: Int]

    /// A named id: a kind of committee, an area of indicators.
    package struct Label: Hashable, Sendable {
        package let id: String
        package let names: Words

        package init(id: String, names: Words) {
            self.id = id
            self.names = names
        }
    }

    /// Creates a register and sorts facts, aims and actions by the order of their committees, stably.
    package init(
        committees: [Committee], kinds: [Label], areas: [Label], indicators: [Indicator], sources: [Source],
        facts: [Fact], aims: [Aim], actions: [Action], clears: [Clear] = Clear.six, gradings: [Grading] = [],
        remarks: [String: String] = [:]
    ) {
        let committeeIndex = index(committees.map(\.id))
        let rank = { (id: String) in committeeIndex[id] ?? Int.max }
        self.committees = committees
        self.kinds = kinds
        self.areas = areas
        self.indicators = indicators
        self.sources = sources
        self.facts = stably(facts) { rank($0.committee) }
        factRanges = Dictionary(self.facts.runs(by: \.committee).map { ($0.key, $0.places) }) { _, last in last }
        let stated = Set(self.facts.lazy.compactMap(\.term))
        termsOfFacts = stated.sorted()
        terms = stated.union(aims.lazy.compactMap(\.term)).sorted()
        self.aims = stably(aims) { rank($0.committee) }
        self.actions = stably(actions) { rank($0.committee) }
        self.clears = clears
        self.gradings = gradings
        self.remarks = remarks
        self.committeeIndex = committeeIndex
        successorIndex = Dictionary(
            committees.enumerated().flatMap { place, committee in committee.predecessors.map { ($0, place) } }
        ) { first, _ in first }
        self.indicatorIndex = index(indicators.map(\.id))
    }

    /// The facts of a committee, in the order of its file.
    package func facts(of committee: String) -> ArraySlice<Fact> { factRanges[committee].map { facts[$0] } ?? [] }

    /// The committee with an id; nil when there is none.
    package func committee(_ id: String) -> Committee? { committeeIndex[id].map { committees[$0] } }

    /// The committee another one was merged into, the first that names it; nil where none does.
    package func successor(of id: String) -> Committee? { successorIndex[id].map { committees[$0] } }

    /// The indicator with an id; nil when there is none.
    package func indicator(_ id: String) -> Indicator? { indicatorIndex[id].map { indicators[$0] } }

    /// The note of a fact: as entered in Vietnamese, in English where a translation is declared.
    package func note(of fact: Fact, in language: Language) -> String? {
        switch language {
        case .vi: fact.note
        case .en: remarks[fact.note]
        }
    }

    /// The place of an indicator in its file: the order tables follow.
    package func order(ofIndicator id: String) -> Int { indicatorIndex[id] ?? Int.max }
}

private func index(_ ids: [String]) -> [String: Int] {
    Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
}

/// The elements in the order of their ranks, those of one rank in the order they came.
private func stably<Element>(_ elements: [Element], by rank: (Element) -> Int) -> [Element] {
    let ranks = elements.map(rank)
    guard zip(ranks, ranks.dropFirst()).contains(where: { $0 > $1 }) else { return elements }
    return ranks.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }.map { elements[$0] }
}
