import Indicators
import Quantities

extension Register {
    /// The counts of terms that are over of which only what was counted by some day of the term is stated.
    ///
    /// `judged` are the series that have a target: what those lack is told with the target. Nothing is asked of a
    /// committee that was no more when the term ended, for its count ended with it.
    func unfinishedCounts(
        of committee: Committee, _ index: FactIndex, judged: Set<Series>, asOf day: Day
    ) -> [Gap] {
        let counted = facts(of: committee.id).filter { $0.kind == .achievement && $0.period.isDay }
        return counted.map(Series.init).distinct.compactMap { series in
            guard let term = series.term, !judged.contains(series) else { return nil }
            guard let indicator = indicator(series.indicator), indicator.measure == .sum, !indicator.isFlow else {
                return nil
            }
            let end = Day.last(of: term.last)
            guard end < day, committee.exists(on: end) else { return nil }
            let results = index.series(series)
            let isSoFar = results.allSatisfy { $0.period.isDay && ($0.period.end.map { $0 < end } ?? false) }
            guard isSoFar, !results.isEmpty else { return nil }
            return Gap(
                kind: .soFar, committee: series.committee, indicator: series.indicator, term: term,
                period: .years(term.first, term.last, each: false))
        }
    }
}

extension Period {
    /// Whether it is what was known on a day.
    fileprivate var isDay: Bool { if case .asOf = self { true } else { false } }
}
