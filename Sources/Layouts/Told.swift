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
        told.finding(of: ToldFindings.columns.map(row.text), in: table("findings"))
    }

    /// A chart's heading: the most important finding about its rows as the title, and what the chart shows below it.
    ///
    /// A finding of the chart itself comes before those about its rows; without any, what it shows is the title.
    /// `worded` gives the words that stand above the chart for either.
    func headline<ChartRow>(
        _ rows: [Told<ChartRow>], _ title: String, finding: String? = nil, worded: (String) -> String = { $0 }
    ) -> [Strip] {
        let first = finding ?? rows.min { $0.rank < $1.rank }?.finding
        guard let first else { return [caption(worded(title))] }
        let below = block(title, .small, .muted, width: width)
        return [
            caption(worded(first.hasSuffix(".") ? String(first.dropLast()) : first)),
            Strip(
                ink: [.group(.paragraph, at: .zero, below.ink(at: .zero))], height: below.height + 3,
                keepsWithNext: true),
        ]
    }
}

/// The findings of a document about targets, by what they are about; sorted out when the first is asked for.
final class ToldFindings {
    /// The columns that say which target a finding, or a row of a chart, is about.
    static let columns = ["committee_id", "indicator_id", "term", "due"]
    /// The topics of findings about one target.
    static let topics: Set = ["kept", "not_met", "stake"]
    private var byTarget: [[String]: (rank: Int, sentence: String)]?

    /// The first finding about a target, named by the cells of `columns`.
    func finding(of target: [String], in table: Table?) -> (rank: Int, sentence: String)? {
        if let byTarget { return byTarget[target] }
        let sorted = ToldFindings.sorted(table)
        byTarget = sorted
        return sorted[target]
    }

    private static func sorted(_ table: Table?) -> [[String]: (rank: Int, sentence: String)] {
        guard let table else { return [:] }
        var found: [[String]: (rank: Int, sentence: String)] = [:]
        for cells in table.rows {
            let row = Row(shape: table.shape, cells: cells)
            guard topics.contains(row.text("topic")), case .number(let number) = row["number"] else { continue }
            let target = columns.map(row.text)
            if found[target] == nil { found[target] = (Int(Figure.approximate(number)), row.text("sentence")) }
        }
        return found
    }
}

/// The table rows a chart's rows were made from; sorted out only when a heading asks for one.
final class ChartOrigins {
    private var pairs: [(datum: Datum, row: Row)] = []
    private lazy var rows = Dictionary(pairs.map { ($0.datum, $0.row) }, uniquingKeysWith: { first, _ in first })

    /// Notes a row; all of them before the first is asked for.
    func add(_ datum: Datum, _ row: Row) { pairs.append((datum, row)) }

    /// The first table row that a chart's row was made from.
    func row(of datum: Datum) -> Row? { rows[datum] }
}
