import Diagnostics
import SourceFiles

/// A committee that names another one as its parent or predecessor.
struct CommitteeLink {
    /// What the other committee is to it.
    enum Relation: String, CaseIterable {
        case parent
        case predecessor
    }

    let relation: Relation
    let from: String
    let to: String
    let place: Place

    /// One diagnostic for every circle among links of one relation, at its first link in byte order of the ids.
    static func cycles(_ links: [CommitteeLink]) -> [Diagnostic] {
        let next = Dictionary(grouping: links, by: \.from)
        var finished: Set<String> = []
        var found: [Diagnostic] = []
        for start in next.keys.sorted() where !finished.contains(start) {
            var path: [CommitteeLink] = []
            var steps = [start: 0]
            var waiting = (next[start] ?? []).reversed().map { (link: $0, depth: 0) }
            while let (link, depth) = waiting.popLast() {
                for left in path.dropFirst(depth) {
                    steps[left.to] = nil
                    finished.insert(left.to)
                }
                path.removeSubrange(depth...)
                path.append(link)
                if let begin = steps[link.to] {
                    found.append(cycle(Array(path[begin...])))
                    path.removeLast()
                } else if !finished.contains(link.to) {
                    steps[link.to] = depth + 1
                    waiting += (next[link.to] ?? []).reversed().map { ($0, depth + 1) }
                }
            }
            finished.formUnion([start] + path.map(\.to))
        }
        return found
    }

    private static func cycle(_ links: [CommitteeLink]) -> Diagnostic {
        let names = links.map(\.from) + [links[0].from]
        let shown = names.count > 12 ? names.prefix(6) + ["…"] + names.suffix(2) : names[...]
        return Diagnostic(
            rule: "cycle", at: links[0].place,
            "the \(links[0].relation.rawValue)s go in a circle: \(shown.joined(separator: ", "))",
            hint: "delete one '\(links[0].relation == .parent ? "parent" : "predecessors")' of the circle")
    }
}
