import Diagnostics

/// Finds circles among links that always hold, any number of which may lead away from one entry.
enum Circles {
    /// One diagnostic for every circle that a walk through the links closes, each link walked once.
    static func faults(among links: [Link]) -> [Diagnostic] {
        let next = Dictionary(grouping: links, by: \.from)
        var finished: Set<String> = []
        var found: [Diagnostic] = []
        for start in next.keys.sorted(by: { $0.precedes($1) }) where !finished.contains(start) {
            var path: [Link] = []
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
                    found.append(Link.cycle(Array(path[begin...])))
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
}
