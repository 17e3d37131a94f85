import Drawings

/// Texts of a drawing that stand on each other.
enum TextCheck {
    /// How far two texts may share ground in points.
    static let tolerance = 0.6

    /// The pairs of texts that overlap, in words; empty when all can be read.
    static func faults(of drawing: Drawing) -> [String] {
        let boxes = drawing.ink.flatMap { texts($0, .zero) }
        return boxes.indices.flatMap { one in
            boxes.indices.dropFirst(one + 1).compactMap { other in
                let (a, b) = (boxes[one].box, boxes[other].box)
                let isApart =
                    a.x + tolerance >= b.maxX || b.x + tolerance >= a.maxX || a.y + tolerance >= b.maxY
                    || b.y + tolerance >= a.maxY
                return isApart ? nil : "“\(boxes[one].text)” stands on “\(boxes[other].text)”"
            }
        }
    }

    private static func texts(_ ink: Ink, _ offset: Point) -> [(text: String, box: Rectangle)] {
        switch ink {
        case .text(let line, _):
            guard line.text.contains(where: { !$0.isWhitespace }) else { return [] }
            return ink.bounds.map { [(line.text, $0.moved(by: offset))] } ?? []
        case .group(_, let shift, let inner): return inner.flatMap { texts($0, offset + shift) }
        case .link(_, let inner): return inner.flatMap { texts($0, offset) }
        case .rule, .area, .anchor: return []
        }
    }
}
