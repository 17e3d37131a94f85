import Drawings

/// What is wrong with the ink of a drawing: numbers that are none, and ink beyond the edges.
enum InkCheck {
    /// How far ink may stand beyond an edge in points.
    static let tolerance = 0.5

    /// The faults in words; empty when all ink lies inside.
    static func faults(of drawing: Drawing) -> [String] {
        guard drawing.size.width.isFinite, drawing.size.height.isFinite else { return ["the size is not finite"] }
        return drawing.ink.flatMap { faults(of: $0, inside: drawing.size) }
    }

    private static func faults(of ink: Ink, inside size: Size) -> [String] {
        guard let box = ink.bounds else { return [] }
        guard [box.x, box.y, box.width, box.height].allSatisfy({ $0.isFinite }) else { return ["not finite: \(ink)"] }
        let isInside =
            box.x >= -tolerance && box.y >= -tolerance && box.maxX <= size.width + tolerance
            && box.maxY <= size.height + tolerance
        return isInside ? [] : ["outside \(size): " + ink.dump().joined(separator: " / ")]
    }
}
