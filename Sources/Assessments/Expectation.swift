import Indicators
package import Quantities

/// What a running target comes to if the figure a source expects for its time comes true.
///
/// Committees take stock before a term or a year is over, with estimates for its last months. Such a figure gives no
/// verdict before its day; it is told beside the target.
package struct Expectation: Hashable, Sendable {
    /// The value of the target's own time, stated or worked out from the years, before that time is over.
    package let result: Observation
    /// The value as printed, rounded where it is worked out.
    package let shown: Quantity
    /// What the value comes to by the rules for closed targets.
    package let ruling: Ruling

    /// The verdict to be expected; nil where the value does not decide.
    package var verdict: Verdict? { if case .verdict(let verdict) = ruling { verdict } else { nil } }
}

extension Pairing {
    /// What a value of the target's whole time, which is not over yet, would make of it; nil without one.
    ///
    /// Targets of every year have no one value: they are left out.
    func expectation() -> Expectation? {
        guard target.value != nil, yearly == nil, let result = result(), !result.isPartial, fit(of: result.period) >= 2,
            let end = result.period.end, end > asOf,
            result.facts.allSatisfy({ precedence.isPublished($0, by: asOf) })
        else { return nil }
        return Expectation(
            result: result, shown: shown(result) ?? result.value,
            ruling: closedRuling(result, isHeld: heldBaseline() != nil))
    }
}

extension Expectation {
    /// The figure and what it would come to: `estimate 37 billion USD (2025): expected to exceed the target`.
    func words(_ indicator: Indicator) -> Words {
        let value = printed(shown, indicator)
        let hedge = result.status.noun ?? result.status.word
        let time = result.period.inBrackets
        let figure = Words(vi: "\(hedge.vi) \(value.vi)\(time.vi)", en: "\(hedge.en) of \(value.en)\(time.en)")
        guard let outcome else { return figure }
        return Words { "\(figure[$0]): \(outcome[$0])" }
    }

    /// What is to be expected, in small letters; nil where the value does not decide.
    var outcome: Words? {
        switch verdict {
        case .exceeded?: Words(vi: "dự kiến vượt", en: "expected to be exceeded")
        case .met?: Words(vi: "dự kiến đạt", en: "expected to be met")
        case .notMet?: Words(vi: "dự kiến không đạt", en: "expected to be missed")
        case .notAssessable?, nil: nil
        }
    }
}
