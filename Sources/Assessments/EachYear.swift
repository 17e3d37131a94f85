import Indicators
import Quantities

/// A target that has to be met in each year of its period.
extension Pairing {
    /// The rulings of the years that have a result by a day, in order; years counted otherwise than the target have
    /// none.
    ///
    /// A result stated for "each year" of the same period answers all of them at once and is not counted here.
    func rulingsOfYears(until day: Day? = nil) -> [Ruling] {
        guard let wanted = target.value else { return [] }
        return factsOfYears(until: day).filter { breakBetween($0) == nil }.compactMap { fact in
            fact.value.map { indicator.judge($0, against: wanted) }
        }
    }

    /// The latest year's value, which rests on those of all years with a result by a day; nil without any.
    func resultOfYears(until day: Day?) -> Observation? { Observation(lastOf: factsOfYears(until: day)) }

    private func factsOfYears(until day: Day?) -> [Fact] {
        (yearly.map(Array.init) ?? []).compactMap { valueOfYear($0, until: day) }
    }

    /// The verdict over all years: one missed year misses the target, one missing year leaves it open.
    func rulingOfAllYears() -> Ruling {
        let rulings = rulingsOfYears()
        if rulings.contains(.verdict(.notMet)) { return .verdict(.notMet) }
        if let open = rulings.first(where: { !$0.isKept }) { return open }
        return rulings.count == yearly?.count ? .verdict(.met) : .open(.missingYears(yearsWithoutRuling))
    }

    /// The years of a yearly target that nothing is stated for.
    var yearsWithoutRuling: [Int] {
        let stated = Set(
            (results[indicator.id] ?? []).filter { isOfTerm($0, until: nil) }.compactMap { fact -> Int? in
                if case .year(let year) = fact.period { year } else { nil }
            })
        return (yearly.map(Array.init) ?? []).filter { !stated.contains($0) }
    }

    /// How many of the years with a result were kept, as a note; nil when there are none.
    func yearNote(until day: Day? = nil) -> Note? {
        let rulings = rulingsOfYears(until: day)
        return rulings.isEmpty ? nil : .eachYear(met: rulings.count { $0.isKept }, of: rulings.count)
    }
}
