import Diagnostics
import Indicators
import Quantities

/// Whether the facts of a folder go together.
struct FactRules {
    private var places: [Key: Place] = [:]

    /// What makes two rows state the same thing.
    private struct Key: Hashable {
        let fact: Fact
        let issuer: Words?

        /// Whether only the outcome is stated: the figure of a target that was exceeded is no second statement.
        private var isWord: Bool { if case .reported? = fact.value { true } else { false } }

        static func == (left: Key, right: Key) -> Bool {
            let (one, other) = (left.fact, right.fact)
            return one.indicator == other.indicator && one.period == other.period && one.kind == other.kind
                && one.term == other.term && one.locator == other.locator && one.source == other.source
                && one.committee == other.committee && left.issuer == right.issuer && left.isWord == right.isWord
        }

        func hash(into hasher: inout Hasher) {
            hasher.combine(fact.committee)
            hasher.combine(fact.indicator)
            hasher.combine(fact.period)
            hasher.combine(fact.kind)
            hasher.combine(fact.term)
            hasher.combine(fact.locator)
        }
    }

    /// Refuses two rows that state the same fact from the same paragraph.
    ///
    /// That no value is there may be said twice without a source; nil asks to drop the second row, and otherwise gives
    /// the diagnostics.
    mutating func doubles(_ fact: Fact, issuer: Words? = nil) -> [Diagnostic]? {
        let key = Key(fact: fact, issuer: issuer)
        guard let first = places[key] else {
            places[key] = fact.place
            return []
        }
        guard !fact.source.isEmpty else { return nil }
        return [
            Diagnostic(
                rule: "duplicate-fact", at: fact.place,
                "'\(fact.indicator)' (\(fact.kind.rawValue)) of \(fact.period.code) "
                    + "is stated twice from the same paragraph",
                hint: "delete one row; first defined at \(first.file):\(first.line)")
        ]
    }
}

/// One committee's facts by their places among all of them, and what does not go together in them.
private struct CheckedFacts: Sendable {
    var dropped: [Int] = []
    var doubles: [(place: Int, fault: Diagnostic)] = []
    var trajectories: [(fault: Diagnostic, committee: String)] = []
    var doubts: [Diagnostic] = []

    init(_ places: [Int], of facts: [ReadFact], _ trajectory: TrajectoryRules) {
        var rules = FactRules()
        var own: [ReadFact] = []
        for place in places {
            if let faults = rules.doubles(facts[place].fact) {
                own.append(facts[place])
                doubles += faults.map { (place, $0) }
            } else {
                dropped.append(place)
            }
        }
        if let committee = own.first?.fact.committee {
            trajectories = trajectory.faults(among: own.map(\.fact)).map { ($0, committee) }
        }
        for (id, facts) in Dictionary(grouping: own, by: \.fact.indicator) {
            guard let indicator = trajectory.indicators[id] else { continue }
            doubts += TermDoubt.doubts(among: facts) + SingleDay.doubts(among: facts, of: indicator)
            doubts +=
                ZeroTarget.doubts(among: facts, of: indicator) + RestatedFigure.doubts(among: facts, of: indicator)
        }
    }
}

extension SeedReading {
    /// Checks all facts against one another when every file is read.
    ///
    /// No fact is of two committees, so that each committee's are checked alone.
    mutating func checkFacts() {
        let (facts, trajectory) = (facts, TrajectoryRules(indicators: indicatorsByID))
        let own = Dictionary(grouping: facts.indices) { facts[$0].fact.committee }
            .values.sorted { $0[0] < $1[0] }
        let checked = own.concurrentMap { CheckedFacts($0, of: facts, trajectory) }
        var faults = checked.flatMap(\.doubles).sorted { $0.place < $1.place }.map {
            (fault: $0.fault, committee: facts[$0.place].fact.committee)
        }
        let dropped = Set(checked.flatMap(\.dropped))
        if !dropped.isEmpty { self.facts = facts.indices.filter { !dropped.contains($0) }.map { facts[$0] } }
        var rules = FactRules()
        wishes = wishes.filter { wish in
            guard let doubles = rules.doubles(wish.fact, issuer: wish.issuer) else { return false }
            faults += doubles.map { ($0, wish.fact.committee) }
            return true
        }
        faults += checked.flatMap(\.trajectories)
        for (fault, committee) in faults {
            faultOwners.note(fault, of: committee)
            log.report(fault)
        }
        log.report(checked.flatMap(\.doubts).sorted())
    }
}
