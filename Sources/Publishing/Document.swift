package import Quantities

extension Manifest {
    /// A document of an edition, by its path in the edition.
    package struct Document: Hashable, Sendable {
        /// Whom a document speaks of.
        package enum Kind: String, Hashable, Sendable, Decodable {
            /// One committee.
            case committee
            /// All committees together.
            case consolidated
        }

        /// How a document came into the edition.
        package enum Outcome: String, Hashable, Sendable, Decodable {
            /// It shows this edition's data; its bytes may be older when nothing changed (see `since`).
            case whole
            /// The committee's data was refused; this is its last good document.
            case withheld
            /// The committee's data was refused and there is no earlier document: a page that says why.
            case notice
        }

        package let path: String
        package let kind: Kind
        /// The committee's id; nil for the consolidated document.
        package let committee: String?
        package let language: Language
        package let pages: Int
        package let key: ContentKey
        package let outcome: Outcome
        /// The edition in which these bytes first appeared.
        package let since: Day
        /// The edition the file was carried over from; nil when it was made for this one.
        package let carriedFrom: Day?

        package init(
            path: String, kind: Kind, committee: String?, language: Language, pages: Int, key: ContentKey,
            outcome: Outcome = .whole, since: Day, carriedFrom: Day? = nil
        ) {
            self.path = path
            self.kind = kind
            self.committee = committee
            self.language = language
            self.pages = pages
            self.key = key
            self.outcome = outcome
            self.since = since
            self.carriedFrom = carriedFrom
        }
    }
}

extension Sequence<Manifest.Document> {
    /// The day of the latest last good document among them; nil where there is none.
    ///
    /// Where a good one stands in one language and a notice in another, it is the good one that is told of.
    package var withheldSince: Day? { filter { $0.outcome == .withheld }.map(\.since).max() }
}
