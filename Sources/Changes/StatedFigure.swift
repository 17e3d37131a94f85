import Indicators
import Quantities

/// A figure as a slice of facts states it; targets and rows without a value are none.
struct StatedFigure {
    let subject: Change.Subject
    let kind: String
    let side: Change.Side
    let source: String
    let locator: String

    /// The columns without which rows of facts say nothing.
    static let columns = ["indicator_id", "kind", "term", "period", "value_text"]

    /// Reads a row; nil for a target and for a row that only says why there is no value.
    init?(_ row: SliceRows.Record, of committee: String, _ register: Register) {
        guard row["kind"] != Fact.Kind.target.rawValue, !row["value_text"].isEmpty else { return nil }
        subject = Change.Subject(row, of: committee, period: row["period"])
        kind = row["kind"]
        side = Change.Side(
            text: plain(row["value_text"], of: row["indicator_id"], register), status: row["status"],
            unit: row["unit"])
        source = row["source_id"]
        locator = row["locator"]
    }

    /// What two figures have to agree in to be the same one.
    private var statement: [String] { [subject.indicator, kind, subject.term, subject.period] }

    /// The figures of two editions in pairs: equal ones first, then those from the same place of the same source.
    static func paired(_ old: [StatedFigure], _ new: [StatedFigure]) -> [Pair<StatedFigure>] {
        pairs(
            old, new, order: { $0.statement + [$0.source, $0.locator, $0.side.text, $0.side.status, $0.side.unit] },
            keys: [
                { $0.statement + [$0.side.text, $0.side.status, $0.source, $0.locator] },
                { $0.statement + [$0.side.text, $0.side.status] },
                { $0.statement + [$0.side.text, $0.source, $0.locator] },
                { $0.statement + [$0.side.text] },
                { $0.statement + [$0.source, $0.locator] },
                { $0.statement + [$0.source] },
                { $0.statement },
            ])
    }
}

extension Change.Subject {
    /// What a row of a slice is about.
    init(_ row: SliceRows.Record, of committee: String, period: String) {
        self.init(
            committee: committee, indicator: row["indicator_id"], name: Words(same: row["indicator"]),
            area: row["area"], term: row["term"], period: period)
    }
}

/// A value as two editions can be compared in: grades in one language, everything in its canonical form.
func plain(_ text: String, of indicator: String, _ register: Register) -> String {
    guard let value = Quantity(text) else { return text }
    return (register.indicator(indicator)?.worded(value, in: .vi) ?? value).grammar
}
