import Charts
import Drawings
import Quantities
import Tables

/// A row of a chart with the sentence the findings have about it.
struct Told<ChartRow> {
    let row: ChartRow
    /// What the findings say about the target, as printed; nil where they are silent.
    let finding: String?
    /// The place of the sentence among the committee's findings; the lowest is the most important.
    let rank: Int

    /// Pairs a chart's row with the finding about the table row it was made from.
    init(_ row: ChartRow, from tableRow: Row, in setting: Setting) {
        self.row = row
        let found = setting.finding(about: tableRow)
        finding = found?.sentence
        rank = found?.rank ?? Int.max
    }
}

extension Setting {
    /// The first finding about the target of a row: same committee, indicator, term and period.
    fileprivate func finding(about row: Row) -> (rank: Int, sentence: String)? {
        let same = { (column: String) in
            Query.Condition(column: column, test: .isOne(of: [row.text(column)]))
        }
        let findings = Query(
            table: "findings",
            conditions: [
                same("committee_id"), same("indicator_id"), same("term"), same("due"),
                .init(column: "topic", test: .isOne(of: ["kept", "not_met", "stake"])),
            ])
        guard let first = findings.rows(in: self).first, case .number(let number) = first["number"] else { return nil }
        return (Int(Figure.approximate(number)), first.text("sentence"))
    }

    /// A chart's heading: the most important finding about its rows as the title, and what the chart shows below it.
    ///
    /// A finding of the chart itself comes before those about its rows; without any, what it shows is the title.
    func headline<ChartRow>(_ rows: [Told<ChartRow>], _ title: String, finding: String? = nil) -> [Strip] {
        let first = finding ?? rows.min { $0.rank < $1.rank }?.finding
        guard let first else { return [caption(title)] }
        let below = block(title, .small, .muted, width: width)
        return [
            caption(first.hasSuffix(".") ? String(first.dropLast()) : first),
            Strip(
                ink: [.group(.paragraph, at: .zero, below.ink(at: .zero))], height: below.height + 3,
                keepsWithNext: true),
        ]
    }
}
