package import Drawings

/// A small line of values without axes, for a cell of a table.
///
/// Gaps stay gaps, and the last point is marked.
/// It stands beside the values it draws, so that nobody has to read it to know them.
package struct Sparkline: Hashable, Sendable {
    /// A place along the line, 0 left and 1 right, and the value there; nil for a gap.
    package struct Spot: Hashable, Sendable {
        package let place: Double
        package let value: Double?

        package init(place: Double, value: Double?) {
            self.place = place
            self.value = value
        }
    }

    package let spots: [Spot]

    package init(_ spots: [Spot]) { self.spots = spots }

    /// The line inside a box, from its own least value at the bottom to its greatest at the top.
    ///
    /// Equal values stand at half the height; a value between two gaps is a dot; values that are not finite are gaps.
    package func ink(in size: Size, style: ChartStyle) -> [Ink] {
        let values = spots.compactMap(finite)
        guard let low = values.min(), let high = values.max() else { return [] }
        let radius = min(1.8, size.height / 4)
        let extent = high - low
        let point = { (place: Double, value: Double) in
            let share = extent > 0 && extent.isFinite ? (value - low) / extent : 0.5
            return Point(
                radius + place * (size.width - 2 * radius), size.height - radius - share * (size.height - 2 * radius))
        }
        let points = spots.map { spot in finite(spot).map { point(spot.place, $0) } }
        var ink: [Ink] = []
        for (index, place) in points.enumerated() {
            guard let place else { continue }
            let before = index > 0 ? points[index - 1] : nil
            let after = index + 1 < points.count ? points[index + 1] : nil
            if let before { ink.append(.rule(from: before, to: place, Stroke(style.accent, width: 0.9))) }
            if before == nil, after == nil {
                ink.append(.area(.circle(center: place, radius: radius * 0.5), fill: style.accent, stroke: nil))
            }
        }
        if let last = points.last(where: { $0 != nil }), let last {
            ink.append(.area(.circle(center: last, radius: radius), fill: style.accent, stroke: nil))
        }
        return ink
    }

    private func finite(_ spot: Spot) -> Double? { spot.value.flatMap { $0.isFinite ? $0 : nil } }
}
