import Diagnostics
import Quantities
import SourceFiles

/// An entry of a catalogue that names another one, during a time or always.
struct Link {
    /// What the other entry is to it.
    enum Relation {
        case parent
        case predecessor
        case amendment
    }

    let relation: Relation
    let from: String
    let to: String
    let place: Place
    /// The first day it holds; nil when it always did.
    var since: Day?
    /// The last day it holds; nil while it lasts.
    var until: Day?

    /// The diagnostic for links that lead back to where they begin; it stands at the link of the first id in byte
    /// order.
    static func cycle(_ circle: [Link]) -> Diagnostic {
        let begin = circle.indices.min { circle[$0].from.precedes(circle[$1].from) } ?? 0
        let links = circle[begin...] + circle[..<begin]
        let names = links.map(\.from) + [circle[begin].from]
        let shown = names.count > 12 ? names.prefix(6) + ["…"] + names.suffix(2) : names[...]
        let first = circle[begin]
        return Diagnostic(
            rule: "cycle", at: first.place,
            "the \(first.relation.plural) go in a circle\(time(of: circle)): \(shown.joined(separator: ", "))",
            hint: "delete one '\(first.relation.key)' of the circle"
                + (circle.contains { $0.since != nil || $0.until != nil } ? ", or correct its dates" : ""))
    }

    /// Since when and until when all the links hold.
    private static func time(of links: [Link]) -> String {
        let since = links.compactMap(\.since).max().map { " from \($0.iso)" } ?? ""
        return since + (links.compactMap(\.until).min().map { " until \($0.iso)" } ?? "")
    }
}

extension Link.Relation {
    /// The key it is written under.
    var key: String {
        switch self {
        case .parent: "parent"
        case .predecessor: "predecessors"
        case .amendment: "amends"
        }
    }

    /// The other entries, as a noun.
    fileprivate var plural: String {
        switch self {
        case .parent: "parents"
        case .predecessor: "predecessors"
        case .amendment: "amended documents"
        }
    }
}

extension String {
    /// Whether it comes before another text in the order of bytes.
    func precedes(_ other: String) -> Bool { utf8.lexicographicallyPrecedes(other.utf8) }
}
