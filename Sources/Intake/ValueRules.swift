import Diagnostics
import Foundation
import Indicators
import Quantities
import SourceFiles

/// Whether a value can be one of its indicator: the form its measure wants, within what is possible.
struct ValueRules {
    let indicator: Indicator
    let value: Quantity
    let kind: Fact.Kind
    /// Whether grades are proposed for values of the indicator.
    var holdsPoints = false
    /// The value as it stands in the file, and how that file writes decimals.
    let written: String
    let mark: DecimalMark
    let place: Place

    /// What is wrong with the value; empty when nothing is.
    var faults: [Diagnostic] {
        if case .reported(let outcome) = value, kind != .target {
            return [
                fault(
                    "outcome-without-target", "'\(outcome.rawValue)' says what became of a target, and this is none",
                    hint: "give kind target, or write the value")
            ]
        }
        if let wanted = wantedForm {
            return [
                fault(
                    "wrong-value-form", "\(written.quoted) is not \(wanted.form)",
                    hint: mark.written("write \(wanted.example)"))
            ]
        }
        return [impossible, grade].compactMap { $0 }
    }

    /// What a value of the measure looks like, when this one does not.
    private var wantedForm: (form: String, example: String)? {
        var noun: String { "a value of the \(indicator.measure.rawValue) '\(indicator.id)'" }
        if holdsPoints, kind == .achievement {
            if case .exact = value { return nil }
            return ("a plain number, from which a grade can be proposed", "one, as 91")
        }
        switch (indicator.measure, value) {
        case (_, .reported), (.ratio, .ratio), (.flag, .done), (.rank, .rank), (.rank, .top), (.multiple, .times),
            (.grade, .grade):
            return nil
        case (.ratio, _): return (noun, "so many of so many, as 5 of 8")
        case (.flag, _): return (noun, "yes or no")
        case (.rank, .exact(let number)) where number >= 1: return (noun, "rank \(Figure.machine(number))")
        case (.rank, _): return (noun, "rank 4 or top 10")
        case (.multiple, .exact(let number)) where number > 0: return (noun, "x\(Figure.machine(number))")
        case (.multiple, _): return (noun, "a multiple of its base, as x1.8")
        case (.grade, _): return (noun, "a grade, as grade tốt")
        case (_, .exact), (_, .range), (_, .bound), (_, .about), (_, .done): return nil
        case (_, .ratio), (_, .rank), (_, .top), (_, .times), (_, .grade): return (noun, "a number, as 94 or 41..43")
        }
    }

    /// A grade has to be a step of its scale, and only a scale says what is at least as good.
    private var grade: Diagnostic? {
        guard case .grade(let bound, let step) = value else { return nil }
        guard let scale = indicator.scale else {
            guard let bound else { return nil }
            return fault(
                "missing-scale", "'\(bound.rawValue)' needs an ordered scale, and '\(indicator.id)' has none",
                hint: "name one of 'scales' under 'scale' in indicators.yaml, or write grade \(step)")
        }
        guard !scale.steps.isEmpty, scale.rank(of: step) == nil else { return nil }
        return Diagnostic(
            rule: "unknown-grade", at: place, "\(step.quoted) is no step of the scale '\(scale.id)'",
            hint: didYouMean(step, among: scale.steps.flatMap { [$0.vi, $0.en] }.distinct))
    }

    private var impossible: Diagnostic? {
        var numbers: [Decimal] { value.numbers }
        switch indicator.measure {
        case .share: return outside(0, 100, numbers, "a share")
        case .sum: return outside(0, nil, numbers, "a count")
        case .streak: return outside(0, nil, numbers, "a number of years in a row")
        case .versusPlan: return outside(0, nil, numbers, "a percentage of the plan")
        case .rate, .changePercent: return outside(-100, nil, numbers, "growth in percent")
        default: return indicator.limit == nil ? nil : outside(0, 100, numbers, "a value with limit 100")
        }
    }

    private func outside(_ low: Decimal, _ high: Decimal?, _ numbers: [Decimal], _ noun: String) -> Diagnostic? {
        if numbers.contains(where: { $0 < low }) {
            return fault(
                "impossible-value", "\(written) is less than \(noun) can be", hint: "write \(low) or more")
        }
        if let high, numbers.contains(where: { $0 > high }) {
            return fault(
                "impossible-value", "\(written) is more than \(noun) can be", hint: "write \(high) or less")
        }
        return nil
    }

    private func fault(_ rule: String, _ message: String, hint: String) -> Diagnostic {
        Diagnostic(rule: rule, at: place, message, hint: hint)
    }
}

extension Quantity {
    /// Every number the value states, in the order it is written.
    var numbers: [Decimal] {
        switch self {
        case .exact(let number), .bound(_, let number), .about(let number), .times(_, let number): [number]
        case .range(let low, let high, _): [low, high]
        case .ratio(let part, let whole): [part, whole]
        case .rank(let place), .top(let place): [Decimal(place)]
        case .done, .reported, .grade: []
        }
    }
}
