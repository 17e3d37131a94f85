import Diagnostics
import Indicators
import Quantities
import SourceFiles

/// The keys under which an indicator names another one.
enum Kinship: String {
    case comparableWith = "comparable_with"
    case differsFrom = "differs_from"
    case assertsAllOf = "asserts_all_of"
    case parts
    case weight
    case numerator
    case denominator
}

/// Whether an indicator may name another one under a key: only like is compared and added up.
struct KinshipRules {
    let key: Kinship
    let one: Indicator
    let other: Indicator
    let place: Place

    /// What is wrong; nil when the two fit.
    var fault: Diagnostic? {
        switch key {
        case .comparableWith: growthBesideLevel ?? unlike
        case .parts: growthBesideLevel
        case .weight, .numerator, .denominator: notCounted
        case .differsFrom, .assertsAllOf: nil
        }
    }

    private var growthBesideLevel: Diagnostic? {
        guard one.measure.isGrowth && other.measure.isAmount || one.measure.isAmount && other.measure.isGrowth else {
            return nil
        }
        return fault(
            "rate-against-level", "\(both): one says how fast, the other how much",
            hint: "delete it, or write it under 'differs_from' with the reason")
    }

    private var unlike: Diagnostic? {
        let (unit, otherUnit) = (one.unit.id, other.unit.id)
        let differences = [
            one.measure == other.measure ? nil : "measures",
            unit == otherUnit ? nil : "units (\(unit) and \(otherUnit))",
        ].compactMap { $0 }
        guard !differences.isEmpty else { return nil }
        return fault(
            "not-comparable", "\(both) have different \(differences.joined(separator: " and "))",
            hint: "correct them, or write it under 'differs_from' with the reason")
    }

    /// A weight or a count is a level or a sum.
    private var notCounted: Diagnostic? {
        guard !other.measure.isAmount else { return nil }
        return fault(
            other.measure.isGrowth ? "rate-against-level" : "not-a-count",
            "'\(other.id)' (\(other.measure.rawValue)) cannot be a \(key.rawValue), which counts something",
            hint: "name an indicator of measure level or sum")
    }

    private var both: String {
        "'\(one.id)' (\(one.measure.rawValue)) and '\(other.id)' (\(other.measure.rawValue))"
    }

    private func fault(_ rule: String, _ message: String, hint: String) -> Diagnostic {
        Diagnostic(rule: rule, at: place, message, hint: hint)
    }
}

extension Measure {
    /// Whether it says how fast or by how much something changes.
    var isGrowth: Bool { [.rate, .change, .changePercent, .changePoints].contains(self) }

    /// Whether it says how much there is.
    fileprivate var isAmount: Bool { self == .level || self == .sum }
}
