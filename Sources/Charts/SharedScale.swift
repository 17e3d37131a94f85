/// The scales of rows that stand below each other: rows of one unit and of similar size share one.
enum SharedScale {
    /// What a row has to show: its unit and the smallest and largest of its values.
    struct Extent: Hashable, Sendable {
        let unit: String
        let values: ClosedRange<Double>

        init(unit: String, values: ClosedRange<Double>) {
            self.unit = unit
            self.values = values
        }

        fileprivate var size: Double { max(abs(values.lowerBound), abs(values.upperBound)) }
    }

    /// How many times larger than the smallest the largest row on a scale may be.
    static let ratio = 8.0

    /// The ticks of each row's scale, zero among them, in the order of the rows.
    ///
    /// Percentages reaching 50 or more that stay between 0 and 100 stand on a scale from 0 to 100.
    static func ticks(_ rows: [Extent]) -> [[Double]] {
        var ticks = rows.map { _ in [0.0, 1] }
        for (_, members) in Dictionary(grouping: rows.indices, by: { rows[$0].unit }) {
            var rest = members.sorted { (rows[$1].size, $0) < (rows[$0].size, $1) }
            while let largest = rest.first {
                let sharing = rest.prefix { rows[$0].size * ratio >= rows[largest].size }
                let own = cover(sharing.map { rows[$0].values }, unit: rows[largest].unit)
                for row in sharing { ticks[row] = own }
                rest.removeFirst(sharing.count)
            }
        }
        return ticks
    }

    private static func cover(_ values: [ClosedRange<Double>], unit: String) -> [Double] {
        let low = values.map(\.lowerBound).reduce(0, min)
        let high = values.map(\.upperBound).reduce(0, max)
        if unit == "%", low == 0, (50...100).contains(high) { return [0, 25, 50, 75, 100] }
        return Ticks.covering(low...max(high, low + 1e-9))
    }
}
