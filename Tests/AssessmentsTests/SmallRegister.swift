import Assessments
import Diagnostics
import Foundation
import Indicators
import Quantities
import Testing

/// A register built in a test: indicators, committees and facts in the form of the files.
struct SmallRegister {
    var indicators: [Indicator] = []
    var committees: [Committee] = [.small("unit")]
    var sources: [Source] = []
    var facts: [Fact] = []
    var aims: [Aim] = []
    var actions: [Action] = []
    var clears = Clear.six
    var gradings: [Grading] = []

    /// Creates a register of one committee from indicators and rows.
    init(_ indicators: [Indicator], _ rows: [String] = [], of committee: String = "unit") throws {
        self.indicators = indicators
        try add(rows, of: committee)
    }

    /// Adds rows `indicator,kind,term,period,value[,status[,source]]`; kinds are `a` and `t`.
    mutating func add(_ rows: [String], of committee: String = "unit") throws {
        for row in rows {
            try facts.append(Fact(row, of: committee, at: facts.count))
        }
    }

    /// Everything as the package takes it.
    var register: Register {
        Register(
            committees: committees, kinds: [], areas: [], indicators: indicators, sources: sources, facts: facts,
            aims: aims, actions: actions, clears: clears, gradings: gradings)
    }

    /// The judgement as seen on a day.
    func judged(on day: String = "2026-03-01") throws -> Judgement {
        Judgement(of: register, asOf: try #require(Day(day)))
    }

    /// The only assessment there is.
    func assessed(on day: String = "2026-03-01") throws -> Assessment {
        let assessments = try judged(on: day).assessments
        #expect(assessments.count == 1)
        return try #require(assessments.first)
    }

    /// The sentence of the only assessment there is.
    func sentence(on day: String = "2026-03-01") throws -> Words? {
        let assessment = try assessed(on: day)
        let indicator = try #require(register.indicator(assessment.target.indicator))
        return assessment.sentence(indicator)
    }
}

extension Fact {
    /// Reads a row of a small register.
    convenience init(_ row: String, of committee: String = "unit", at line: Int = 0) throws {
        let cells = row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        let kinds: [String: Fact.Kind] = ["a": .achievement, "t": .target, "c": .context]
        let (term, value) = (Term(cells[2]), Quantity(cells[4]))
        #expect((term == nil) == cells[2].isEmpty && (value == nil) == cells[4].isEmpty, "\(row)")
        self.init(
            committee: committee, indicator: cells[0], kind: try #require(kinds[cells[1]]),
            term: term, period: try #require(Period(cells[3])), value: value,
            status: cells.count > 5 ? try #require(ObservationStatus(rawValue: cells[5])) : .normal,
            source: cells.count > 6 ? cells[6] : "report.txt", locator: "p\(cells.count > 7 ? cells[7] : "1")",
            note: "", place: Place(file: "facts.csv", line: line + 2))
    }
}

extension Indicator {
    /// An indicator with names made from its id unless given.
    static func small(
        _ id: String, _ measure: Measure = .level, _ direction: Direction = .higher, unit: String = "t",
        names: Words? = nil, decimals: Int = 0, rollUp: RollUpRule = .none, limit: Limit? = nil, parts: [String] = [],
        comparableWith: [String] = [], differsFrom: [Difference] = [], assertsAllOf: String? = nil,
        pace: PaceMethod = .linear, maxAge: Int? = nil, scale: GradeScale? = nil, breaks: [SeriesBreak] = []
    ) -> Indicator {
        Indicator(
            id: id, names: names ?? Words(vi: "Chỉ tiêu \(id)", en: "Indicator \(id)"), area: "area",
            unit: MeasureUnit(id: unit, names: Words(same: unit)), measure: measure, direction: direction,
            decimals: decimals, rollUp: rollUp, limit: limit, parts: parts, comparableWith: comparableWith,
            differsFrom: differsFrom, assertsAllOf: assertsAllOf, pace: pace, maxAge: maxAge, scale: scale,
            breaks: breaks, place: Place(file: "indicators.yaml"))
    }
}

extension Committee {
    /// A committee with nothing but its place in the tree.
    static func small(
        _ id: String, parent: String? = nil, expects: [String] = [], predecessors: [String] = []
    ) -> Committee {
        Committee(
            id: id, names: Words(same: id), short: Words(same: id), kind: "kind", parent: parent, from: nil, until: nil,
            predecessors: predecessors, expects: expects, note: nil, place: Place(file: "committees.yaml"))
    }
}

extension Source {
    /// A source of a day.
    static func small(_ id: String, _ date: String, amends: String? = nil) throws -> Source {
        Source(
            id: id, title: id, publisher: "p", date: try #require(Day(date)), language: "vi", sha256: "", note: nil,
            amends: amends, place: Place(file: "sources.yaml"))
    }
}

/// Texts as people type them: ordinary spaces instead of the no-break ones.
func plain(_ words: Words?) -> Words? {
    words?.map { text, _ in text.replacingOccurrences(of: noBreakSpace, with: " ") }
}

/// A number as written: literals with decimals pass through binary fractions on their way to `Decimal`.
func written(_ literal: Decimal) -> Decimal { Figure.rounded(literal, decimals: 6) }
