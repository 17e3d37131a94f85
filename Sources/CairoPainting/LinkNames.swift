internal import Drawings

/// The anchors of a document and the links to them; Cairo passes missing and doubled ones in silence.
struct LinkNames {
    private var anchors: Set<String> = []
    private var links: [(name: String, page: Int)] = []

    init() {}

    /// Notes an anchor; says what is wrong with it.
    mutating func define(_ name: String) -> PaintingError.Reason? {
        guard LinkAddress.isAnchorName(name) else { return .anchorName(name) }
        return anchors.insert(name).inserted ? nil : .doubledAnchor(name)
    }

    /// Notes a link; says what is wrong with its target.
    mutating func note(_ target: LinkTarget, page: Int) -> PaintingError.Reason? {
        switch target {
        case .anchor(let name), .page(let name):
            guard LinkAddress.isAnchorName(name) else { return .anchorName(name) }
            links.append((name, page))
            return nil
        case .address(let address):
            return LinkAddress.encoded(address) == nil ? .address(address) : nil
        }
    }

    /// Throws when a link leads nowhere.
    func checkLinks() throws(PaintingError) {
        for link in links where !anchors.contains(link.name) {
            throw PaintingError(.missingAnchor(link.name), page: link.page, ink: "link #\(link.name)")
        }
    }

    /// Throws when a bookmark leads nowhere, has no title or skips a level.
    func check(_ bookmarks: [Bookmark]) throws(PaintingError) {
        var level = 0
        for bookmark in bookmarks {
            if bookmark.title.isEmpty { throw PaintingError(.bookmark("a bookmark must have a title")) }
            guard (1...(level + 1)).contains(bookmark.level) else {
                throw PaintingError(.bookmark("bookmark “\(bookmark.title)” must not skip a level"))
            }
            level = bookmark.level
            guard anchors.contains(bookmark.anchor) else {
                throw PaintingError(.missingAnchor(bookmark.anchor), ink: "bookmark “\(bookmark.title)”")
            }
        }
    }
}

/// The order in which containers are met: one that was left must not come back, or it would be two elements.
struct ContainerOrder {
    private var open: [Role] = []
    private var left: Set<[Role]> = []

    init() {}

    /// Goes to a leaf inside containers; says what is wrong.
    mutating func enter(_ path: [Role]) -> String? {
        var common = 0
        while common < min(open.count, path.count), open[common] == path[common] { common += 1 }
        for count in common..<max(common, open.count) { left.insert(Array(open[...count])) }
        open = path
        for count in common..<path.count where left.contains(Array(path[...count])) {
            return "element \(path[count].tag ?? "") must not come back after it was left"
        }
        return nil
    }
}
