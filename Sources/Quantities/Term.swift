/// A term of office between two congresses, written `2020-2025`.
package struct Term: Hashable, Sendable, Comparable {
    /// The year the term begins in.
    package let first: Int
    /// The year the term ends in; never before the first.
    package let last: Int

    /// Reads `2020-2025`; the last year must lie after the first, by at most ten years.
    package init?(_ text: String) { self.init(text.utf8.span) }

    private init?(_ text: Span<UInt8>) {
        guard case .years(let first, let last, each: false)? = Period(text), last - first <= 10 else { return nil }
        self.first = first
        self.last = last
    }

    /// The form of files and tables, `2020-2025`.
    package var code: String { String(first) + "-" + String(last) }

    /// The printed form, with an en dash.
    package var printed: String { String(first) + "\u{2013}" + String(last) }

    /// The day by which the term's targets are due when they name no date: the last day of its last year.
    package var end: Day { .last(of: last) }

    /// Whether a year belongs to the term.
    ///
    /// The year of the congress that opens it still belongs to the one before.
    package func holds(_ year: Int) -> Bool { first < year && year <= last }

    package static func < (left: Term, right: Term) -> Bool { (left.first, left.last) < (right.first, right.last) }
}
