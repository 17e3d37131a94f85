import Quantities

/// The series of a whole chart, read once for all its figures; no figure holds a part of one.
struct WholeSeries: Hashable, Sendable {
    /// In the order of their first rows.
    let all: [TimeSeries]
    private let byCode: [String: TimeSeries]

    init(_ rows: [Datum], _ language: Language) {
        let groups = TimeSeries.split(rows)
        all = groups.map { TimeSeries($0, language) }
        byCode = Dictionary(
            zip(groups, all).map { ($0.first?.code("series") ?? "", $1) }, uniquingKeysWith: { first, _ in first })
    }

    /// The series some rows belong to, in the order of their first rows.
    func of(_ rows: [Datum]) -> [TimeSeries] {
        rows.map { $0.code("series") }.distinct.compactMap { byCode[$0] }
    }

    /// The series of a row.
    func of(_ row: Datum) -> TimeSeries? { byCode[row.code("series")] }
}
