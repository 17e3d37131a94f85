package import Indicators
package import Quantities

extension Judgement {
    /// The first later day on which the method may say anything else of the same register.
    ///
    /// Every answer depends on the day by comparing it with a day the register states, by its year, or by the age of a
    /// value in whole months; and a request may name the day itself. The answer is never too late, and too early at
    /// worst: then everything is judged once more, to the same end.
    package func nextChange(of register: Register) -> Day {
        if requests.contains(where: { $0.period == .asOf(asOf) }) { return asOf.next }
        var first = Day.first(of: asOf.year + 1)
        let consider = { (day: Day?) in
            if let day, day > asOf, day < first { first = day }
        }
        consider(.last(of: asOf.year))
        for day in register.statedDays {
            consider(day)
            consider(day.next)
        }
        let ages = Set(register.indicators.compactMap(\.maxAge))
        let years = (asOf.year - 100..<asOf.year).map { Day.last(of: $0) }
        for end in Set(register.facts.compactMap(\.period.end)).union(years) {
            for age in ages { consider(end.adding(months: age + 1)) }
        }
        return first
    }
}

extension Register {
    /// Every day the register states, and the last one of each period and term.
    fileprivate var statedDays: Set<Day> {
        var days = Set(sources.map(\.date))
        days.formUnion(facts.compactMap(\.period.end))
        days.formUnion(facts.compactMap { $0.term.map { .last(of: $0.last) } })
        days.formUnion(aims.flatMap { [$0.due?.end, $0.date] }.compactMap(\.self))
        days.formUnion(actions.flatMap { [$0.due?.end, $0.done] }.compactMap(\.self))
        days.formUnion(gradings.flatMap { [$0.from, $0.until] }.compactMap(\.self))
        for committee in committees {
            for span in [committee.span] + committee.parents.map(\.span) {
                days.formUnion([span.from, span.until].compactMap(\.self))
            }
        }
        return days
    }
}
