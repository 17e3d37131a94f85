package import Diagnostics
package import Quantities

/// One thing an action has to make clear: who, what, until when; the list is the office's own.
package struct Clear: Hashable, Sendable {
    package let id: String
    package let names: Words

    package init(id: String, names: Words) {
        self.id = id
        self.names = names
    }

    /// The id of the clear that a day or period of its own (`due`) makes clear as well.
    package static let deadline = "deadline"

    /// The six clears, which hold where an office declares no list of its own.
    package static let six: [Clear] = [
        Clear(id: "person", names: Words(vi: "Rõ người", en: "Person")),
        Clear(id: "task", names: Words(vi: "Rõ việc", en: "Task")),
        Clear(id: deadline, names: Words(vi: "Rõ thời gian", en: "Deadline")),
        Clear(id: "responsibility", names: Words(vi: "Rõ trách nhiệm", en: "Responsibility")),
        Clear(id: "authority", names: Words(vi: "Rõ thẩm quyền", en: "Authority")),
        Clear(id: "outcome", names: Words(vi: "Rõ kết quả", en: "Outcome")),
    ]
}

/// A task of the action programme with what is clear about it.
package struct Action: Sendable {
    package let id: String
    package let committee: String
    package let term: Term?
    package let text: Words
    /// What is assigned, by the id of the clear; a missing key is not yet assigned.
    package let clears: [String: Words]
    /// When it has to be done; nil when no date is given.
    package let due: Period?
    /// The day it was done; nil while none is reported.
    package let done: Day?
    /// The indicators it serves.
    package let indicators: [String]
    package let source: String
    package let locator: String
    package let place: Place

    package init(
        id: String, committee: String, term: Term?, text: Words, clears: [String: Words], due: Period? = nil,
        done: Day? = nil, indicators: [String] = [], source: String, locator: String, place: Place
    ) {
        self.id = id
        self.committee = committee
        self.term = term
        self.text = text
        self.clears = clears
        self.due = due
        self.done = done
        self.indicators = indicators
        self.source = source
        self.locator = locator
        self.place = place
    }

    /// Whether it was done by a day; a day still to come does not count.
    package func isDone(on day: Day) -> Bool { done.map { $0 <= day } ?? false }

    /// Whether it should have been done before a day and is not.
    package func isOverdue(on day: Day) -> Bool { !isDone(on: day) && (due?.end.map { $0 < day } ?? false) }
}
