import Foundation
import Indicators
import Quantities

/// What the side conditions of a grading rule are checked against: one committee's term.
struct GradeCheck {
    let register: Register
    /// The assessments of the targets of the term the points are for.
    let targets: [Assessment]
    /// What is missing in that term.
    let gaps: [Gap]
    /// How many tasks of the action programme are overdue.
    let overdue: Int
    /// The most indicators a reason names one by one.
    private static let namesAtMost = 5

    /// The best level whose points are reached and whose conditions hold, and what stands against better ones.
    ///
    /// Every condition that fails is named once, with all levels that ask for it.
    func outcome(of points: Decimal, by rule: Grading) -> (level: Grading.Level?, reasons: [Words]) {
        let reached = rule.levels.filter { $0.points <= points }
        let level = reached.first { $0.conditions.allSatisfy { failure(of: $0) == nil } }
        let refused = level.map { level in Array(reached.prefix { $0.id != level.id }) } ?? reached
        var reasons = Grading.Condition.allCases.compactMap { condition -> Words? in
            let asking = refused.filter { $0.conditions.contains(condition) }
            guard !asking.isEmpty, let failure = failure(of: condition) else { return nil }
            let names = Words { language in asking.map { $0.names[language] }.joined(separator: ", ") }
            return Words(
                vi: "\(failure.vi) (không đáp ứng điều kiện của mức \(names.vi))",
                en: "\(failure.en) (fails a condition of \(names.en))")
        }
        if reached.isEmpty, let least = rule.levels.last?.points {
            reasons.append(
                Words(
                    vi: "dưới mức điểm thấp nhất (\(Figure.printed(least, in: .vi)))",
                    en: "below the lowest threshold (\(Figure.printed(least, in: .en)))"))
        }
        return (level, reasons)
    }

    /// Why a condition does not hold; nil when it does.
    private func failure(of condition: Grading.Condition) -> Words? {
        switch condition {
        case .noTargetMissed:
            return names(of: targets.filter { $0.verdict == .notMet }).map {
                Words(vi: "chỉ tiêu không đạt: \($0.vi)", en: "targets not met: \($0.en)")
            }
        case .allTargetsAssessable:
            return names(of: targets.filter { $0.verdict == .notAssessable && !$0.isRunning }).map {
                Words(vi: "chỉ tiêu chưa đủ căn cứ: \($0.vi)", en: "targets not assessable: \($0.en)")
            }
        case .noTaskOverdue:
            guard overdue > 0 else { return nil }
            return Words(
                vi: "\(overdue) đầu việc quá hạn", en: "\(overdue) \(overdue == 1 ? "action" : "actions") overdue")
        case .nothingMissing:
            let counts = Gap.Kind.allCases.map { kind in (kind, gaps.count { $0.kind == kind }) }.filter { $0.1 > 0 }
            guard !counts.isEmpty else { return nil }
            let list = Words { language in
                counts.map { "\($0.words[language].lowercased()) (\($1))" }.joined(separator: ", ")
            }
            return Words(vi: "số liệu còn thiếu: \(list.vi)", en: "data missing: \(list.en)")
        }
    }

    /// The indicators of some targets, each once; nil when there are none.
    private func names(of targets: [Assessment]) -> Words? {
        let indicators = targets.map(\.target.indicator).distinct.compactMap { register.indicator($0) }
        guard !indicators.isEmpty else { return nil }
        let more = indicators.count - GradeCheck.namesAtMost
        return Words { language in
            let named = indicators.prefix(GradeCheck.namesAtMost).map { $0.names[language] }
            let rest = Words(vi: "và \(more) chỉ tiêu khác", en: "and \(more) more")
            return (named + (more > 0 ? [rest[language]] : [])).joined(separator: ", ")
        }
    }
}
