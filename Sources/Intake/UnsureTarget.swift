import Diagnostics
import Indicators
import Quantities

/// A target with the status of a figure nobody is sure of: mostly a result under the wrong kind.
enum UnsureTarget {
    /// The doubt about a target of a status; nil where the status can be one of a target.
    static func doubt(_ status: ObservationStatus, at place: Place) -> Diagnostic? {
        let noun: String
        switch status {
        case .estimate: noun = "an estimate"
        case .provisional: noun = "provisional"
        case .forecast: noun = "a forecast"
        case .normal, .missing, .notApplicable, .notReported: return nil
        }
        return Diagnostic(
            .warning, rule: "unsure-target", at: place, "a target is never \(noun), as status \(status.rawValue) says",
            hint: "write status A, or kind achievement if it is a result")
    }
}
