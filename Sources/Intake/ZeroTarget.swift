import Diagnostics
import Foundation
import Indicators
import Quantities

/// Targets of none where more is better: every result would meet them.
enum ZeroTarget {
    /// A doubt at every such target; none where the indicator can fall below 0, and at the first steps of a way up.
    static func doubts(among facts: [ReadFact], of indicator: Indicator) -> [Diagnostic] {
        guard indicator.direction == .higher, !indicator.measure.isGrowth else { return [] }
        let targets = facts.lazy.map(\.fact).filter { $0.kind == .target }
        let none = targets.filter { isNone($0.value) }
        guard !none.isEmpty else { return [] }
        var tops: [Term?: Day] = [:]
        for target in targets where (target.value?.upper ?? target.value?.lower ?? 0) > 0 {
            guard let due = target.period.end else { continue }
            tops[target.term] = max(tops[target.term] ?? due, due)
        }
        return none.filter { !isStep($0, to: tops[$0.term]) }.map { target in
            Diagnostic(
                .warning, rule: "zero-target", at: target.place,
                "every result meets a target of 0 of '\(indicator.id)', for more of it counts as better",
                hint: "give the indicator direction: lower in indicators.yaml, or correct the value")
        }
    }

    /// Whether more is asked for at a later day of the same term.
    private static func isStep(_ target: Fact, to top: Day?) -> Bool {
        guard let top, let due = target.period.end else { return false }
        return due < top
    }

    private static func isNone(_ value: Quantity?) -> Bool {
        switch value {
        case .exact(let number), .about(let number), .bound(.atLeast, let number), .bound(.atMost, let number):
            number == 0
        default: false
        }
    }
}
