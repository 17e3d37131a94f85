import Foundation
import Indicators
import Quantities

/// Contradictions between what is stated of one time and of another.
extension Register {
    /// What the used facts of one committee say of a year in two terms, and of years and the time they make up.
    func conflictsOfTime(_ used: [Fact], _ index: FactIndex) -> [Conflict] {
        let results = used.filter { $0.kind == .achievement && $0.value != nil }
        return twiceStated(results) + results.compactMap { yearsApart($0, index) }
    }

    /// The value of one year that two terms state differently.
    private func twiceStated(_ results: [Fact]) -> [Conflict] {
        struct Year: Hashable {
            let indicator: String
            let year: Int
        }
        var stated: [Year: [Fact]] = [:]
        var order: [Year] = []
        for fact in results {
            guard case .year(let year) = fact.period else { continue }
            let key = Year(indicator: fact.indicator, year: year)
            if stated[key] == nil { order.append(key) }
            stated[key, default: []].append(fact)
        }
        return order.compactMap { key in
            guard let facts = stated[key], let first = facts.first, let indicator = indicator(key.indicator),
                facts.contains(where: { contradicts($0, first) })
            else { return nil }
            let list = Words { language in
                facts.compactMap { fact in
                    fact.value.map { "\(printed($0, indicator)[language]) (\(fact.term?.printed ?? "\u{2013}"))" }
                }.joined(separator: "; ")
            }
            return Conflict(
                kind: .sourcesDisagree, committee: first.committee, facts: facts, counterpart: nil,
                sentence: Words(
                    vi: "\(indicator.names.vi), \(key.year): hai nhiệm kỳ nêu khác nhau \u{2013} \(list.vi)",
                    en: "\(indicator.names.en), \(key.year): two terms state different values \u{2013} \(list.en)"))
        }
    }

    /// Values of single years that contradict what a fact states of all of them.
    private func yearsApart(_ whole: Fact, _ index: FactIndex) -> Conflict? {
        guard case .years(let first, let last, let each) = whole.period, let stated = whole.value,
            let indicator = indicator(whole.indicator)
        else { return nil }
        let years = index.series(Series(whole)).filter { fact in
            if case .year(let year) = fact.period { (first...last).contains(year) } else { false }
        }
        let found: Words?
        if each {
            let other = years.filter { contradicts($0, whole) }
            found = other.isEmpty ? nil : list(other, indicator)
        } else {
            found = together(years, of: whole, indicator).flatMap { value in
                contradict(value, stated, indicator) ? Words { Figure.printed(value, in: $0) } : nil
            }
        }
        guard let found else { return nil }
        let said = printed(stated, indicator)
        return Conflict(
            kind: .yearsDoNotFit, committee: whole.committee, facts: [whole] + years, counterpart: nil,
            sentence: Words {
                let name = "\(indicator.names[$0])\(whole.period.inBrackets[$0])"
                return switch $0 {
                case .vi: "\(name): nguồn nêu \(said.vi), nhưng số từng năm cho \(found.vi)"
                case .en: "\(name): \(said.en) is stated, but the years give \(found.en)"
                }
            })
    }

    private func list(_ years: [Fact], _ indicator: Indicator) -> Words {
        Words { language in
            years.compactMap { fact in
                fact.value.map { printed($0, indicator)[language] + fact.period.inBrackets[language] }
            }.joined(separator: "; ")
        }
    }

    /// What all years of a time come to, added up or averaged; nil where one is missing or is no single number.
    private func together(_ years: [Fact], of whole: Fact, _ indicator: Indicator) -> Decimal? {
        let numbers = years.compactMap { fact in if case .exact(let number)? = fact.value { number } else { nil } }
        let span = whole.period.summedYears(in: whole.term) { first in years.contains { $0.period == .year(first) } }
        guard numbers.count == years.count, numbers.count == span?.count else { return nil }
        return switch indicator.measure {
        case .sum: numbers.reduce(0, +)
        case .rate: averageGrowth(numbers)
        default: nil
        }
    }

    /// Whether a computed number lies beyond what rounding of the stated value explains.
    private func contradict(_ computed: Decimal, _ stated: Quantity, _ indicator: Indicator) -> Bool {
        switch stated {
        case .exact(let number):
            let decimals = max(Figure.decimals(of: number), indicator.decimals)
            return indicator.measure == .sum
                ? computed != number : Figure.rounded(computed, decimals: decimals) != number
        default:
            return Extent(stated).map { !$0.overlaps(Extent(.exact(computed)) ?? $0) } ?? false
        }
    }
}
