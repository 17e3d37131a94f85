package import Quantities

/// The committee directly above another one during a time.
package struct Parentage: Hashable, Sendable {
    package let committee: String
    package let span: DaySpan

    package init(_ committee: String, from: Day? = nil, until: Day? = nil) {
        self.committee = committee
        span = DaySpan(from: from, until: until)
    }
}

/// A party committee: a node of the tree the reports roll up.
///
/// It never changes, so that those who speak of it only point to it.
package final class Committee: Sendable {
    package let id: String
    package let names: Words
    /// A shorter name for tables and charts.
    package let short: Words
    /// The id of its kind, declared in the same file.
    package let kind: String
    /// The committees directly above it, in order of time; none for the top of a tree.
    package let parents: [Parentage]
    /// When it exists.
    package let span: DaySpan
    /// The committees it was merged from; they are not its children and nothing of theirs is added to it.
    package let predecessors: [String]
    /// The indicators whose values of the predecessors may be added up for the time before the merger.
    package let adds: [String]
    /// The indicators it is expected to report for the running term.
    package let expects: [String]
    package let note: Words?

    package init(
        id: String, names: Words, short: Words, kind: String, parents: [Parentage] = [], from: Day?, until: Day?,
        predecessors: [String], adds: [String] = [], expects: [String], note: Words?
    ) {
        self.id = id
        self.names = names
        self.short = short
        self.kind = kind
        self.parents = parents
        span = DaySpan(from: from, until: until)
        self.predecessors = predecessors
        self.adds = adds
        self.expects = expects
        self.note = note
    }

    /// The committee above it that is named last; nil at the top.
    package var parent: String? { parents.last?.committee }

    /// The committee above it on a day; nil at the top, and on days nothing is stated for.
    package func parent(on day: Day) -> String? { parents.first { $0.span.contains(day) }?.committee }

    /// Whether it exists on a day.
    package func exists(on day: Day) -> Bool { span.contains(day) }
}
