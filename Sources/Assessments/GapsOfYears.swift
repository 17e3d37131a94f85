import Indicators
import Quantities

extension Register {
    /// The years of the running term that are over and of which an indicator expected every year has no value.
    func missingYears(
        of committee: Committee, _ id: String, in running: Term, _ index: FactIndex, asOf day: Day
    ) -> [Gap] {
        guard indicator(id)?.isYearly == true else { return [] }
        let years = stride(from: running.first + 1, through: min(running.last, day.year - 1), by: 1)
        return years.filter { year in
            committee.exists(on: .last(of: year)) && !index.isStated(committee.id, id, year: year)
        }.map { Gap(kind: .noValue, committee: committee.id, indicator: id, term: running, period: .year($0)) }
    }

    /// The years a due target over several years lacks, where they are why it has no verdict or others are stated.
    func missingYears(of assessment: Assessment, _ index: FactIndex) -> [Gap] {
        let target = assessment.target
        guard !assessment.isRunning else { return [] }
        let years: [Int]
        if case .missingYears(let missing)? = assessment.obstacle {
            years = missing
        } else {
            years = unstatedYears(of: target, index)
        }
        return years.map {
            Gap(
                kind: .noValue, committee: target.committee, indicator: target.indicator, term: target.term,
                period: .year($0))
        }
    }

    /// The years of a target's time that nothing is stated for, while some are and nothing is for all of them.
    private func unstatedYears(of target: Fact, _ index: FactIndex) -> [Int] {
        guard let value = target.value, let indicator = indicator(target.indicator) else { return [] }
        if case .reported = value { return [] }
        let results = index.series(Series(target))
        let ofYear = { (year: Int) in results.first { $0.period == .year(year) } }
        switch (target.period, indicator.measure) {
        case (.years(let first, let last, each: true), _):
            let years = (first...last).filter { ofYear($0) == nil }
            let isAnswered = results.contains { $0.period == target.period }
            return isAnswered || years.count > last - first ? [] : years
        case (.years(_, _, each: false), .rate), (.years(_, _, each: false), .sum):
            guard let span = target.period.summedYears(in: target.term, isFirstStated: { ofYear($0) != nil }) else {
                return []
            }
            let stated = span.filter { if case .exact? = ofYear($0)?.value { true } else { false } }
            guard let latest = stated.last else { return [] }
            let isAnswered = results.contains { isWhole($0, of: target, after: latest) }
            return isAnswered ? [] : span.filter { !stated.contains($0) }
        default:
            return []
        }
    }

    /// Whether a result answers a target over several years without those years: of the target's own time, or a
    /// count so far that is not older than the latest year stated.
    private func isWhole(_ result: Fact, of target: Fact, after latest: Int) -> Bool {
        if result.period == target.period { return true }
        switch (result.period, target.period) {
        case (.years(_, _, each: false), .years(_, _, each: false)):
            return result.period.isWhole(target.term, like: target.period)
        case (.asOf(let day), _):
            return day == target.period.end
                || (indicator(target.indicator)?.measure == .sum && .last(of: latest) <= day)
        default:
            return false
        }
    }
}
