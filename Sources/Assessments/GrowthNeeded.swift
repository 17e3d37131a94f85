import Foundation
package import Quantities

/// The time in years between two periods; nil when either is unknown.
///
/// Whole years when both are named by years or end with one, else days divided by 365.25.
package func years(from start: Period, to end: Period) -> Double? {
    if let first = closingYear(start), let last = closingYear(end) { return Double(last - first) }
    guard let first = start.end, let last = end.end else { return nil }
    return last.years(since: first)
}

private func closingYear(_ period: Period) -> Int? {
    switch period {
    case .year(let year), .years(_, let year, _): year
    case .asOf(let day), .days(_, let day): day == .last(of: day.year) ? day.year : nil
    case .unknown: nil
    }
}

/// The constant growth a year, in percent, that leads from one value to another.
///
/// It is 100 · ((b/a)^(1/n) − 1). Not computable, and nil, when the years are not positive or the values are not both
/// positive or both negative: there is no growth rate through zero.
package func growthNeeded(from base: Double, to target: Double, years: Double) -> Double? {
    guard years > 0, base != 0, target != 0, (base > 0) == (target > 0) else { return nil }
    return 100 * (pow(target / base, 1 / years) - 1)
}
