import Indicators
import Quantities

/// Which documents replace targets of which others on a day.
struct Amendments {
    private let amended: [String: String]
    private let pending: Set<String>

    init(_ register: Register, asOf day: Day) {
        let amending = register.sources.filter { $0.amends != nil }
        amended = Dictionary(amending.map { ($0.id, $0.amends ?? "") }, uniquingKeysWith: { first, _ in first })
        pending = Set(amending.filter { $0.date > day }.map(\.id))
    }

    /// The facts of one statement that are looked at: targets neither replaced nor of a document still to come.
    func standing(_ facts: [Fact]) -> [Fact] {
        guard facts.first?.kind == .target else { return facts }
        let known = facts.filter { !pending.contains($0.source) }
        var replaced: Set<String> = []
        for fact in known {
            var source = amended[fact.source]
            while let earlier = source, replaced.insert(earlier).inserted { source = amended[earlier] }
        }
        return known.filter { !replaced.contains($0.source) }
    }
}
