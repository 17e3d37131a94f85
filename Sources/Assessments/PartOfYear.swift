import Indicators
import Quantities

/// Values counted over a year, of which some are only of a part of one.
extension Pairing {
    /// Whether a period is only a part of the year a value is counted over.
    func isPartOfYear(_ period: Period) -> Bool {
        guard indicator.isFlow else { return false }
        switch period {
        case .asOf(let day): return day != .last(of: day.year)
        case .days(let first, let last): return first != .first(of: first.year) || last != .last(of: last.year)
        case .year, .years, .unknown: return false
        }
    }

    /// The latest value of a part of a year that ends after what is compared, by a day, as a note.
    ///
    /// Empty where there is none; nil for the day means the day the target is due.
    func partOfYear(after known: Observation?, until day: Day?) -> [Note] {
        let parts = (results[indicator.id] ?? []).filter { fact in
            guard fact.term == target.term, isPartOfYear(fact.period), let end = fact.period.end else { return false }
            return end <= day ?? due && known?.period.end.map { $0 < end } ?? true
        }
        guard let fact = latest(parts, by: { _ in 0 }), let value = fact.value else { return [] }
        return [.partOfYear(printed(value, indicator), fact.period)]
    }
}
