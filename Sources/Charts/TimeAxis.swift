/// The axis of time: whole years, of which as many are named as fit.
struct TimeAxis: Hashable, Sendable {
    /// The first and the last year.
    let years: ClosedRange<Int>

    /// Times outside these years are no dates anyone means.
    static let sensible = 1_500.0...2_500.0

    /// Creates the axis that holds some times in years (2027 is the end of 2027); it spans one year at least.
    init(_ times: [Double]) {
        let known = times.filter { TimeAxis.sensible.contains($0) }
        let first = Int((known.min() ?? 2_000).rounded(.down))
        let last = Int((known.max() ?? Double(first)).rounded(.up))
        years = (last > first ? first : last - 1)...last
    }

    var domain: ClosedRange<Double> { Double(years.lowerBound)...Double(years.upperBound) }

    /// The years to name when each label takes so many points of an axis of so many points.
    ///
    /// They lie 1, 2, 5, 10, 20, 50 or 100 years apart, counted back from the last one; at least the last is named.
    func named(across width: Double, label: Double) -> [Int] {
        let span = years.upperBound - years.lowerBound
        let pitch = width / Double(max(span, 1))
        let step = [1, 2, 5, 10, 20, 50, 100].first { pitch * Double($0) >= label * 1.25 } ?? 1_000
        return stride(from: years.upperBound, through: years.lowerBound, by: -step).reversed()
    }
}
