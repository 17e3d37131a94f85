import Drawings

/// The pages anchors are on, for what was measured before pages were known.
struct PageNumbers {
    private let pages: [String: Int]
    /// The anchors that stand in a strip again, as in a block that stands twice in a layout; the first one counts.
    private let repeated: [StripPlace: Set<String>]
    private let measurer: any Measuring

    /// The place of a strip: its page and its number there, both from 0 on.
    struct StripPlace: Hashable {
        let page: Int
        let strip: Int
    }

    /// Takes the anchors from the strips of all pages.
    init(_ pages: [[PlacedStrip]], measurer: any Measuring) {
        var first: [String: StripPlace] = [:]
        var repeated: [StripPlace: Set<String>] = [:]
        for (page, strips) in pages.enumerated() {
            for (index, strip) in strips.enumerated() {
                let place = StripPlace(page: page, strip: index)
                for ink in strip.ink {
                    ink.forEachAnchor { name in
                        if first[name] == nil { first[name] = place }
                        if first[name] != place { repeated[place, default: []].insert(name) }
                    }
                }
            }
        }
        self.pages = first.mapValues { $0.page + 1 }
        self.repeated = repeated
        self.measurer = measurer
    }

    /// The ink of a strip with the numbers of pages filled in, and without anchors that stand before it.
    func fill(_ ink: [Ink], at place: StripPlace) -> [Ink] {
        guard let names = repeated[place] else { return fill(ink) }
        return fill(ink.compactMap { $0.without(anchors: names) })
    }

    /// Ink with the numbers of pages filled in, and links that lead nowhere turned into what they show.
    ///
    /// A number that stands alone keeps its right end. In running text the line keeps its width: its spaces take or
    /// give what the number is narrower or wider than its stand-in, unless they are so few that it would show. A page
    /// that is not there is an en dash.
    func fill(_ ink: [Ink]) -> [Ink] {
        guard ink.contains(where: \.holdsLink) else { return ink }
        var ink = ink
        for (start, end) in lines(ink) { ink.replaceSubrange(start...end, with: reset(Array(ink[start...end]))) }
        return ink.map { ink in
            switch ink {
            case .link(.page(let name), let content):
                let inner = fill(alone(content, number(name)))
                return pages[name] == nil ? .group(.plain, at: .zero, inner) : .link(.anchor(name), inner)
            case .link(.anchor(let name), let content) where pages[name] == nil:
                return .group(.plain, at: .zero, fill(content))
            case .link(let target, let content): return .link(target, fill(content))
            case .group(let role, let offset, let content): return .group(role, at: offset, fill(content))
            case .text, .rule, .area, .anchor: return ink
            }
        }
    }

    /// The most a space changes for a number, as a share of the font's size: as much as in a justified line.
    private static let widestGrowth = 0.3

    private func number(_ name: String) -> String { pages[name].map { "\($0)" } ?? "\u{2013}" }

    /// Content whose last line is nothing but a stand-in, with the number in its place.
    private func alone(_ content: [Ink], _ number: String) -> [Ink] {
        guard case .text(let line, let point)? = content.last, line.text == PageNumber.standIn else { return content }
        let filled = PageNumber.fill(line, with: number, measurer: measurer)
        return content.dropLast() + [.text(filled, at: Point(point.x + line.width - filled.width, point.y))]
    }

    /// The runs of neighbours that make one line of running text with a page in it.
    private func lines(_ ink: [Ink]) -> [(start: Int, end: Int)] {
        var lines: [(start: Int, end: Int)] = []
        var start = 0
        while start < ink.count {
            guard let y = ink[start].piece?.point.y else {
                start += 1
                continue
            }
            var end = start
            while end + 1 < ink.count, ink[end + 1].piece?.point.y == y { end += 1 }
            if ink[start...end].contains(where: { $0.piece?.page != nil }) { lines.append((start, end)) }
            start = end + 1
        }
        return lines
    }

    /// A line's parts with their numbers, set anew in the same width.
    private func reset(_ parts: [Ink]) -> [Ink] {
        let old = parts.compactMap(\.piece)
        let new = old.map { piece in
            piece.page.map { PageNumber.fill(piece.line, with: number($0), measurer: measurer) } ?? piece.line
        }
        let change = zip(old, new).reduce(0) { $0 + $1.0.line.width - $1.1.width }
        let spaces = new.map { Double($0.text.count { $0 == " " }) }
        let all = spaces.reduce(0, +)
        let most = (old.first?.line.font.size ?? 0) * PageNumbers.widestGrowth
        let isHidden = all > 0 && abs(change) / all <= most
        var x = old.first?.point.x ?? 0
        return zip(old, zip(new, spaces)).map { piece, part in
            let line = isHidden ? part.0.spread(to: part.0.width + change * part.1 / all) : part.0
            defer { x += line.width }
            let ink = Ink.text(line, at: Point(x, piece.point.y))
            return piece.page.map { .link(.page(of: $0), [ink]) } ?? ink
        }
    }
}

extension Ink {
    /// Tells the names of all anchors inside, in reading order.
    fileprivate func forEachAnchor(_ tell: (String) -> Void) {
        switch self {
        case .anchor(let name, _): tell(name)
        case .link(_, let ink), .group(_, _, let ink): for ink in ink { ink.forEachAnchor(tell) }
        case .rule, .area, .text: break
        }
    }

    /// The ink but for some anchors; nil for one of them.
    fileprivate func without(anchors names: Set<String>) -> Ink? {
        switch self {
        case .anchor(let name, _) where names.contains(name): nil
        case .link(let target, let content): .link(target, content.compactMap { $0.without(anchors: names) })
        case .group(let role, let offset, let content):
            .group(role, at: offset, content.compactMap { $0.without(anchors: names) })
        case .text, .rule, .area, .anchor: self
        }
    }

    /// Whether it is or holds a link.
    fileprivate var holdsLink: Bool {
        switch self {
        case .link: true
        case .group(_, _, let ink): ink.contains(where: \.holdsLink)
        case .rule, .area, .text, .anchor: false
        }
    }

    /// A part of a line of running text: with the anchor whose page it tells, if it tells one.
    fileprivate var piece: (line: TextLine, point: Point, page: String?)? {
        switch self {
        case .text(let line, let point): (line, point, nil)
        case .link(.page(let name), let content):
            if case .text(let line, let point)? = content.first, content.count == 1,
                line.text.hasSuffix(PageNumber.standIn), line.text != PageNumber.standIn
            {
                (line, point, name)
            } else {
                nil
            }
        default: nil
        }
    }
}
