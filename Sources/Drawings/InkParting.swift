extension Ink {
    /// Ink parted at a height below its top: what stays above, and what goes below, moved up by the height.
    ///
    /// Lines of text go where their baselines stand. Rectangles and upright rules across the cut are parted; other
    /// outlines go where their middle is. Groups and links keep their roles and targets on both sides, and are left
    /// out on a side where nothing of them is.
    package static func parted(_ ink: [Ink], at height: Double) -> (above: [Ink], below: [Ink]) {
        let parts = ink.map { $0.parted(at: height) }
        return (parts.compactMap(\.above), parts.compactMap(\.below))
    }

    private func parted(at height: Double) -> (above: Ink?, below: Ink?) {
        switch self {
        case .rule(let start, let end, let stroke):
            if max(start.y, end.y) <= height { return (self, nil) }
            if min(start.y, end.y) >= height || start.x != end.x { return (nil, movedUp(by: height)) }
            let (top, bottom) = (min(start.y, end.y), max(start.y, end.y))
            return (
                .rule(from: Point(start.x, top), to: Point(start.x, height), stroke),
                .rule(from: Point(start.x, 0), to: Point(start.x, bottom - height), stroke)
            )
        case .area(.rectangle(let box, radius: 0), let fill, let stroke)
        where box.y < height && box.maxY > height:
            let above = Rectangle(x: box.x, y: box.y, width: box.width, height: height - box.y)
            let below = Rectangle(x: box.x, y: 0, width: box.width, height: box.maxY - height)
            return (
                .area(.rectangle(above, radius: 0), fill: fill, stroke: stroke),
                .area(.rectangle(below, radius: 0), fill: fill, stroke: stroke)
            )
        case .area(let outline, _, _):
            let box = outline.bounds
            return box.y + box.height / 2 <= height ? (self, nil) : (nil, movedUp(by: height))
        case .text(_, let point): return point.y <= height ? (self, nil) : (nil, movedUp(by: height))
        case .anchor(_, let point): return point.y < height ? (self, nil) : (nil, movedUp(by: height))
        case .link(let target, let content):
            let parts = Ink.parted(content, at: height)
            return (
                parts.above.isEmpty ? nil : .link(target, parts.above),
                parts.below.isEmpty ? nil : .link(target, parts.below)
            )
        case .group(let role, let offset, let content):
            let parts = Ink.parted(content, at: height - offset.y)
            return (
                parts.above.isEmpty ? nil : .group(role, at: offset, parts.above),
                parts.below.isEmpty ? nil : .group(role, at: Point(offset.x, 0), parts.below)
            )
        }
    }

    /// The ink moved up; only for what stands by itself.
    private func movedUp(by height: Double) -> Ink {
        switch self {
        case .rule(let start, let end, let stroke):
            .rule(from: Point(start.x, start.y - height), to: Point(end.x, end.y - height), stroke)
        case .area(let outline, let fill, let stroke):
            .area(outline.moved(by: Point(0, -height)), fill: fill, stroke: stroke)
        case .text(let line, let point): .text(line, at: Point(point.x, point.y - height))
        case .anchor(let name, let point): .anchor(name, at: Point(point.x, point.y - height))
        case .link, .group: .group(.plain, at: Point(0, -height), [self])
        }
    }
}

extension Outline {
    /// The outline moved by an offset.
    package func moved(by offset: Point) -> Outline {
        switch self {
        case .rectangle(let box, let radius): .rectangle(box.moved(by: offset), radius: radius)
        case .circle(let center, let radius): .circle(center: center + offset, radius: radius)
        case .polygon(let corners): .polygon(corners.map { $0 + offset })
        }
    }
}
