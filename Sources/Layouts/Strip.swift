package import Drawings

/// A slice of a document's column: a heading, a paragraph, a table row, a chart.
///
/// It is kept whole, but for running text, which may be parted between lines.
package struct Strip: Hashable, Sendable {
    /// Ink relative to the strip's upper left corner.
    package var ink: [Ink]
    /// Decoration in the empty space before it, from the same corner; dropped with that space at the top of a page.
    package var rule: [Ink] = []
    /// The height in points.
    package let height: Double
    /// Empty space before it in points, dropped at the top of a page.
    ///
    /// After a gap a strip begins on the next grid line; without one it joins the strip before it without a seam.
    package var gap: Double
    /// Whether the next strip has to begin on the same page.
    package var keepsWithNext: Bool
    /// Whether it is better for the next strip to begin on the same page, if the page before is not left too empty.
    package var prefersNext = false
    /// What is repeated on top of a page that begins with this strip, such as a table's head.
    package var head: Drawing?
    /// Whether a new page begins with it.
    package var startsPage: Bool
    /// Its entry in the document's outline.
    package let bookmark: Bookmark?
    /// The heights at which it may be parted when it does not fit on its page, ascending.
    package let breaks: [Double]
    /// Whether it was composed for a sheet turned to its long side.
    package var isTurned = false
    /// The list of contents that takes its place once all sections are known.
    package var contents: ContentsList?

    package init(
        ink: [Ink], height: Double, gap: Double = 0, keepsWithNext: Bool = false, head: Drawing? = nil,
        startsPage: Bool = false, bookmark: Bookmark? = nil, breaks: [Double] = []
    ) {
        self.ink = ink
        self.height = height
        self.gap = gap
        self.keepsWithNext = keepsWithNext
        self.head = head
        self.startsPage = startsPage
        self.bookmark = bookmark
        self.breaks = breaks
    }

    /// Nothing but the wish that what follows begins on a new page.
    package static let pageBreak = Strip(ink: [], height: 0, startsPage: true)

    /// Whether it is a wish for a new page and nothing else.
    package var isPageBreak: Bool { ink.isEmpty && height == 0 && startsPage && contents == nil }

    /// The strip with all its ink inside an element of the tag tree.
    package func wrapped(in role: Role) -> Strip {
        var strip = self
        if let list = contents { strip.contents = list.inside(role) }
        strip.ink = ink.isEmpty ? [] : [.group(role, at: .zero, ink)]
        return strip
    }

    /// The strip as two, parted at one of its breaks; the second needs neither gap nor bookmark.
    package func parted(at height: Double) -> (above: Strip, below: Strip) {
        let parts = Ink.parted(ink, at: height)
        var above = Strip(
            ink: parts.above, height: height, gap: gap, head: head, startsPage: startsPage, bookmark: bookmark)
        var below = Strip(
            ink: parts.below, height: self.height - height, keepsWithNext: keepsWithNext, head: head,
            breaks: breaks.filter { $0 > height }.map { $0 - height })
        (above.isTurned, below.isTurned) = (isTurned, isTurned)
        above.rule = rule
        below.prefersNext = prefersNext
        return (above, below)
    }
}
