package import Diagnostics
package import Quantities

/// A document figures come from.
package struct Source: Sendable {
    /// The document's own file name.
    package let id: String
    package let title: String
    /// Who published it; nil when the document does not say.
    package let publisher: String?
    package let date: Day
    package let language: String
    /// The SHA-256 of the document's bytes, 64 lower-case hexadecimal digits.
    package let sha256: String
    package let note: Words?
    /// The document whose targets this one amends, from its date on; nil for most.
    package let amends: String?
    package let place: Place

    package init(
        id: String, title: String, publisher: String?, date: Day, language: String, sha256: String, note: Words?,
        amends: String? = nil, place: Place
    ) {
        self.id = id
        self.title = title
        self.publisher = publisher
        self.date = date
        self.language = language
        self.sha256 = sha256
        self.note = note
        self.amends = amends
        self.place = place
    }
}
