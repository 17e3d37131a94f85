package import Indicators
package import Quantities

extension Register {
    /// Judges every target of the register as seen on a day, by committees, terms and indicators.
    ///
    /// A target that several sources state is one target: it is judged by the statement that takes precedence, and
    /// where they differ all of them stand in `conflicts`.
    package func assessments(asOf day: Day) -> [Assessment] {
        let precedence = Precedence(self)
        let results = Dictionary(grouping: facts.filter { $0.kind == .achievement }, by: \.committee)
        let ranks = Dictionary(
            committees.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        let targets = precedence.inForce(facts.filter { $0.kind == .target }).map { target in
            let place = (
                ranks[target.committee] ?? Int.max, target.term?.first ?? 0, order(ofIndicator: target.indicator),
                target.period.end?.ordinal ?? Int.max, target.period.code
            )
            return (place: place, target: target)
        }
        return targets.sorted { $0.place < $1.place }.compactMap { _, target in
            guard let indicator = indicator(target.indicator) else { return nil }
            let pairing = Pairing(
                target: target, indicator: indicator, results: results[target.committee] ?? [], register: self,
                precedence: precedence)
            return pairing.assessment(asOf: day)
        }
    }
}

/// A value with its unit in both languages.
func printed(_ value: Quantity, _ indicator: Indicator) -> Words {
    Words(
        vi: value.printed(unit: indicator.unit, in: .vi), en: value.printed(unit: indicator.unit, in: .en))
}
