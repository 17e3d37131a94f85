package import Drawings
package import Layouts

/// Strips placed on one page: each with the height of its top in the column.
package struct PlacedStrip: Hashable, Sendable {
    package let ink: [Ink]
    package let top: Double
    package let bookmark: Bookmark?
    /// Whether its page is turned to its long side.
    package let isTurned: Bool
}

/// Fills pages with strips from top to bottom.
package struct Flow: Sendable {
    /// A strip that is higher than a page's column and cannot be parted.
    package struct Overflow: Error, Hashable, Sendable {
        /// The height of the strip and of the column in points.
        package let height: Double
        package let column: Double
    }

    /// The pages, each a list of placed strips.
    package private(set) var pages: [[PlacedStrip]] = []
    private let heights: (upright: Double, turned: Double)
    private let grid: Double
    private var y = 0.0
    private var isTurned = false
    private var current: [PlacedStrip] = []
    /// The part of the last page's column that is filled, 0 to 1.
    private(set) var lastFill = 0.0

    /// Places strips in columns of a height; throws when one strip alone does not fit a page.
    ///
    /// Strips that keep with the next one move together, and those that prefer it where the page they leave is filled
    /// by three fifths; a repeated head opens a page that begins inside a table. A
    /// chain too long for a page is broken where it must be, and running text between lines. Strips for turned sheets
    /// have pages of their own, whose column is `turnedHeight` high. A strip after a gap begins on a line of the grid
    /// (points; 0 for none).
    package init(
        _ strips: [Strip], columnHeight: Double, turnedHeight: Double? = nil, grid: Double = 0
    ) throws(Overflow) {
        heights = (columnHeight, turnedHeight ?? columnHeight)
        self.grid = grid
        for run in Flow.runs(Flow.chains(strips)) { try place(run) }
        lastFill = y / columnHeight
        finishPage()
    }

    private var columnHeight: Double { isTurned ? heights.turned : heights.upright }

    /// Places chains that had better stand together, on a new page where that does both pages good.
    private mutating func place(_ run: [[Strip]]) throws(Overflow) {
        if run[0][0].isTurned != isTurned {
            finishPage()
            isTurned = run[0][0].isTurned
        }
        let strips = run.flatMap { $0 }
        let isLeavable = y >= columnHeight * Flow.leastFill
        if run.count > 1, isLeavable, end(of: strips, from: nil) <= columnHeight,
            end(of: strips, from: y) > columnHeight + 0.01
        {
            finishPage()
        }
        for chain in run { try place(chain) }
    }

    /// The part of a page's column that is filled at the least when strips leave it only because they prefer to.
    private static let leastFill = 0.6

    private mutating func place(_ chain: [Strip]) throws(Overflow) {
        let whole = end(of: chain, from: nil)
        let fitsPage = whole <= columnHeight
        let isBreaking = chain[0].startsPage || (fitsPage && end(of: chain, from: y) > columnHeight + 0.01)
        if isBreaking, !isAtTop { finishPage() }
        for (index, strip) in chain.enumerated() {
            try place(strip, needing: index == 0 && fitsPage ? whole : strip.least)
        }
    }

    /// Places a strip, in parts when it must be.
    ///
    /// A head is repeated above it only where it leaves the height that is needed below.
    private mutating func place(_ strip: Strip, needing height: Double) throws(Overflow) {
        var rest = strip
        while true {
            let isOpening = isAtTop
            var head: Drawing?
            if isOpening, !pages.isEmpty, let repeated = rest.head, repeated.size.height + height <= columnHeight {
                head = repeated
            }
            let top = isOpening ? below(head, rest) : top(of: rest, after: y)
            let room = columnHeight - top + 0.01
            if rest.height <= room {
                put(rest, at: top, below: head, isOpening)
                return
            }
            if let cut = rest.breaks.last(where: { $0 <= room }) {
                let parts = rest.parted(at: cut)
                put(parts.above, at: top, below: head, isOpening)
                finishPage()
                rest = parts.below
            } else {
                guard !isOpening else { throw Overflow(height: rest.height, column: columnHeight) }
                finishPage()
            }
        }
    }

    private mutating func put(_ strip: Strip, at top: Double, below head: Drawing?, _ isOpening: Bool) {
        if let head { current.append(PlacedStrip(ink: head.ink, top: 0, bookmark: nil, isTurned: isTurned)) }
        let ink = isOpening ? strip.ink : strip.rule + strip.ink
        current.append(PlacedStrip(ink: ink, top: top, bookmark: strip.bookmark, isTurned: isTurned))
        y = top + strip.height
    }

    /// The top of a strip that opens a page, below a repeated head.
    private func below(_ head: Drawing?, _ strip: Strip) -> Double {
        head.map { strip.gap > 0 ? onGrid($0.size.height) : $0.size.height } ?? 0
    }

    /// The top of a strip after what ends at a height.
    private func top(of strip: Strip, after y: Double) -> Double { strip.gap > 0 ? onGrid(y + strip.gap) : y }

    /// Where a chain ends at the least: its last strip counts only up to its first break; nil for a page's top.
    private func end(of chain: [Strip], from start: Double?) -> Double {
        var y = start ?? 0
        for (index, strip) in chain.enumerated() {
            if index > 0 || (start != nil && !isAtTop) { y = top(of: strip, after: y) }
            y += index == chain.count - 1 ? strip.least : strip.height
        }
        return y
    }

    private func onGrid(_ y: Double) -> Double { grid > 0 ? (y / grid - 1e-6).rounded(.up) * grid : y }

    private var isAtTop: Bool { current.isEmpty }

    private mutating func finishPage() {
        guard !current.isEmpty else { return }
        pages.append(current)
        current = []
        y = 0
    }

    /// The strips in runs that belong together; wishes for a new page go to the strip that follows.
    private static func chains(_ strips: [Strip]) -> [[Strip]] {
        var chains: [[Strip]] = []
        var chain: [Strip] = []
        var isBreaking = false
        for var strip in strips {
            if strip.isPageBreak {
                isBreaking = true
                continue
            }
            if isBreaking { strip.startsPage = true }
            isBreaking = false
            if let last = chain.last, strip.startsPage || strip.isTurned != last.isTurned {
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

    /// The chains in runs that prefer to stand together.
    private static func runs(_ chains: [[Strip]]) -> [[[Strip]]] {
        var runs: [[[Strip]]] = []
        for chain in chains {
            if let last = runs.last?.last?.last, last.prefersNext, last.isTurned == chain[0].isTurned,
                !chain[0].startsPage
            {
                runs[runs.count - 1].append(chain)
            } else {
                runs.append([chain])
            }
        }
        return runs
    }
}

extension Strip {
    /// The height that has to fit on a page for it to begin there.
    fileprivate var least: Double { breaks.first ?? height }
}
