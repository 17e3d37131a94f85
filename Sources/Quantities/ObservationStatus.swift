/// How sure a value is: codes of the SDMX code list CL_OBS_STATUS.
package enum ObservationStatus: String, Hashable, Sendable, CaseIterable {
    case normal = "A"
    case estimate = "E"
    case provisional = "P"
    case forecast = "F"
    /// Missing, reason not given.
    case missing = "O"
    /// Missing because it cannot exist: not applicable.
    case notApplicable = "M"
    /// Missing although it exists: not reported.
    case notReported = "L"

    /// Whether the status says that there is no value.
    package var isMissing: Bool { self == .missing || self == .notApplicable || self == .notReported }

    /// Whether the status tells a value from a final one.
    package var isNotFinal: Bool { self != .normal }

    /// Whether the status written as a code tells a value from a final one; no code does not.
    package static func isNotFinal(code: String) -> Bool { ObservationStatus(rawValue: code)?.isNotFinal ?? false }
}
