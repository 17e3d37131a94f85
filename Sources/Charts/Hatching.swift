package import Drawings

/// Bars whose pattern tells an estimate from a final figure.
package enum Hatching {
    /// A solid bar, or an outlined one with slanted strokes when it is hatched.
    package static func bar(_ box: Rectangle, color: Color, isHatched: Bool) -> [Ink] {
        guard isHatched else { return [.area(.rectangle(box, radius: 0), fill: color, stroke: nil)] }
        var ink: [Ink] = [
            .area(.rectangle(box, radius: 0), fill: color.lightened(by: 0.35), stroke: Stroke(color, width: 0.8))
        ]
        let stroke = Stroke(color, width: 0.9)
        var x = box.x + 3
        while x < box.maxX {
            let run = min(box.height, box.maxX - x)
            ink.append(.rule(from: Point(x, box.maxY), to: Point(x + run, box.maxY - run), stroke))
            x += 4
        }
        return ink
    }
}
