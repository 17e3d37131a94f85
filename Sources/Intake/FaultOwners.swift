import Diagnostics

/// Whose each fault is: of one committee, which is withheld for it, or of nobody in particular.
///
/// A file that is one committee's own has its faults. In a table several committees share only a row can tell.
struct FaultOwners: Sendable {
    private var committees: [Diagnostic: String] = [:]
    /// The shared tables, as shown.
    private var shared: Set<String> = []
    /// The shared tables in which something is at fault that no row tells the committee of.
    private var unclear: Set<String> = []

    /// Notes that the name of a file does not tell whose its faults are, for its rows do.
    mutating func share(_ file: String) { shared.insert(file) }

    /// Notes whose a fault is; nil when its place does not tell.
    mutating func note(_ fault: Diagnostic, of committee: String?) {
        guard fault.severity == .error else { return }
        if let committee { committees[fault] = committee } else { unclear.insert(fault.place.file) }
    }

    /// Notes that faults stand in a file of which nobody knows whose they are.
    mutating func noteUnclear(_ file: String) { unclear.insert(file) }

    /// Takes what was noted in other files.
    mutating func take(_ other: FaultOwners) {
        committees.merge(other.committees) { first, _ in first }
        shared.formUnion(other.shared)
        unclear.formUnion(other.unclear)
    }

    /// The errors by committee, in their order; nil when one of them is nobody's.
    ///
    /// `owner` tells whose own a file is. A committee none of whose faults is listed has its first one.
    func faults(_ errors: [Diagnostic], owner: (_ file: String) -> String?) -> [String: [Diagnostic]]? {
        var faults: [String: [Diagnostic]] = [:]
        for error in errors {
            let file = error.place.file
            if let committee = committees[error] ?? (shared.contains(file) ? nil : owner(file)) {
                faults[committee, default: []].append(error)
            } else if error.rule != DiagnosticLog.moreRule || !shared.contains(file) {
                return nil
            }
        }
        guard unclear.isEmpty else { return nil }
        for (error, committee) in committees.sorted(by: { $0.key < $1.key }) where faults[committee] == nil {
            faults[committee] = [error]
        }
        return faults
    }
}
