import Diagnostics
import Indicators
import Quantities

/// Whether the facts of a folder go together.
struct FactRules {
    private var places: [Key: Place] = [:]

    /// What makes two rows state the same thing.
    private struct Key: Hashable {
        let committee: String
        let indicator: String
        let kind: Fact.Kind
        let term: Term?
        let period: Period
        let source: String
        let locator: String
        let issuer: Words?
    }

    /// Refuses two rows that state the same fact from the same paragraph.
    ///
    /// That no value is there may be said twice without a source; nil asks to drop the second row, and otherwise gives
    /// the diagnostics.
    mutating func doubles(_ fact: Fact, issuer: Words? = nil) -> [Diagnostic]? {
        let key = Key(
            committee: fact.committee, indicator: fact.indicator, kind: fact.kind, term: fact.term,
            period: fact.period, source: fact.source, locator: fact.locator, issuer: issuer)
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

extension SeedReading {
    /// Checks all facts against one another when every file is read.
    mutating func checkFacts() {
        var rules = FactRules()
        var faults: [Diagnostic] = []
        facts = facts.filter { fact in
            guard let doubles = rules.doubles(fact) else { return false }
            faults += doubles
            return true
        }
        wishes = wishes.filter { wish in
            guard let doubles = rules.doubles(wish.fact, issuer: wish.issuer) else { return false }
            faults += doubles
            return true
        }
        log.report(faults + TrajectoryRules(indicators: indicatorsByID).faults(among: facts))
    }
}
