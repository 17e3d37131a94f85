import Quantities

/// What the small lines of a list's entries have in common, told once above them.
///
/// A detail that all of at least three entries have is told of all. Where there is none, what more than half of them
/// and at least three say is told with the numbers of those entries.
struct SharedDetails {
    /// The line above the entries; nil where they have too little in common.
    let lead: String?
    /// The details left to each entry, in the order of the entries.
    let own: [[String]]

    /// Between the details of a small line.
    static let separator = " · "
    /// The fewest entries that share a line, and the most spans of numbers that say which they are.
    private static let (fewest, mostSpans) = (3, 6)

    /// Takes the details of entries in their order, nil for one that an entry lacks; only some of them may be shared.
    init(_ entries: [[String?]], sharing details: [Int], in language: Language) {
        let all = details.filter { detail in
            entries.allSatisfy { $0[detail] != nil && $0[detail] == entries[0][detail] }
        }
        let sharers = all.isEmpty ? SharedDetails.majority(entries, details) : Array(entries.indices)
        let told = Set(all.isEmpty ? details : all)
        let spans = SharedDetails.spans(sharers.map { $0 + 1 })
        guard sharers.count >= SharedDetails.fewest, spans.count <= SharedDetails.mostSpans else {
            lead = nil
            own = entries.map { $0.compactMap { $0 } }
            return
        }
        let line = told.sorted().compactMap { entries[sharers[0]][$0] }.joined(separator: SharedDetails.separator)
        lead =
            sharers.count == entries.count ? line : Phrase.entries(spans.joined(separator: ", "), line)[language]
        let members = Set(sharers)
        own = entries.enumerated().map { index, entry in
            entry.enumerated().compactMap { members.contains(index) && told.contains($0) ? nil : $1 }
        }
    }

    /// The entries that have the details more than half of all have; empty where there are no such.
    private static func majority(_ entries: [[String?]], _ details: [Int]) -> [Int] {
        let line = { (index: Int) in details.map { entries[index][$0] } }
        let groups = Dictionary(grouping: entries.indices.filter { line($0).contains { $0 != nil } }, by: line)
        return groups.values.first { $0.count * 2 > entries.count } ?? []
    }

    /// Ascending numbers, neighbours as a span: `3–13`, `16`.
    private static func spans(_ numbers: [Int]) -> [String] {
        var spans: [ClosedRange<Int>] = []
        for number in numbers {
            if let last = spans.last, last.upperBound == number - 1 {
                spans[spans.count - 1] = last.lowerBound...number
            } else {
                spans.append(number...number)
            }
        }
        return spans.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)\u{2013}\($0.upperBound)" }
    }
}
