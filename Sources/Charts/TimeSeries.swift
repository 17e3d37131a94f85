import Quantities

/// One target in time as charts draw it: made from the rows of the table `series`.
struct TimeSeries: Hashable, Sendable {
    /// A value at a time.
    struct Point: Hashable, Sendable {
        /// In years: 2027 is the end of 2027.
        let time: Double
        /// The number or the low end; nil where it is open.
        let low: Double?
        /// The number or the high end; nil where it is open.
        let high: Double?
        /// The value as printed without its unit.
        let text: String
        let period: String
        let isNotFinal: Bool
        /// The word for an estimate; empty for a final figure.
        let certainty: String

        /// Whether a range has an open top.
        let isOpenAbove: Bool

        /// The ends that are stated.
        var ends: [Double] { [low, high].compactMap { $0 } }
        /// Where a line passes: the number, the middle of a range, the stated end of an open one.
        var middle: Double {
            if let low, let high { low / 2 + high / 2 } else { low ?? high ?? 0 }
        }
    }

    let label: String
    let unit: String
    let status: StatusMark?
    /// The target as printed with its unit; empty without one.
    let targetText: String
    /// The term of office as printed, with its first and last year.
    let term: Term?
    /// In order of time, as all other lines.
    let observed: [Point]
    let path: [Point]
    let required: [Point]
    /// The milestones and the target, which is the last.
    let targets: [Point]
    /// The first years that are counted otherwise.
    let breaks: [Double]

    /// What charts over time read; the columns of the table `series` have the same names.
    static let channels = [
        Channel("series", "column that tells one series from another", .words),
        Channel("label", "column that names each series", .label),
        Channel("line", "column of the line: observed, path, required, target or series_break", .words),
        Channel("time", "column of the place in time, in years", .number),
        Channel("period", "column of the period in words", .period),
        Channel("value", "columns of the value", .value, isRequired: false),
        Channel("certainty", "column of the observation status", .certainty, isRequired: false),
        Channel("status", "column of the verdict or pace", .status, isRequired: false),
        Channel("term", "column of the term, marked on the axis of time", .words, isRequired: false),
    ]

    /// Reads one series from its rows, at least one.
    init(_ rows: [Datum], _ language: Language) {
        let lines = Dictionary(grouping: rows) { $0.code("line") }
        let line = { (name: String) in
            (lines[name] ?? []).compactMap { Point($0, language) }.enumerated()
                .sorted { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }.map(\.element)
        }
        label = rows.first?.text("label") ?? ""
        unit = rows.first?.unit ?? ""
        status = rows.first.flatMap { $0["status"] == nil || $0.code("status") == "none" ? nil : $0.status("status") }
        term = rows.first.flatMap { Term($0.code("term")) }
        observed = line("observed")
        path = line("path")
        required = line("required")
        targets = line("target")
        targetText = lines["target"]?.last?.text("value") ?? ""
        breaks = (lines["series_break"] ?? []).compactMap { $0["time"]?.low }
            .filter { TimeAxis.sensible.contains($0) }.sorted()
    }

    /// The rows of each series, in the order of their first rows.
    static func split(_ rows: [Datum]) -> [[Datum]] {
        var places: [String: Int] = [:]
        var groups: [[Datum]] = []
        for row in rows {
            let code = row.code("series")
            if let place = places[code] {
                groups[place].append(row)
            } else {
                places[code] = groups.count
                groups.append([row])
            }
        }
        return groups
    }

    /// Every value an axis has to hold.
    var values: [Double] { (observed + path + required + targets).flatMap(\.ends) }

    /// Every time an axis has to hold.
    var times: [Double] { (observed + path + required + targets).map(\.time) }

    /// The values in pieces that may be joined: no year is missing within one, and nothing is counted otherwise.
    var runs: [[Point]] {
        observed.reduce(into: []) { runs, point in
            let last = runs.last?.last
            let isNext = last.map { last in
                point.time - last.time < 1.5 && !breaks.contains { last.time < $0 && $0 <= point.time }
            }
            if isNext == true { runs[runs.count - 1].append(point) } else { runs.append([point]) }
        }
    }
}

extension TimeSeries.Point {
    /// Reads a row; nil when it has no value or no sensible time.
    fileprivate init?(_ row: Datum, _ language: Language) {
        guard let time = row["time"]?.low, TimeAxis.sensible.contains(time), let value = row["value"],
            [value.low, value.high].contains(where: { $0?.isFinite ?? false })
        else { return nil }
        self.time = time
        low = value.low
        high = value.high
        let quantity = Quantity(value.code)
        isOpenAbove = if case .range(_, _, open: true)? = quantity { true } else { false }
        // The axis says "times" once for all values.
        let plain: Quantity? =
            switch quantity {
            case .times(nil, let value): .exact(value)
            case .times(let bound?, let value): .bound(bound, value)
            default: quantity
            }
        text = plain?.printed(unit: nil, in: language) ?? value.text
        period = row.code("period") == Period.unknown.code ? "" : row.text("period")
        isNotFinal = row.isNotFinal("certainty")
        certainty = isNotFinal ? row.text("certainty") : ""
    }
}
