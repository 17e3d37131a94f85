/// A list in which what belongs to one committee stands together.
struct ByCommittee<Element: Sendable>: Sendable {
    private let elements: [Element]
    private let runs: [String: Range<Int>]

    init(_ elements: [Element], _ committee: (Element) -> String) {
        self.elements = elements
        var runs: [String: Range<Int>] = [:]
        var start = 0
        while start < elements.count {
            let id = committee(elements[start])
            let end = elements[start...].firstIndex { committee($0) != id } ?? elements.count
            runs[id] = start..<end
            start = end
        }
        self.runs = runs
    }

    /// What belongs to a committee, in the order of the list; nothing for an id nobody knows.
    subscript(committee: String) -> ArraySlice<Element> { elements[runs[committee] ?? 0..<0] }
}
