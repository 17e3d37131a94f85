package import Drawings

/// A slice of a document's column that is never split: a heading, a paragraph, a table row, a chart.
package struct Strip: Hashable, Sendable {
    /// Ink relative to the strip's upper left corner.
    package var ink: [Ink]
    /// The height in points.
    package let height: Double
    /// Empty space before it in points, dropped at the top of a page.
    package var gap: Double
    /// Whether the next strip has to begin on the same page.
    package var keepsWithNext: Bool
    /// What is repeated on top of a page that begins with this strip, such as a table's head.
    package var head: Drawing?
    /// Whether a new page begins with it.
    package var startsPage: Bool
    /// Its entry in the document's outline.
    package let bookmark: Bookmark?

    package init(
        ink: [Ink], height: Double, gap: Double = 0, keepsWithNext: Bool = false, head: Drawing? = nil,
        startsPage: Bool = false, bookmark: Bookmark? = nil
    ) {
        self.ink = ink
        self.height = height
        self.gap = gap
        self.keepsWithNext = keepsWithNext
        self.head = head
        self.startsPage = startsPage
        self.bookmark = bookmark
    }

    /// The strip with all its ink inside an element of the tag tree.
    package func wrapped(in role: Role) -> Strip {
        var strip = self
        strip.ink = [.group(role, at: .zero, ink)]
        return strip
    }
}
