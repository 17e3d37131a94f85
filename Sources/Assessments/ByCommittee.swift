import Quantities

/// A list in which what belongs to one committee stands together.
struct ByCommittee<Element: Sendable>: Sendable {
    private let elements: [Element]
    private let runs: [String: Range<Int>]

    init(_ elements: [Element], _ committee: (Element) -> String) {
        self.elements = elements
        runs = Dictionary(elements.runs(by: committee).map { ($0.key, $0.places) }) { _, last in last }
    }

    /// What belongs to a committee, in the order of the list; nothing for an id nobody knows.
    subscript(committee: String) -> ArraySlice<Element> { elements[runs[committee] ?? 0..<0] }
}
