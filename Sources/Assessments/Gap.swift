import Foundation
package import Indicators
package import Quantities

/// Something a committee is expected to report and has not.
package struct Gap: Hashable, Sendable {
    /// What is missing.
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        /// No target is set in the running term.
        case noTarget = "no_target"
        /// A target whose figure the source does not give.
        case noTargetFigure = "no_target_figure"
        /// A target that is due has no result.
        case noResult = "no_result"
        /// A running target has no baseline to measure progress from.
        case noBaseline = "no_baseline"
        /// The source does not say what time a target speaks of.
        case noPeriod = "no_period"

        /// The words printed for the kind.
        package var words: Words {
            switch self {
            case .noTarget: Words(vi: "Chưa có chỉ tiêu", en: "No target")
            case .noTargetFigure: Words(vi: "Chỉ tiêu không nêu số", en: "Target without a figure")
            case .noResult: Words(vi: "Chưa có kết quả", en: "No result")
            case .noBaseline: Words(vi: "Chưa có số gốc", en: "No baseline")
            case .noPeriod: Words(vi: "Không nêu thời kỳ", en: "Period not stated")
            }
        }
    }

    package let kind: Kind
    package let committee: String
    package let indicator: String
    package let term: Term?
}

extension Register {
    /// What is missing, in the order of committees and indicators.
    ///
    /// The running term is the latest one any fact speaks of; expected indicators need a target in it or, for those
    /// only counted, a value.
    package func gaps(_ assessments: [Assessment]) -> [Gap] {
        guard let running = facts.compactMap(\.term).max() else { return [] }
        return committees.flatMap { committee in
            let own = assessments.filter { $0.target.committee == committee.id }
            var gaps = own.flatMap { self.gaps(of: $0) }
            for id in committee.expects where !has(committee.id, id, in: running) {
                gaps.append(Gap(kind: .noTarget, committee: committee.id, indicator: id, term: running))
            }
            return gaps.enumerated().sorted {
                (order(ofIndicator: $0.element.indicator), $0.offset)
                    < (order(ofIndicator: $1.element.indicator), $1.offset)
            }.map(\.element)
        }
    }

    private func has(_ committee: String, _ indicator: String, in term: Term) -> Bool {
        facts.contains { $0.committee == committee && $0.indicator == indicator && $0.term == term }
    }

    private func gaps(of assessment: Assessment) -> [Gap] {
        let target = assessment.target
        let gap = { (kind: Gap.Kind) in
            Gap(kind: kind, committee: target.committee, indicator: target.indicator, term: target.term)
        }
        switch (target.value, target.status) {
        case (nil, .notApplicable): return []
        case (nil, _), (.reported, _): return [gap(.noTargetFigure)]
        default: break
        }
        switch assessment.obstacle {
        case .noResult: return [gap(.noResult)]
        case .periodUnknown: return [gap(.noPeriod)]
        case .notDue where target.period == .unknown: return [gap(.noPeriod)]
        case .notDue where assessment.baseline == nil && needsBaseline(target): return [gap(.noBaseline)]
        default: return []
        }
    }

    private func needsBaseline(_ target: Fact) -> Bool {
        guard let indicator = indicator(target.indicator), target.value != .exact(0) else { return false }
        return (indicator.measure == .level || indicator.measure == .share) && indicator.limit != .band
    }
}
