package import Drawings

/// How the area of a bar is filled, so that neighbours differ in a grey copy as well.
package enum BarFill: Hashable, Sendable, CaseIterable {
    /// The colour itself.
    case solid
    /// A light tint with an outline.
    case pale
    /// The colour with white strokes from the upper left to the lower right.
    case striped
    /// White with an outline.
    case blank

    /// The fill of a series by its place; from the fifth on they begin again.
    package static func series(_ index: Int) -> BarFill { allCases[index % allCases.count] }

    /// The fill of a status: the better, the fuller; a status short of its target is striped.
    package static func status(_ tone: StatusMark.Tone) -> BarFill {
        switch tone {
        case .beyond: .solid
        case .reached: .pale
        case .short: .striped
        case .open: .blank
        }
    }

    /// The area's own colour, on which the strokes and the text stand.
    package func ground(_ color: Color) -> Color {
        switch self {
        case .solid, .striped: color
        case .pale: color.lightened(by: 0.58)
        case .blank: .white
        }
    }

    /// A filled rectangle; outlines stay inside.
    package func ink(_ box: Rectangle, color: Color) -> [Ink] {
        let inset = min(0.35, box.width / 2)
        let inner = Rectangle(
            x: box.x + inset, y: box.y + inset, width: box.width - 2 * inset, height: box.height - 2 * inset)
        switch self {
        case .solid: return [.area(.rectangle(box, radius: 0), fill: color, stroke: nil)]
        case .pale, .blank:
            return [.area(.rectangle(inner, radius: 0), fill: ground(color), stroke: Stroke(color, width: 0.7))]
        case .striped:
            return [.area(.rectangle(box, radius: 0), fill: color, stroke: nil)]
                + Hatching.strokes(in: box, pitch: 4.5, rising: false).map {
                    .rule(from: $0.from, to: $0.to, Stroke(.white, width: 0.9))
                }
        }
    }
}
