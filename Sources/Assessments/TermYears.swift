import Indicators
import Quantities

/// Which years of a term a total or an average over it means.
///
/// A term is named by its first and last year, and counts from the year after its first: that one still belongs to
/// the term before, unless it has a value of its own in this one.
extension Period {
    /// The years that values over the period are made of; nil for other times than a span of years.
    func summedYears(in term: Term?, isFirstStated: (Int) -> Bool) -> ClosedRange<Int>? {
        guard case .years(let first, let last, each: false) = self else { return nil }
        return isWhole(term) && !isFirstStated(first) ? first + 1...last : first...last
    }

    /// Whether the period is a term, named by its first and last year.
    func isWhole(_ term: Term?) -> Bool {
        guard case .years(let first, let last, each: false) = self else { return false }
        return term.map { $0.first == first && $0.last == last } ?? false
    }

    /// Whether both periods are the whole of a term, each named with its first year or without.
    func isWhole(_ term: Term?, like other: Period) -> Bool {
        guard let term, case .years(let first, let last, each: false) = self,
            case .years(let from, let to, each: false) = other, last == term.last, to == term.last
        else { return false }
        return [first, from].allSatisfy { $0 == term.first || $0 == term.first + 1 }
    }

    /// The first year of a span of years; nil for other times.
    var firstOfSpan: Int? { if case .years(let first, _, each: false) = self { first } else { nil } }
}
