/// One thing drawn: the closed set every painter and every dump knows.
package indirect enum Ink: Hashable, Sendable {
    /// A straight line.
    case rule(from: Point, to: Point, Stroke)
    /// A closed outline, filled or stroked or both.
    case area(Outline, fill: Color?, stroke: Stroke?)
    /// A measured line of text; the point is the start of its baseline.
    case text(TextLine, at: Point)
    /// Ink that leads somewhere when it is clicked.
    case link(LinkTarget, [Ink])
    /// A place links lead to; names are `[a-z0-9-]`.
    case anchor(String, at: Point)
    /// Ink with a meaning, moved by an offset.
    case group(Role, at: Point, [Ink])
}

/// The outline of an area.
package enum Outline: Hashable, Sendable {
    /// A rectangle, with rounded corners when the radius (points) is not 0.
    case rectangle(Rectangle, radius: Double)
    /// A circle.
    case circle(center: Point, radius: Double)
    /// A polygon with at least three corners.
    case polygon([Point])

    /// The rectangle around the outline.
    package var bounds: Rectangle {
        switch self {
        case .rectangle(let rectangle, _): rectangle
        case .circle(let center, let radius):
            Rectangle(x: center.x - radius, y: center.y - radius, width: 2 * radius, height: 2 * radius)
        case .polygon(let corners):
            corners.reduce(nil) { (sum: Rectangle?, corner) in
                let spot = Rectangle(x: corner.x, y: corner.y, width: 0, height: 0)
                return sum.map { $0.union(spot) } ?? spot
            } ?? Rectangle(x: 0, y: 0, width: 0, height: 0)
        }
    }
}

/// Where a link leads.
package enum LinkTarget: Hashable, Sendable {
    /// An anchor of the same document.
    case anchor(String)
    /// An anchor of the same document, told by the number of its page.
    ///
    /// The last line of text inside ends with a stand-in, `PageNumber.standIn`, until pages are known; afterwards it is
    /// a link to an anchor like any other.
    case page(of: String)
    /// An address: http, https or mailto, or a relative file of the edition.
    case address(String)
}

/// A finished drawing with its size; ink is placed relative to its upper left corner.
package struct Drawing: Hashable, Sendable {
    package let size: Size
    package let ink: [Ink]

    package init(size: Size, ink: [Ink]) {
        self.size = size
        self.ink = ink
    }
}
