extension Ink {
    /// The rectangle the ink covers, offsets applied; nil for ink that covers nothing.
    package var bounds: Rectangle? {
        switch self {
        case .rule(let start, let end, let stroke):
            let half = stroke.width / 2
            let (left, top) = (min(start.x, end.x), min(start.y, end.y))
            return Rectangle(
                x: left - half, y: top - half, width: abs(end.x - start.x) + 2 * half,
                height: abs(end.y - start.y) + 2 * half)
        case .area(let outline, _, _):
            return outline.bounds
        case .text(let line, let point):
            return Rectangle(
                x: point.x, y: point.y - line.ascent, width: line.width, height: line.ascent + line.descent)
        case .link(_, let ink):
            return Ink.bounds(of: ink)
        case .anchor:
            return nil
        case .group(_, let offset, let ink):
            return Ink.bounds(of: ink)?.moved(by: offset)
        }
    }

    /// The rectangle a list of ink covers together.
    package static func bounds(of ink: [Ink]) -> Rectangle? {
        ink.compactMap(\.bounds).reduce(nil) { sum, next in sum.map { $0.union(next) } ?? next }
    }

    /// Every measured line inside, in painting order.
    package var textLines: [TextLine] {
        switch self {
        case .text(let line, _): [line]
        case .link(_, let ink), .group(_, _, let ink): ink.flatMap(\.textLines)
        case .rule, .area, .anchor: []
        }
    }
}
