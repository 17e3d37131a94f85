package import Diagnostics
package import Quantities

/// A party committee: a node of the tree the reports roll up.
package struct Committee: Sendable {
    package let id: String
    package let names: Words
    /// A shorter name for tables and charts.
    package let short: Words
    /// The id of its kind, declared in the same file.
    package let kind: String
    package let parent: String?
    package let from: Day?
    package let until: Day?
    /// The committees it was merged from; they are not its children and nothing of theirs is added to it.
    package let predecessors: [String]
    /// The indicators it is expected to report for the running term.
    package let expects: [String]
    package let note: Words?
    package let place: Place

    package init(
        id: String, names: Words, short: Words, kind: String, parent: String?, from: Day?, until: Day?,
        predecessors: [String], expects: [String], note: Words?, place: Place
    ) {
        self.id = id
        self.names = names
        self.short = short
        self.kind = kind
        self.parent = parent
        self.from = from
        self.until = until
        self.predecessors = predecessors
        self.expects = expects
        self.note = note
        self.place = place
    }
}
