import Indicators
import Quantities

extension Indicator {
    /// The verdict of a value against a target by the indicator's own direction, limit, scale and rounding.
    ///
    /// - Parameters:
    ///   - growing: whether the value is a count so far, which can only grow.
    ///   - held: whether the target only asks to hold what was reached before: then it cannot be exceeded.
    func judge(_ value: Quantity, against wanted: Quantity, growing: Bool = false, held: Bool = false) -> Ruling {
        Ruling.judge(
            value, against: wanted, direction: direction, limit: limit, decimals: decimals, growing: growing,
            held: held, scale: scale)
    }
}
