import Diagnostics
import Foundation
import Indicators
import Quantities

/// Whether milestones lead the way the indicator calls better.
///
/// Milestones are targets of single years of one committee, indicator, term and source. The lower end of a value
/// decides, the upper end where lower is better. Average growth and changes are not checked: each year's own rate may
/// be lower than the last without anything getting worse.
struct TrajectoryRules: Sendable {
    let indicators: [String: Indicator]

    private struct Key: Hashable {
        let committee: String
        let indicator: String
        let term: Term?
        let source: String
    }

    private struct Milestone {
        let year: Int
        let level: Decimal
        let fact: Fact
    }

    /// One fault at every milestone that lies behind the one before it.
    func faults(among facts: [Fact]) -> [Diagnostic] {
        var paths: [Key: [Milestone]] = [:]
        for fact in facts where fact.kind == .target {
            guard let milestone = milestone(fact) else { continue }
            let key = Key(committee: fact.committee, indicator: fact.indicator, term: fact.term, source: fact.source)
            paths[key, default: []].append(milestone)
        }
        return paths.flatMap { key, path -> [Diagnostic] in
            guard let indicator = indicators[key.indicator] else { return [] }
            let isLowerBetter = indicator.direction == .lower
            let years = Dictionary(grouping: path, by: \.year).sorted { $0.key < $1.key }.map(\.value)
            return zip(years, years.dropFirst()).flatMap { earlier, later -> [Diagnostic] in
                // Where one year has several values, the one that asks least is what the next year has to reach.
                guard let least = earlier.min(by: { isLowerBetter ? $0.level > $1.level : $0.level < $1.level }) else {
                    return []
                }
                return later.filter { isLowerBetter ? $0.level > least.level : $0.level < least.level }
                    .map { fault(least, $0, indicator) }
            }
        }
    }

    private func milestone(_ fact: Fact) -> Milestone? {
        guard case .year(let year) = fact.period, let value = fact.value, let indicator = indicators[fact.indicator],
            indicator.direction != .neutral, !indicator.measure.isGrowth
        else { return nil }
        switch value {
        case .ratio, .rank, .top, .done, .reported, .grade: return nil
        case .exact, .range, .bound, .about, .times:
            let level = indicator.direction == .lower ? value.upper : value.lower
            return level.map { Milestone(year: year, level: $0, fact: fact) }
        }
    }

    private func fault(_ earlier: Milestone, _ later: Milestone, _ indicator: Indicator) -> Diagnostic {
        let (one, other) = (Figure.machine(earlier.level), Figure.machine(later.level))
        return Diagnostic(
            rule: "trajectory-against-direction", at: later.fact.place,
            "the milestone of \(later.year) (\(other)) \(indicator.direction == .lower ? "rises above" : "falls below") "
                + "that of \(earlier.year) (\(one)) although \(indicator.direction.rawValue) is better",
            hint: "correct the value, or the direction of '\(indicator.id)'")
    }
}
