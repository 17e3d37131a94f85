import Diagnostics
import SourceFiles
import Synchronization

/// What may still be spent on looking for the name meant; endless dangling ids get no hint in the end.
private final class HintBudget: Sendable {
    private static let most = 500_000
    private let comparisons = Atomic(HintBudget.most)

    func allows(_ cost: Int) -> Bool { comparisons.subtract(cost, ordering: .relaxed).newValue >= 0 }

    var left: Int { comparisons.load(ordering: .relaxed) }

    var spent: Int { HintBudget.most - left }
}

/// The ids one catalogue defines: refuses doubles, and answers for every reference to it.
struct KnownIDs: Sendable {
    /// What the ids name, as a noun: `indicator`.
    let noun: String
    private var places: [String: Place] = [:]
    private var folded: [String: String] = [:]
    private var hints = HintBudget()
    /// False while the catalogue could not be read: then nothing can be said about references.
    var isRead = false

    init(_ noun: String) { self.noun = noun }

    /// Adds an id where it is defined; false when it is refused as a double or a twin in other case.
    mutating func define(_ id: String, at place: Place, log: DiagnosticLog) -> Bool {
        if let first = places[id] {
            log.report(
                Diagnostic(
                    rule: "duplicate-id", at: place, "the \(noun) \(id.quoted) is defined twice",
                    hint: "give it an id of its own; first defined at \(first.file):\(first.line)"))
            return false
        }
        if let twin = folded[id.lowercased()], let first = places[twin] {
            log.report(
                Diagnostic(
                    rule: "case-twin", at: place, "the \(noun) \(id.quoted) differs from \(twin.quoted) only in case",
                    hint: "give it an id of its own; first defined at \(first.file):\(first.line)"))
            return false
        }
        places[id] = place
        folded[id.lowercased()] = id
        return true
    }

    /// Whether an id is defined; reports one that is not.
    ///
    /// A catalogue that could not be read knows everything.
    @discardableResult func resolve(_ id: String, at place: Place, log: DiagnosticLog) -> Bool {
        guard isRead, places[id] == nil else { return true }
        log.report(
            Diagnostic(
                rule: "dangling-id", at: place, "there is no \(noun) \(id.quoted)",
                hint: hints.allows(places.count)
                    ? didYouMean(id, among: places.keys) : "write an id that is defined, or define this one"))
        return false
    }

    /// Every id that is defined, in no order.
    var ids: some Collection<String> { places.keys }

    /// Whether an id is defined, without a word.
    func contains(_ id: String) -> Bool { places[id] != nil }

    /// The same ids for somebody who reads at the same time, with hints of its own to spend.
    var renewed: KnownIDs {
        var ids = self
        ids.hints = HintBudget()
        return ids
    }

    /// Whether the hints others have spent are still left here.
    func affords(_ other: KnownIDs) -> Bool { other.hints.spent == 0 || other.hints.spent <= hints.left }

    /// Spends the hints others have spent.
    func spend(_ other: KnownIDs) { _ = hints.allows(other.hints.spent) }
}
