package import Indicators
package import Quantities

extension Register {
    /// Judges every target of the register as seen on a day, by committees, terms and indicators.
    ///
    /// A target that several sources state is one target: it is judged by the statement that takes precedence, and
    /// where they differ all of them stand in `conflicts`. Of an amended target the version in force is judged.
    package func assessments(asOf day: Day) -> [Assessment] {
        let precedence = Precedence(self)
        return committees.concurrentFlatMap { committee -> [Assessment] in
            let own = facts(of: committee.id)
            let targets = precedence.targets(own.filter { $0.kind == .target }, asOf: day)
            let results = Dictionary(
                grouping: own.filter { $0.kind == .achievement && $0.value != nil }, by: \.indicator)
            let byIndicator = Dictionary(grouping: targets.map(\.target), by: \.indicator)
            let placed = targets.map { pair in
                let target = pair.target
                let place = (
                    target.term?.first ?? 0, order(ofIndicator: target.indicator),
                    target.period.end?.ordinal ?? Int.max,
                    target.period.code
                )
                return (place: place, pair: pair)
            }
            return placed.sorted { $0.place < $1.place }.compactMap { _, pair in
                guard let indicator = indicator(pair.target.indicator) else { return nil }
                let pairing = Pairing(
                    target: pair.target, amended: pair.amended, said: own.first { $0.says(of: pair.target) },
                    indicator: indicator, results: results, others: byIndicator[indicator.id] ?? [], register: self,
                    precedence: precedence, asOf: day)
                return pairing.assessment()
            }
        }
    }
}

extension Fact {
    /// Whether it tells in words what became of a target whose figure another fact states.
    fileprivate func says(of target: Fact) -> Bool {
        guard case .reported? = value, Statement(self) == Statement(target) else { return false }
        if case .reported? = target.value { return false }
        return true
    }
}

/// A value with its unit in both languages.
func printed(_ value: Quantity, _ indicator: Indicator) -> Words {
    Words { indicator.worded(value, in: $0).printed(unit: indicator.unit, in: $0) }
}
