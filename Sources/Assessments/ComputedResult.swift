package import Foundation
import Indicators
import Quantities

/// Results over several years that no source states: average growth, and the sum of a term.
extension Pairing {
    /// The years a result over the target's period is made of; nil for targets that are not of a span of years.
    ///
    /// A term named by its first and last year is made of the years after its first, unless the first has a value of
    /// its own in the term.
    var spannedYears: ClosedRange<Int>? {
        guard indicator.measure == .rate || indicator.measure == .sum else { return nil }
        return target.period.summedYears(in: target.term) { valueOfYear($0, until: nil) != nil }
    }

    /// The first year of a term that has a value of its own, where the target is of the whole term: whether it is
    /// meant is not stated.
    private var doubtfulYear: Int? {
        guard let spannedYears, target.period.isWhole(target.term), spannedYears.lowerBound == target.term?.first else {
            return nil
        }
        return spannedYears.lowerBound
    }

    /// The verdict of a result computed from years: open where it would be another without a first year that may or
    /// may not be meant.
    func ruling(of computed: Observation, against wanted: Quantity) -> Ruling {
        let ruling = indicator.judge(computed.value, against: wanted, growing: computed.isPartial)
        guard let year = doubtfulYear else { return ruling }
        let later = valuesOfYears(until: nil).filter { $0.year > year }.map(\.value)
        let other = indicator.measure == .rate ? averageGrowth(later) : later.reduce(0, +)
        let isSame =
            other.map { indicator.judge(.exact($0), against: wanted, growing: computed.isPartial) == ruling } ?? true
        return isSame ? ruling : .open(.unclearSpan(year))
    }

    /// The facts of single years of the span by a day, in order, those that take precedence.
    func valuesOfYears(until day: Day?) -> [(year: Int, fact: Fact, value: Decimal)] {
        (spannedYears.map(Array.init) ?? []).compactMap { year in
            guard let fact = valueOfYear(year, until: day), case .exact(let value)? = fact.value else { return nil }
            return (year, fact, value)
        }
    }

    /// The years of the span without an exact value by a day.
    func missingYears(until day: Day? = nil) -> [Int] {
        guard let spannedYears else { return [] }
        let stated = Set(valuesOfYears(until: day).map(\.year))
        return spannedYears.filter { year in !stated.contains(year) && (day.map { Day.last(of: year) <= $0 } ?? true) }
    }

    /// The result computed from the years by a day; a count so far where years are missing, and nil for growth then.
    func computedResult(until day: Day?) -> Observation? {
        let values = valuesOfYears(until: day)
        guard let spannedYears, let last = values.last else { return nil }
        let facts = values.map(\.fact)
        let isWhole = values.count == spannedYears.count
        switch indicator.measure {
        case .rate:
            guard isWhole, let mean = averageGrowth(values.map(\.value)) else { return nil }
            return Observation(mean, by: .averageGrowth, over: target.period, from: facts, isPartial: false)
        case .sum:
            let period = isWhole ? target.period : .asOf(.last(of: last.year))
            let sum = values.reduce(0) { $0 + $1.value }
            return Observation(sum, by: .sum, over: period, from: facts, isPartial: !isWhole)
        default:
            return nil
        }
    }

    /// The value of a single year of the target's term, the one that takes precedence.
    func valueOfYear(_ year: Int, until day: Day?) -> Fact? {
        (results[indicator.id] ?? []).filter { $0.period == .year(year) && isOfTerm($0, until: day) }
            .min(by: precedence.precedes)
    }
}

/// The constant growth a year, in percent, with the same outcome as the growth of several years.
///
/// It is the geometric mean, 100 · ((∏(1 + gᵢ/100))^(1/n) − 1), to nine decimals; nil for no years. A year that lost
/// everything makes it −100.
package func averageGrowth(_ rates: [Decimal]) -> Decimal? {
    let factors = rates.map { 1 + $0 / 100 }
    guard !factors.isEmpty, factors.allSatisfy({ $0 >= 0 }) else { return nil }
    let product = Figure.approximate(factors.reduce(1, *))
    return Figure.decimal(100 * (pow(product, 1 / Double(factors.count)) - 1), decimals: 9)
}

/// What a constant growth a year, in percent, multiplies a value by over some years.
///
/// 17 % a year over five years is 2.192.
package func factor(ofGrowth rate: Decimal, years: Int) -> Double {
    pow(1 + Figure.approximate(rate) / 100, Double(years))
}
