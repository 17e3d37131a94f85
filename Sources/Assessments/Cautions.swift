import Foundation
import Indicators
import Quantities

extension Register {
    /// What has to be known about a figure before it is used, one sentence for each reason.
    func cautions(_ assessment: Assessment) -> [Finding] {
        guard let indicator = indicator(assessment.target.indicator), let value = assessment.target.value else {
            return []
        }
        let target = printed(value, indicator)
        return assessment.notes.filter { $0.isCaution(of: assessment) }.map { note in
            Finding(
                committee: assessment.target.committee, topic: .caution, term: assessment.target.term,
                indicator: indicator.id,
                sentence: Words(
                    vi: "\(indicator.names.vi), mục tiêu \(target.vi): \(note.words.vi)",
                    en: "\(indicator.names.en), target \(target.en): \(note.words.en)"),
                citing: note.citations(of: assessment))
        }
    }
}

extension Note {
    /// Where the values of its caution stand: those of the target and what it is set beside.
    fileprivate func citations(of assessment: Assessment) -> [Citation] {
        switch self {
        case .differs(from: _, value: _, let other, reason: _): [Citation(assessment.target), Citation(other)]
        case .amended: ([assessment.target] + assessment.amended).map { Citation($0) }
        default: assessment.citations
        }
    }

    /// Whether the remark has to be told apart from the table it stands in.
    fileprivate func isCaution(of assessment: Assessment) -> Bool {
        switch self {
        case .differs, .amended, .stale, .partOfYear, .methodsDisagree, .definitionChanged: true
        case .obstacle(.periodUnknown): assessment.isRunning
        // With a result the sentence of the target says so itself.
        case .obstacle(.missingYears): assessment.isRunning || assessment.actual == nil
        case .obstacle, .estimated, .reported, .reportedWithoutResult, .maintain, .band, .eachYear, .zero, .soFar,
            .expected, .milestones, .nothingDue, .stretch, .computed, .averageSoFar, .growthNotComputable:
            false
        }
    }
}

extension Assessment {
    /// How soon a secretary must know of a target among its like, the lowest first.
    ///
    /// Missed targets come by how much was missed, running ones by how far behind they are; otherwise the order of
    /// the indicators holds.
    var urgency: Decimal {
        if verdict == .notMet { return attainment?.max ?? 100 }
        guard isRunning else { return 0 }
        if expectation?.verdict == .notMet { return 0 }
        return switch pace {
        case .movingAway: 0
        case .slow: 1
        case .accelerate: 2
        case .none: 3
        case .onTrack: 4
        case .reachedEarly: 5
        }
    }
}
