import Foundation
import Indicators
import Quantities

/// The facts of a register as looked at on a day, by what they are about: nothing has to be searched for.
struct FactIndex {
    private let parts: [String: PartOfIndex]

    /// Looks through the facts of all committees at once.
    init(_ register: Register, asOf day: Day) {
        let precedence = Precedence(register)
        let parts = register.committees.concurrentMap { committee in
            (committee.id, PartOfIndex(register.facts(of: committee.id), precedence, asOf: day))
        }
        self.parts = Dictionary(parts, uniquingKeysWith: { first, _ in first })
    }

    /// The facts of a statement, the one in force first; amended targets are left out.
    func facts(of statement: Statement) -> [Fact]? { parts[statement.committee]?.statements[statement] }

    /// The facts of every statement of a committee, the one in force first; amended targets are left out.
    func statements(of committee: String) -> [[Fact]] { parts[committee].map { Array($0.statements.values) } ?? [] }

    /// The achievements in force that have a value, in the order of their periods.
    func series(_ series: Series) -> [Fact] { parts[series.committee]?.series[series] ?? [] }

    /// The achievements in force that have a value, of all committees.
    var values: [Fact] { parts.values.flatMap { $0.series.values.joined() } }

    /// The single number a committee achieved or, where it states none, has at that time, and how sure it is.
    func number(
        _ committee: String, _ indicator: String, _ term: Term?, _ period: Period
    ) -> (value: Decimal, status: ObservationStatus)? {
        for kind in [Fact.Kind.achievement, .context] {
            let statement = Statement(committee, indicator, kind, term, period)
            if let fact = facts(of: statement)?.first, case .exact(let number)? = fact.value {
                return (number, fact.status)
            }
        }
        return nil
    }

    /// Whether a committee states anything of an indicator for a year, be it that it does not apply.
    func isStated(_ committee: String, _ indicator: String, year: Int) -> Bool {
        parts[committee]?.years.contains(YearOfSeries(indicator: indicator, year: year)) ?? false
    }

    /// Whether a committee states that a target has no result because it does not apply.
    func isInapplicable(_ target: Fact) -> Bool {
        let result = Statement(target.committee, target.indicator, .achievement, target.term, target.period)
        return facts(of: result)?.first?.status == .notApplicable
    }

    /// Whether a committee states anything of an indicator in a term.
    func isSpoken(_ series: Series) -> Bool { parts[series.committee]?.spoken.contains(series) ?? false }
}

/// What the index holds of one committee.
private struct PartOfIndex: Sendable {
    let statements: [Statement: [Fact]]
    let series: [Series: [Fact]]
    let spoken: Set<Series>
    let years: Set<YearOfSeries>

    init(_ facts: ArraySlice<Fact>, _ precedence: Precedence, asOf day: Day) {
        statements = Dictionary(grouping: facts, by: Statement.init).compactMapValues { stated in
            guard stated.count > 1 || stated[0].kind == .target else { return stated }
            let standing = stated[0].kind == .target ? precedence.standing(stated, on: day) : stated
            return standing.isEmpty ? nil : precedence.ordered(standing)
        }
        let used = statements.values.lazy.map { $0[0] }.filter { $0.kind == .achievement }
        series = Dictionary(grouping: used.filter { $0.value != nil }, by: Series.init).mapValues { facts in
            facts.count < 2
                ? facts
                : facts.sorted {
                    let ends = ($0.period.end?.ordinal ?? 0, $1.period.end?.ordinal ?? 0)
                    return ends.0 == ends.1 ? $0.period.code < $1.period.code : ends.0 < ends.1
                }
        }
        spoken = Set(facts.lazy.map(Series.init))
        years = Set(
            used.compactMap { fact in
                guard case .year(let year) = fact.period, fact.value != nil || fact.status == .notApplicable else {
                    return nil
                }
                return YearOfSeries(indicator: fact.indicator, year: year)
            })
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
