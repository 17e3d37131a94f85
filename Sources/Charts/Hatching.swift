import Drawings

/// Bars whose pattern tells an estimate from a final figure.
enum Hatching {
    /// A solid bar, or a light outlined one with slanted strokes when it is hatched.
    static func bar(_ box: Rectangle, color: Color, isHatched: Bool) -> [Ink] {
        guard isHatched else { return [.area(.rectangle(box, radius: 0), fill: color, stroke: nil)] }
        let inset = min(0.4, box.width / 2)
        let inner = Rectangle(
            x: box.x + inset, y: box.y + inset, width: box.width - 2 * inset, height: box.height - 2 * inset)
        let outline = Ink.area(
            .rectangle(inner, radius: 0), fill: color.lightened(by: 0.78), stroke: Stroke(color, width: 0.8))
        return [outline]
            + strokes(in: inner, pitch: 3.6, rising: true).map {
                .rule(from: $0.from, to: $0.to, Stroke(color, width: 1))
            }
    }

    /// Slanted strokes that end at the edges of a rectangle, `pitch` points apart along its lower edge.
    static func strokes(in box: Rectangle, pitch: Double, rising: Bool) -> [(from: Point, to: Point)] {
        guard box.width > 0, box.width < 1e5 else { return [] }
        return stride(from: box.x - box.height + pitch / 2, to: box.maxX, by: pitch).map { foot in
            let (left, right) = (max(foot, box.x), min(foot + box.height, box.maxX))
            let y = { (x: Double) in rising ? box.maxY - (x - foot) : box.y + (x - foot) }
            return (Point(left, y(left)), Point(right, y(right)))
        }
    }
}
