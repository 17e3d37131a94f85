import Foundation
import Indicators
import Quantities

/// The time values have to share to stand in one total.
struct TermTime: Hashable {
    let term: Term
    let period: Period

    /// Earlier terms first; in a term what ends earlier, then what begins later.
    static func precedes(_ left: TermTime, _ right: TermTime) -> Bool { left.key < right.key }

    private var key: (Int, Int, Int, Int, String) {
        (term.first, term.last, period.end?.ordinal ?? 0, -(period.firstYear ?? 0), period.code)
    }
}

/// What one committee puts into a total: a number, and what it is divided by where the rule divides.
struct Part {
    let number: Decimal
    let whole: Decimal
    /// The committee's value as stated.
    let value: Quantity
    /// Of the value and what it is divided or weighted by, that of the least sure one.
    let status: ObservationStatus

    init(_ number: Decimal, of whole: Decimal = 1, _ value: Quantity, _ status: ObservationStatus) {
        self.number = number
        self.whole = whole
        self.value = value
        self.status = status
    }
}

extension FactIndex {
    /// What a fact puts into the total of an indicator; nil when the rule has no use for its value.
    func part(of fact: Fact, _ indicator: Indicator) -> Part? {
        guard let value = fact.value else { return nil }
        let status = fact.status
        switch (indicator.rollUp, value) {
        case (.sum, .exact(let number)), (.max, .exact(let number)), (.min, .exact(let number)),
            (.latest, .exact(let number)):
            return Part(number, value, status)
        case (.ratioOfSums, .ratio(let part, let whole)) where indicator.fraction == nil:
            return Part(part, of: whole, value, status)
        case (.latest, .ratio(let part, let whole)):
            return Part(part, of: whole, value, status)
        case (.latest, .rank(let place)):
            return Part(Decimal(place), value, status)
        case (.ratioOfSums, .exact(let part)):
            guard let fraction = indicator.fraction, fraction.numerator == fact.indicator,
                let whole = number(fact.committee, fraction.denominator, fact.term, fact.period)
            else { return nil }
            return Part(part, of: whole.value, value, .leastSure(of: [status, whole.status]))
        case (.weightedMean, .exact(let number)):
            guard let weight = indicator.weight,
                let share = self.number(fact.committee, weight, fact.term, fact.period), share.value > 0
            else { return nil }
            return Part(number * share.value, of: share.value, value, .leastSure(of: [status, share.status]))
        case (.countOfUnits, .done(let isDone)):
            return Part(isDone ? 1 : 0, value, status)
        case (.countOfUnits, _):
            return Part(1, value, status)
        default:
            return nil
        }
    }
}

extension Indicator {
    /// The value of several committees together; nil when there is nothing to divide by.
    func total(of parts: [Part]) -> Quantity? {
        let numbers = parts.map(\.number)
        let sum = numbers.reduce(0, +)
        let whole = parts.reduce(0) { $0 + $1.whole }
        switch rollUp {
        case .sum, .countOfUnits: return .exact(sum)
        case .max: return numbers.max().map { .exact($0) }
        case .min: return numbers.min().map { .exact($0) }
        case .ratioOfSums where fraction == nil: return .ratio(sum, of: whole)
        case .ratioOfSums: return whole > 0 ? .exact(Figure.rounded(100 * sum / whole, decimals: 6)) : nil
        case .weightedMean: return whole > 0 ? .exact(Figure.rounded(sum / whole, decimals: 6)) : nil
        case .latest, .none: return nil
        }
    }
}

extension Period {
    /// Whether values of the period may be put together: counts so far and unknown times may not.
    var isAddable: Bool {
        switch self {
        case .asOf, .unknown: false
        case .year, .years, .days: true
        }
    }
}
