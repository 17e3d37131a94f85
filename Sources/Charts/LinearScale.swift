/// A straight map from values to positions.
struct LinearScale: Hashable, Sendable {
    let domain: ClosedRange<Double>
    /// Positions in points of the domain's ends; the second may be the smaller one.
    let range: (Double, Double)

    /// Creates a scale; a domain without extent maps everything to the first position.
    init(_ domain: ClosedRange<Double>, to start: Double, _ end: Double) {
        self.domain = domain
        range = (start, end)
    }

    /// The position of a value; values outside the domain land outside the range.
    func position(_ value: Double) -> Double {
        let extent = domain.upperBound - domain.lowerBound
        guard extent > 0 else { return range.0 }
        return range.0 + (value - domain.lowerBound) / extent * (range.1 - range.0)
    }

    static func == (left: LinearScale, right: LinearScale) -> Bool {
        left.domain == right.domain && left.range == right.range
    }

    func hash(into hasher: inout Hasher) { hasher.combine(domain) }
}

/// Even values for an axis, at steps of 1, 2 or 5 times a power of ten.
enum Ticks {
    /// The ticks that cover a range in at most `count` steps (2 or more).
    ///
    /// The first and last lie at or outside its ends.
    /// A range without extent gets one step; one beyond all numbers its own ends.
    static func covering(_ values: ClosedRange<Double>, count: Int = 4) -> [Double] {
        let extent = values.upperBound - values.lowerBound
        guard extent.isFinite else { return [values.lowerBound, values.upperBound] }
        guard extent > 1e-300, count > 0 else { return [values.lowerBound, values.lowerBound + 1] }
        var power = 1.0
        while power * 10 <= extent / Double(count) { power *= 10 }
        while power > extent / Double(count) { power /= 10 }
        let steps = [1.0, 2, 5, 10, 20].map { $0 * power }
        let step = steps.first { tickCount(values, $0) <= count } ?? power * 50
        let first = (values.lowerBound / step + 1e-9).rounded(.down)
        let last = (values.upperBound / step - 1e-9).rounded(.up)
        return stride(from: first, through: last, by: 1).map { $0 * step }
    }

    private static func tickCount(_ values: ClosedRange<Double>, _ step: Double) -> Int {
        Int((values.upperBound / step - 1e-9).rounded(.up)) - Int((values.lowerBound / step + 1e-9).rounded(.down))
    }
}
