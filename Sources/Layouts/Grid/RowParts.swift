import Drawings

/// A row of set cells cut into parts that fit a page: one part, unless the row is higher than a page.
struct RowParts {
    /// What of a row stands on one page: pieces of every cell, then small lines below them.
    struct Part {
        var cells: [[SetCell.Piece]]
        var below: [SetCell.Piece] = []
        var isFirst = false
        var isLast = false
        /// The height of its highest cell.
        var cellHeight: Double { cells.map { $0.reduce(0) { $0 + $1.height } }.max() ?? 0 }
        var height: Double { cellHeight + below.reduce(0) { $0 + $1.height } }
    }

    private(set) var parts: [Part] = []

    /// Cuts cells and the lines below them where the whole is higher than `most`, into parts of a quarter of that.
    ///
    /// Smaller parts fill the rest of a page better; set one below the other they look like one row.
    init(_ cells: [SetCell], below: [SetCell.Piece], most: Double) {
        var rest = cells.map { $0.pieces[...] }
        var tail = below[...]
        let whole = Part(cells: cells.map(\.pieces), below: below).height
        let room = whole <= most ? whole + 1 : most / 4
        repeat {
            var part = Part(cells: rest.indices.map { RowParts.take(&rest[$0], room) })
            if rest.allSatisfy(\.isEmpty) {
                let height = part.cellHeight
                part.below = RowParts.take(&tail, room - height, atLeast: height == 0 ? 1 : 0)
            }
            parts.append(part)
        } while !rest.allSatisfy(\.isEmpty) || !tail.isEmpty
        parts[0].isFirst = true
        parts[parts.count - 1].isLast = true
    }

    /// Takes the pieces that fit; the first even where it does not, so that there is an end to it.
    private static func take(
        _ rest: inout ArraySlice<SetCell.Piece>, _ room: Double, atLeast least: Int = 1
    ) -> [SetCell.Piece] {
        var (taken, height): ([SetCell.Piece], Double) = ([], 0)
        while let next = rest.first, taken.count < least || height + next.height <= room {
            taken.append(next)
            height += next.height
            rest.removeFirst()
        }
        return taken
    }
}
