package import Drawings
package import Layouts

/// Strips placed on one page: each with the height of its top in the column.
package struct PlacedStrip: Hashable, Sendable {
    package let ink: [Ink]
    package let top: Double
    package let bookmark: Bookmark?
}

/// Fills pages with strips from top to bottom.
package struct Flow: Hashable, Sendable {
    /// A strip that is higher than a page's column.
    package struct Overflow: Error, Hashable, Sendable {
        /// The height of the strip and of the column in points.
        package let height: Double
        package let column: Double
    }

    /// The pages, each a list of placed strips.
    package private(set) var pages: [[PlacedStrip]] = []
    private let columnHeight: Double
    private var y = 0.0
    private var current: [PlacedStrip] = []

    /// Places strips in columns of a height; throws when one strip alone does not fit a page.
    ///
    /// Strips that keep with the next one move together; a repeated head opens a page that begins inside a table. A
    /// chain too long for a page is broken where it must be.
    package init(_ strips: [Strip], columnHeight: Double) throws(Overflow) {
        self.columnHeight = columnHeight
        for chain in Flow.chains(strips) { try place(chain) }
        finishPage()
    }

    private mutating func place(_ chain: [Strip]) throws(Overflow) {
        let whole = chain.dropFirst().reduce(chain[0].height) { $0 + $1.gap + $1.height }
        let fitsPage = whole <= columnHeight
        let isBreaking = chain[0].startsPage || (fitsPage && y + chain[0].gap + whole > columnHeight)
        if isBreaking, !isAtTop { finishPage() }
        for (index, strip) in chain.enumerated() {
            try place(strip, needing: index == 0 && fitsPage ? whole : strip.height)
        }
    }

    /// Places a strip; a head is repeated above it only where it leaves the height that is needed below.
    private mutating func place(_ strip: Strip, needing height: Double) throws(Overflow) {
        if !isAtTop, y + strip.gap + strip.height > columnHeight { finishPage() }
        if isAtTop, !pages.isEmpty, let head = strip.head, head.size.height + height <= columnHeight {
            current.append(PlacedStrip(ink: head.ink, top: 0, bookmark: nil))
            y = head.size.height
        } else if !isAtTop {
            y += strip.gap
        }
        guard y + strip.height <= columnHeight + 0.01 else {
            throw Overflow(height: strip.height, column: columnHeight)
        }
        current.append(PlacedStrip(ink: strip.ink, top: y, bookmark: strip.bookmark))
        y += strip.height
    }

    private var isAtTop: Bool { current.isEmpty }

    private mutating func finishPage() {
        guard !current.isEmpty else { return }
        pages.append(current)
        current = []
        y = 0
    }

    private static func chains(_ strips: [Strip]) -> [[Strip]] {
        var chains: [[Strip]] = []
        var chain: [Strip] = []
        for strip in strips {
            if strip.startsPage, !chain.isEmpty {
                chains.append(chain)
                chain = []
            }
            chain.append(strip)
            if !strip.keepsWithNext {
                chains.append(chain)
                chain = []
            }
        }
        return chain.isEmpty ? chains : chains + [chain]
    }
}
