package import Diagnostics
package import Quantities

/// Something a committee is to reach or do that is put in words.
package struct Aim: Sendable {
    /// What kind of aim it is, in the order reports list them.
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        case goal
        case breakthrough
        case task
        /// What a superior asked of the committee.
        case directive
    }

    package let id: String
    package let committee: String
    package let kind: Kind
    package let term: Term?
    /// When it is due, as a period; nil when the source names no date.
    package let due: Period?
    package let text: Words
    /// The number of a directive, such as `35-CT/TW`.
    package let number: String?
    package let date: Day?
    package let issuer: Words?
    /// The indicator and value a directive asks for.
    package let indicator: String?
    package let value: Quantity?
    package let source: String
    package let locator: String
    package let place: Place

    package init(
        id: String, committee: String, kind: Kind, term: Term?, due: Period?, text: Words, number: String?, date: Day?,
        issuer: Words?, indicator: String?, value: Quantity?, source: String, locator: String, place: Place
    ) {
        self.id = id
        self.committee = committee
        self.kind = kind
        self.term = term
        self.due = due
        self.text = text
        self.number = number
        self.date = date
        self.issuer = issuer
        self.indicator = indicator
        self.value = value
        self.source = source
        self.locator = locator
        self.place = place
    }
}
