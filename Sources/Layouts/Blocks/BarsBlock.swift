import Charts
import Drawings
import Quantities
package import SourceFiles
import Tables

/// Numbers of one unit as bars on one scale; one chart for each group.
package struct BarsBlock: Block {
    package static let name = "bars"
    package static let about = "Horizontal bars on one scale; with 'group', one chart for each unit or other value"

    private let query: Query
    private let label: String
    private let value: String
    private let detail: String?
    private let group: String?
    private let atLeast: Int
    private let title: Words

    package init?(_ fields: FieldReader, _ vocabulary: Vocabulary) {
        let query = Query(fields, vocabulary)
        let shape = vocabulary.shape(fields)
        let label = vocabulary.column("label", "column that names each bar", of: shape, fields)
        let value = vocabulary.column("value", "column of the numbers", of: shape, fields)
        detail = vocabulary.optionalColumn(
            "detail", "column with the period of each bar, set behind labels that stand on several", of: shape, fields)
        group = vocabulary.optionalColumn(
            "group", "column whose values get a chart each, such as unit", of: shape, fields)
        atLeast = fields.optionalInteger("at_least", "fewest bars worth a chart", in: 1...50) ?? 2
        let title = fields.words("title", "title above each chart, with {group}", placeholders: ["group"])
        guard let query, let label, let value, let title else { return nil }
        self.query = query
        self.label = label
        self.value = value
        self.title = title
    }

    package func compose(_ setting: Setting) -> [Strip] {
        var order: [String] = []
        var groups: [String: [Row]] = [:]
        for row in query.rows(in: setting) {
            guard case .number = row[value] else { continue }
            let key = group.map { row.text($0) } ?? ""
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(row)
        }
        return order.flatMap { key -> [Strip] in
            guard let rows = groups[key], rows.count >= atLeast else { return [] }
            return chart(rows, title: setting.text(title, ["group": key]), setting)
        }
    }

    /// A label with its period in brackets.
    private func detailed(_ row: Row, _ setting: Setting) -> String {
        guard let detail else { return row.text(label) }
        return "\(row.text(label)) (\(row.printed(detail, as: .period, in: setting)))"
    }

    private func chart(_ rows: [Row], title: String, _ setting: Setting) -> [Strip] {
        let uses = Dictionary(grouping: rows) { $0.text(label) }.mapValues(\.count)
        let bars = rows.compactMap { row -> BarChart.Row? in
            guard case .number(let number) = row[value] else { return nil }
            return BarChart.Row(
                label: (uses[row.text(label)] ?? 0) > 1 ? detailed(row, setting) : row.text(label),
                value: Figure.approximate(number),
                text: row.printed(value, as: .plain, in: setting), isEstimate: row.isEstimate("status"))
        }
        let sentence = { (bar: BarChart.Row) in "\(bar.label): \(bar.text)" }
        return [setting.caption(title)]
            + setting.figures(bars, most: 24, title: title, sentence: sentence) { BarChart(rows: $0) }
    }
}
