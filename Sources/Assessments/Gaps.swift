import Foundation
import Indicators
import Quantities

extension Register {
    /// What is missing as seen on a day, in the order of committees and indicators.
    ///
    /// The running term is the latest one any fact speaks of that has begun; expected indicators need a target in it
    /// or, for those only counted, a value, and those expected every year a value of each year that is over. Nothing
    /// is expected of a time at which the committee does not exist. Counts of a term that is over have to be of all of
    /// it.
    func gaps(_ assessments: [Assessment], _ tallies: [Tally], _ index: FactIndex, asOf day: Day) -> [Gap] {
        let running = termsOfFacts.last { $0.first <= day.year }
        let judged = Dictionary(grouping: assessments, by: \.target.committee)
        let unnamed = Dictionary(grouping: tallies.compactMap(\.gap), by: \.committee)
        return committees.concurrentFlatMap { committee -> [Gap] in
            var gaps = (judged[committee.id] ?? []).flatMap { assessment in
                self.gaps(of: assessment, index) + missingYears(of: assessment, index)
                    + [staleness(of: assessment)].compactMap { $0 }
            }
            gaps += unnamed[committee.id] ?? []
            gaps += unfinishedCounts(
                of: committee, index, judged: Set((judged[committee.id] ?? []).map { Series($0.target) }), asOf: day)
            if let running {
                for id in committee.expects {
                    if committee.exists(on: day), !index.isSpoken(Series(committee.id, id, running)) {
                        gaps.append(
                            Gap(
                                kind: .noTarget, committee: committee.id, indicator: id, term: running,
                                period: indicator(id)?.targetPeriod(in: running)))
                    }
                    gaps += missingYears(of: committee, id, in: running, index, asOf: day)
                }
            }
            return gaps.enumerated().map { (key: (order(ofIndicator: $1.indicator), $0), gap: $1) }
                .sorted { $0.key < $1.key }.map(\.gap).distinct
        }
    }

    private func gaps(of assessment: Assessment, _ index: FactIndex) -> [Gap] {
        let target = assessment.target
        let gap = { (kind: Gap.Kind, period: Period?) in
            Gap(
                kind: kind, committee: target.committee, indicator: target.indicator, term: target.term,
                period: period)
        }
        switch (target.value, target.status) {
        case (nil, .notApplicable): return []
        case (nil, _), (.reported, _): return [gap(.noTargetFigure, target.period)]
        case _ where assessment.isReported: return [gap(.noResult, target.period)]
        default: break
        }
        switch assessment.obstacle {
        // A result that is said not to apply is not missing.
        case .noResult where index.isInapplicable(target): return []
        case .noResult:
            let result = gap(.noResult, target.period)
            return target.period == .unknown ? [result, gap(.noPeriod, target.period)] : [result]
        case .otherPeriod, .countEnds: return [gap(.noResult, target.period)]
        case .periodUnknown: return [gap(.noPeriod, target.period)]
        case .notDue where target.period == .unknown, .definitionChanged where target.period == .unknown:
            return [gap(.noPeriod, target.period)]
        case .notDue where assessment.baseline == nil && needsBaseline(target):
            // A target due in the year its term begins needs a value from before that year.
            return [gap(.noBaseline, target.term.map { .year(min($0.first, assessment.due.year - 1)) })]
        default: return []
        }
    }

    private func needsBaseline(_ target: Fact) -> Bool {
        guard let indicator = indicator(target.indicator), target.value != .exact(0) else { return false }
        // What has to hold in each year, or has no better side, is on no way from anywhere.
        if case .years(_, _, each: true) = target.period { return false }
        return (indicator.measure == .level || indicator.measure == .share) && indicator.limit != .band
            && indicator.direction != .neutral && !indicator.beginsWithTerm
    }

    /// The latest value of a running target when it is older than its indicator allows.
    private func staleness(of assessment: Assessment) -> Gap? {
        let target = assessment.target
        return assessment.notes.compactMap { note -> Gap? in
            guard case .stale(let period) = note else { return nil }
            return Gap(
                kind: .stale, committee: target.committee, indicator: target.indicator, term: target.term,
                period: period)
        }.first
    }
}

extension Indicator {
    /// The time a target of the indicator is usually set for: the whole term for what is counted or averaged over
    /// it, else its last year.
    fileprivate func targetPeriod(in term: Term) -> Period {
        switch measure {
        case .sum, .rate, .change, .changePercent, .changePoints: .years(term.first, term.last, each: false)
        case .level, .share, .ratio, .rank, .multiple, .grade, .streak, .flag, .versusPlan: .year(term.last)
        }
    }
}

extension Tally {
    /// The targets of the term its source counts and does not name.
    fileprivate var gap: Gap? {
        counting.map { Gap(kind: .notNamed, committee: committee, indicator: $0.indicator, term: term, period: nil) }
    }
}
