import Foundation
import Indicators
import Quantities

/// The facts of a register as looked at on a day, by what they are about: nothing has to be searched for.
struct FactIndex {
    /// The facts of every statement, the one in force first; amended targets are left out.
    let statements: [Statement: [Fact]]
    /// The achievements in force that have a value, by committee, indicator and term, in the order of their periods.
    let series: [Series: [Fact]]
    private let years: Set<YearOfSeries>

    init(_ register: Register, asOf day: Day) {
        let precedence = Precedence(register)
        let statements = Dictionary(grouping: register.facts, by: Statement.init).compactMapValues { stated in
            guard stated.count > 1 || stated[0].kind == .target else { return stated }
            let standing = stated[0].kind == .target ? precedence.standing(stated, on: day) : stated
            return standing.isEmpty ? nil : precedence.ordered(standing)
        }
        let used = statements.values.map { $0[0] }.filter { $0.kind == .achievement }
        let valued = Dictionary(grouping: used.filter { $0.value != nil }, by: Series.init)
        self.statements = statements
        series = valued.mapValues { facts in
            facts.sorted {
                ($0.period.end?.ordinal ?? 0, $0.period.code) < ($1.period.end?.ordinal ?? 0, $1.period.code)
            }
        }
        years = Set(
            used.compactMap { fact in
                guard case .year(let year) = fact.period, fact.value != nil || fact.status == .notApplicable else {
                    return nil
                }
                return YearOfSeries(committee: fact.committee, indicator: fact.indicator, year: year)
            })
    }

    /// The value in force of a statement; nil when nothing or no value is stated.
    func value(of statement: Statement) -> Quantity? { statements[statement]?.first?.value }

    /// The single number a committee achieved or, where it states none, has at that time.
    func number(_ committee: String, _ indicator: String, _ term: Term?, _ period: Period) -> Decimal? {
        for kind in [Fact.Kind.achievement, .context] {
            let statement = Statement(committee, indicator, kind, term, period)
            if case .exact(let number)? = value(of: statement) { return number }
        }
        return nil
    }

    /// Whether a committee states anything of an indicator for a year, be it that it does not apply.
    func isStated(_ committee: String, _ indicator: String, year: Int) -> Bool {
        years.contains(YearOfSeries(committee: committee, indicator: indicator, year: year))
    }
}

/// What a committee states of an indicator in a term.
struct Series: Hashable {
    let committee: String
    let indicator: String
    let term: Term?

    init(_ committee: String, _ indicator: String, _ term: Term?) {
        self.committee = committee
        self.indicator = indicator
        self.term = term
    }

    init(_ fact: Fact) { self.init(fact.committee, fact.indicator, fact.term) }
}

private struct YearOfSeries: Hashable {
    let committee: String
    let indicator: String
    let year: Int
}

extension Statement {
    init(_ committee: String, _ indicator: String, _ kind: Fact.Kind, _ term: Term?, _ period: Period) {
        self.committee = committee
        self.indicator = indicator
        self.kind = kind
        self.term = term
        self.period = period
    }
}
