internal import Drawings

extension Ink {
    /// Whether all numbers of the ink itself, not of what it holds, can be drawn; Cairo takes any and draws nothing.
    var isUsable: Bool {
        switch self {
        case .rule(let start, let end, let stroke): start.isUsable && end.isUsable && stroke.isUsable
        case .area(let outline, let fill, let stroke):
            outline.isUsable && fill?.isUsable != false && stroke?.isUsable != false
        case .text(let line, let point): line.isUsable && point.isUsable
        case .link: true
        case .anchor(_, let point): point.isUsable
        case .group(_, let offset, _): offset.isUsable
        }
    }
}

extension Double {
    /// Finite, and small enough for Cairo's fixed-point numbers.
    fileprivate var isUsable: Bool { abs(self) <= 100_000 }

    /// A length: usable and not negative.
    fileprivate var isLength: Bool { self >= 0 && isUsable }
}

extension Point {
    fileprivate var isUsable: Bool { x.isUsable && y.isUsable }
}

extension Color {
    fileprivate var isUsable: Bool { [red, green, blue].allSatisfy { (0...1).contains($0) } }
}

extension Stroke {
    fileprivate var isUsable: Bool {
        color.isUsable && width.isLength && dashes.allSatisfy(\.isLength)
            && (dashes.isEmpty || dashes.contains { $0 > 0 })
    }
}

extension Outline {
    fileprivate var isUsable: Bool {
        switch self {
        case .rectangle(let box, let radius):
            box.x.isUsable && box.y.isUsable && box.width.isLength && box.height.isLength && radius.isLength
        case .circle(let center, let radius): center.isUsable && radius.isLength
        case .polygon(let corners): corners.count > 2 && corners.allSatisfy(\.isUsable)
        }
    }
}

extension TextLine {
    fileprivate var isUsable: Bool {
        color.isUsable && font.size.isLength && font.size > 0 && width.isLength && ascent.isUsable && descent.isUsable
            && runs.allSatisfy { $0.glyphs.allSatisfy { $0.x.isUsable && $0.y.isUsable } }
    }
}
