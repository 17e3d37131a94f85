import Quantities

/// The axis of values: even ticks at 1, 2 or 5 times a power of ten, and where it begins.
struct ValueAxis: Hashable, Sendable {
    /// Whether the axis has to begin at zero.
    enum Zero: Hashable, Sendable {
        /// Always, as bars need it.
        case always
        /// Unless it would squash the values into less than a third of the axis.
        case wherePossible
    }

    /// The values of the ticks, the first and last being the ends of the axis.
    let ticks: [Double]
    /// Whether zero lies outside although no value calls for it: the axis has to say so.
    var isBroken: Bool { ticks[0] > 0 || ticks[ticks.count - 1] < 0 }

    var domain: ClosedRange<Double> { ticks[0]...ticks[ticks.count - 1] }

    /// Creates the axis that holds some values in at most so many steps; without values it goes from 0 to 1.
    init(_ values: [Double], zero: Zero = .wherePossible, steps: Int = 4) {
        let finite = values.filter(\.isFinite)
        var low = finite.min() ?? 0
        var high = finite.max() ?? 1
        let reach = max(abs(low), abs(high))
        if zero == .always || high <= low || high - low >= 0.34 * reach {
            (low, high) = (min(low, 0), max(high, 0))
        }
        if high <= low { high = low + 1 }
        ticks = Ticks.covering(low...high, count: steps)
    }

    /// The ticks as printed, all with the same decimals.
    ///
    /// Empty texts where no number of a sensible length tells them.
    func texts(in language: Language) -> [String] {
        let step = ticks[1] - ticks[0]
        var decimals = 0
        var unit = 1.0
        while unit > step * 1.000_001, decimals < 9 { (unit, decimals) = (unit / 10, decimals + 1) }
        let numbers = ticks.map { Figure.decimal($0, decimals: decimals) }
        guard unit <= step * 1.000_001, !numbers.contains(nil) else { return ticks.map { _ in "" } }
        return numbers.map { $0.map { Figure.printed($0, atMost: decimals, atLeast: decimals, in: language) } ?? "" }
    }
}
