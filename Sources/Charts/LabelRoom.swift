import Drawings

/// The free room of a plot for labels beside points.
struct LabelRoom {
    private let bounds: Rectangle
    private let lines: [(Point, Point)]
    private var taken: [Rectangle]

    /// Creates the room: where labels may stand, the lines they had better not cross, and what is taken already.
    init(in bounds: Rectangle, lines: [(Point, Point)], taken: [Rectangle] = []) {
        self.bounds = bounds
        self.lines = lines
        self.taken = taken
    }

    /// Takes the best of several places for a label of a size, and gives its upper left corner.
    ///
    /// No place is taken on another label or outside; a label that `needs` clear ground crosses no line either. Of
    /// the others the place with the fewest crossings is taken, the earlier one of equals; nil when there is none.
    mutating func place(_ size: Size, at corners: [Point], needsClearGround: Bool) -> Point? {
        let free = corners.compactMap { corner -> (crossings: Int, box: Rectangle)? in
            let box = Rectangle(x: corner.x, y: corner.y, width: size.width, height: size.height)
            guard box.x >= bounds.x, box.y >= bounds.y, box.maxX <= bounds.maxX, box.maxY <= bounds.maxY,
                !taken.contains(where: { $0.overlaps(box) })
            else { return nil }
            let ground = Rectangle(x: box.x - 1, y: box.y - 1, width: box.width + 2, height: box.height + 2)
            return (lines.count { ground.isCrossed(from: $0.0, to: $0.1) }, box)
        }
        let best = free.enumerated().min { ($0.element.crossings, $0.offset) < ($1.element.crossings, $1.offset) }
        guard let best = best?.element, !needsClearGround || best.crossings == 0 else { return nil }
        taken.append(best.box)
        return Point(best.box.x, best.box.y)
    }

    /// The places around a point for a label of a size, the usual ones first.
    static func around(_ point: Point, _ size: Size, distance: Double) -> [Point] {
        [distance, 2.2 * distance].flatMap { distance -> [Point] in
            let left = point.x - size.width - distance
            let (center, right) = (point.x - size.width / 2, point.x + distance)
            let above = point.y - size.height - distance
            let (middle, below) = (point.y - size.height / 2, point.y + distance)
            return [
                Point(center, above), Point(center, below), Point(right, above), Point(left, above),
                Point(right, below), Point(left, below), Point(right, middle), Point(left, middle),
            ]
        }
    }
}

extension Rectangle {
    /// Whether two rectangles share more than an edge.
    func overlaps(_ other: Rectangle) -> Bool {
        x < other.maxX && other.x < maxX && y < other.maxY && other.y < maxY
    }

    /// Whether a straight line passes through the rectangle.
    func isCrossed(from start: Point, to end: Point) -> Bool {
        var (enter, leave) = (0.0, 1.0)
        let edges = [
            (start.x - end.x, start.x - x), (end.x - start.x, maxX - start.x), (start.y - end.y, start.y - y),
            (end.y - start.y, maxY - start.y),
        ]
        for (slope, distance) in edges {
            if slope == 0 {
                if distance < 0 { return false }
            } else if slope < 0 {
                enter = max(enter, distance / slope)
            } else {
                leave = min(leave, distance / slope)
            }
        }
        return enter <= leave
    }
}
