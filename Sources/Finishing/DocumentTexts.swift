/// What a document tells beside what Cairo wrote, all in reading order.
package struct DocumentTexts: Hashable, Sendable {
    /// The BCP 47 tag of the document's language.
    package let language: String
    /// The alternative texts of all figures.
    package let alternatives: [String]
    /// The texts of all links, in the order they are painted.
    package let links: [String]
    /// How the entries of each list are numbered.
    package let lists: [ListNumbering]
    /// How many columns each head cell of a table takes.
    package let heads: [Int]
    /// Where the document comes from; nil for one that is not published.
    package let origin: DocumentOrigin?

    /// How entries of a list are numbered (ISO 32000-1, table 347).
    package enum ListNumbering: String, Hashable, Sendable {
        case none = "None"
        case bullets = "Disc"
        case numbers = "Decimal"
        case letters = "LowerAlpha"
    }

    package init(
        language: String, alternatives: [String], links: [String], lists: [ListNumbering] = [], heads: [Int] = [],
        origin: DocumentOrigin? = nil
    ) {
        self.language = language
        self.alternatives = alternatives
        self.links = links
        self.lists = lists
        self.heads = heads
        self.origin = origin
    }
}

/// Where a document comes from, as its metadata tell.
package struct DocumentOrigin: Hashable, Sendable {
    /// The file in the reports folder, such as `editions/2026-11-21/consolidated/consolidated.vi.pdf`.
    package let file: String
    /// The short digest that is printed on its last page, such as `7F3A-91C2-04BE-55D1`.
    package let fingerprint: String

    package init(file: String, fingerprint: String) {
        self.file = file
        self.fingerprint = fingerprint
    }
}
