import Drawings

/// Where a drawing's text cannot be read: text on text, and text on marks that are not its own ground.
enum OverlapCheck {
    /// One piece of ink on the drawing.
    fileprivate enum Piece {
        case text(Rectangle, String)
        case area(Rectangle, isFilled: Bool)
        case line(Point, Point, Double)
    }

    /// The faults in words; empty when every text can be read.
    ///
    /// A text may stand wholly inside a filled area, which hides what was painted before.
    static func faults(of drawing: Drawing) -> [String] {
        var pieces: [Piece] = []
        for ink in drawing.ink { add(ink, at: .zero, to: &pieces) }
        return pieces.indices.flatMap { index -> [String] in
            guard case .text(let box, let text) = pieces[index] else { return [] }
            let ground = pieces[..<index].lastIndex { piece in
                if case .area(let area, isFilled: true) = piece { area.contains(box) } else { false }
            }
            return pieces.indices.compactMap { other -> String? in
                guard other != index else { return nil }
                if case .text(let next, let word) = pieces[other] {
                    return other > index && box.inset(0.6).meets(next.inset(0.6)) ? "“\(text)” on “\(word)”" : nil
                }
                guard other > ground ?? -1 else { return nil }
                return pieces[other].covers(box.inset(0.8)) ? "“\(text)” \(box) on \(pieces[other])" : nil
            }
        }
    }

    private static func add(_ ink: Ink, at offset: Point, to pieces: inout [Piece]) {
        switch ink {
        case .text(let line, let point):
            guard !line.text.allSatisfy(\.isWhitespace), let box = Ink.text(line, at: point + offset).bounds else {
                return
            }
            pieces.append(.text(box, line.text))
        case .area(let outline, let fill, _):
            pieces.append(.area(outline.bounds.moved(by: offset), isFilled: fill != nil))
        case .rule(let from, let to, let stroke):
            pieces.append(.line(from + offset, to + offset, stroke.width))
        case .group(_, let shift, let ink): for part in ink { add(part, at: offset + shift, to: &pieces) }
        case .link(_, let ink): for part in ink { add(part, at: offset, to: &pieces) }
        default: break
        }
    }
}

extension OverlapCheck.Piece {
    /// Whether a mark covers some of a rectangle.
    fileprivate func covers(_ box: Rectangle) -> Bool {
        switch self {
        case .text: return false
        case .area(let area, _): return area.meets(box)
        case .line(let from, let to, let width):
            // The part of the line inside the rectangle, by Liang and Barsky; lines end without caps.
            let (across, along) = (from.y == to.y ? 0 : width / 2, from.x == to.x ? 0 : width / 2)
            var (enter, leave) = (0.0, 1.0)
            for (start, way, low, high) in [
                (from.x, to.x - from.x, box.x - across, box.maxX + across),
                (from.y, to.y - from.y, box.y - along, box.maxY + along),
            ] {
                guard abs(way) > 1e-9 else {
                    if start < low || start > high { return false }
                    continue
                }
                let (one, two) = ((low - start) / way, (high - start) / way)
                (enter, leave) = (max(enter, min(one, two)), min(leave, max(one, two)))
            }
            return enter < leave
        }
    }
}

extension Rectangle {
    fileprivate func inset(_ by: Double) -> Rectangle {
        Rectangle(x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by)
    }

    fileprivate func meets(_ other: Rectangle) -> Bool {
        x < other.maxX && other.x < maxX && y < other.maxY && other.y < maxY
    }

    /// Whether another rectangle lies inside, up to what a descender may stick out.
    fileprivate func contains(_ other: Rectangle) -> Bool {
        other.x >= x - 0.1 && other.maxX <= maxX + 0.1 && other.y >= y - 2.5 && other.maxY <= maxY + 2.5
    }
}
