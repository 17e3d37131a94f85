import Drawings

/// The pages anchors are on, for what was measured before pages were known.
struct PageNumbers {
    private let pages: [String: Int]
    private let measurer: any Measuring

    /// Takes the anchors from the strips of all pages.
    init(_ pages: [[PlacedStrip]], measurer: any Measuring) {
        var numbers: [String: Int] = [:]
        for (index, strips) in pages.enumerated() {
            for name in strips.flatMap({ $0.ink.flatMap(\.anchors) }) where numbers[name] == nil {
                numbers[name] = index + 1
            }
        }
        self.pages = numbers
        self.measurer = measurer
    }

    /// Ink with the numbers of pages filled in, and links that lead nowhere turned into what they show.
    ///
    /// A number that stands alone keeps its right end; behind a word it keeps its start, and what follows on its line
    /// moves. A page that is not there is an en dash.
    func fill(_ ink: [Ink]) -> [Ink] {
        var shifts: [(y: Double, x: Double, by: Double)] = []
        return ink.map { ink in
            switch ink {
            case .link(.page(let name), let content):
                let (filled, shift) = fill(content, with: pages[name].map { "\($0)" } ?? "\u{2013}")
                if let shift { shifts.append(shift) }
                let inner = fill(filled)
                return pages[name] == nil ? .group(.plain, at: .zero, inner) : .link(.anchor(name), inner)
            case .link(.anchor(let name), let content) where pages[name] == nil:
                return .group(.plain, at: .zero, fill(content))
            case .link(let target, let content): return .link(target, fill(content))
            case .group(let role, let offset, let content): return .group(role, at: offset, fill(content))
            case .text(let line, let point):
                let moved = shifts.filter { $0.y == point.y && $0.x < point.x }.reduce(0) { $0 + $1.by }
                return moved == 0 ? ink : .text(line, at: Point(point.x + moved, point.y))
            case .rule, .area, .anchor: return ink
            }
        }
    }

    /// A link's content with the number in its last line, and how far what follows on that line has to move.
    private func fill(_ content: [Ink], with number: String) -> (ink: [Ink], shift: (y: Double, x: Double, by: Double)?)
    {
        guard case .text(let line, let point)? = content.last, line.text.hasSuffix(PageNumber.standIn) else {
            return (content, nil)
        }
        let filled = PageNumber.fill(line, with: number, measurer: measurer)
        let change = filled.width - line.width
        let isAlone = line.text == PageNumber.standIn
        let start = isAlone ? Point(point.x - change, point.y) : point
        return (content.dropLast() + [.text(filled, at: start)], isAlone ? nil : (point.y, point.x, change))
    }
}

extension Ink {
    /// The names of all anchors inside.
    fileprivate var anchors: [String] {
        switch self {
        case .anchor(let name, _): [name]
        case .link(_, let ink), .group(_, _, let ink): ink.flatMap(\.anchors)
        case .rule, .area, .text: []
        }
    }
}
