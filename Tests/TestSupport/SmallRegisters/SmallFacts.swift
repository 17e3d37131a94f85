import Diagnostics
package import Indicators
import Quantities

extension Fact {
    /// Reads a row `indicator,kind,term,period,value[,status[,source[,locator]]]`.
    ///
    /// Kinds are `a` for an achievement, `c` for context and `t` for a target. Throws the row when it cannot be read.
    package convenience init(_ row: String, of committee: String = "unit", at line: Int = 0) throws {
        let cells = row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        let kinds: [String: Fact.Kind] = ["a": .achievement, "t": .target, "c": .context]
        guard cells.count >= 5, let kind = kinds[cells[1]], let period = Period(cells[3]),
            let status = cells.count > 5 ? ObservationStatus(rawValue: cells[5]) : .normal
        else { throw UnreadableRow(row: row) }
        let (term, value) = (Term(cells[2]), Quantity(cells[4]))
        guard (term == nil) == cells[2].isEmpty, (value == nil) == cells[4].isEmpty else {
            throw UnreadableRow(row: row)
        }
        self.init(
            committee: committee, indicator: cells[0], kind: kind, term: term, period: period, value: value,
            status: status, source: cells.count > 6 ? cells[6] : "report.txt",
            locator: cells.count > 7 ? cells[7] : "p1", note: "", place: Place(file: "facts.csv", line: line + 2))
    }
}

/// A row of a small register that says nothing.
private struct UnreadableRow: Error {
    let row: String
}

extension Source {
    /// A source of a day, written as `2025-09-26`.
    package static func small(_ id: String, _ date: String, amends: String? = nil) throws -> Source {
        guard let date = Day(date) else { throw UnreadableRow(row: date) }
        return Source(
            id: id, title: id, publisher: "p", date: date, language: "vi",
            sha256: String(repeating: "0", count: 64), note: nil, amends: amends,
            place: Place(file: "sources.yaml"))
    }
}

extension Action {
    /// A task of a committee; assigned points say their own id.
    package static func small(
        _ id: String, text: String = "Việc.", clears: [String] = [], due: String = "", done: String = "",
        indicators: [String] = [], of committee: String = "unit"
    ) -> Action {
        Action(
            id: id, committee: committee, term: Term("2025-2030"), text: Words(same: text),
            clears: Dictionary(uniqueKeysWithValues: clears.map { ($0, Words(same: $0)) }), due: Period(due),
            done: Day(done), indicators: indicators, source: "report.txt", locator: "p1",
            place: Place(file: "aims/unit.yaml"))
    }
}
