import Assessments
import Diagnostics
import Indicators
import Quantities
import SmallRegisters
import Tables
import Tabulation
import Testing

/// The tables of a city merged from two, with a district, its ward and a department below it.
enum SmallCity {
    static let tables = TableSet(register, judgement, language: .en)

    static let judgement = Judgement(of: register, asOf: Day("2027-03-01") ?? .first(of: 2027))

    static let register = Register(
        committees: [
            .small("city", predecessors: ["one", "two"], adds: ["x"]),
            .small("district", parent: "city", expects: ["x", "y"]), .small("ward", parent: "district"),
            .small("department", parent: "city"), .small("one"), .small("two"),
        ],
        kinds: [], areas: [],
        indicators: [.small("x", rollUp: .sum), .small("y", rollUp: .max), .small("z", rollUp: .min)],
        sources: [
            Source(
                id: "report.txt", title: "Report", publisher: nil, date: .first(of: 2026), language: "en", sha256: "",
                note: nil, place: place)
        ],
        facts: [
            fact("ward", "x", .achievement, "2025", 4), fact("department", "x", .achievement, "2025", 7),
            fact("ward", "x", .achievement, "2024", 2), fact("department", "y", .achievement, "2025", 9),
            fact("department", "z", .achievement, "2025", 3), fact("ward", "z", .achievement, "2025", 5),
            fact("one", "x", .achievement, "2024", 6), fact("two", "x", .achievement, "2024", 8),
            fact("ward", "x", .target, "2025", 3), fact("ward", "z", .target, "2025", 5),
            fact("department", "x", .target, "2025", 8), fact("department", "y", .target, "2025", nil),
        ],
        aims: [
            Aim(
                id: "a", committee: "ward", kind: .goal, term: Term("2020-2025"), due: nil, text: Words(same: "aim"),
                number: nil, date: nil, issuer: nil, indicator: nil, value: nil, source: "report.txt", locator: "p1",
                place: place)
        ], actions: [])

    private static let place = Place(file: "seeds")

    private static func fact(
        _ committee: String, _ indicator: String, _ kind: Fact.Kind, _ year: String, _ value: Int?
    ) -> Fact {
        Fact(
            committee: committee, indicator: indicator, kind: kind, term: Term("2020-2025"),
            period: Period(year) ?? .unknown, value: value.flatMap { Quantity("\($0)") },
            status: value == nil ? .notReported : .normal, source: "report.txt", locator: "p1", note: "", place: place)
    }
}

extension Table {
    /// The table with one cell of the first row in which the condition holds changed.
    func changing(
        _ column: String, where condition: [String: String] = [:], _ change: (Cell) -> Cell
    ) throws -> Table {
        let position = try #require(shape.position(of: column))
        let index = try #require(
            rows.firstIndex { row in
                condition.allSatisfy { name, text in shape.position(of: name).map { row[$0].machine } == text }
            }, "\(shape.name) has no row with \(condition)")
        var rows = rows
        rows[index][position] = change(rows[index][position])
        return Table(shape, rows: rows)
    }
}
