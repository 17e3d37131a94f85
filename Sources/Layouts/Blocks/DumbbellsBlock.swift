import Charts
import Drawings
import Quantities
package import SourceFiles
import Tables

/// The way from where a committee stands to what it promised.
package struct DumbbellsBlock: Block {
    package static let name = "dumbbells"
    package static let about = "From the baseline to the target or range, with the growth it takes a year"

    private let query: Query
    private let label: String
    private let key: String?
    private let start: String
    private let startPeriod: String
    private let target: String
    private let due: String
    private let growth: String?
    private let growthText: Words?
    private let title: Words

    package init?(_ fields: FieldReader, _ vocabulary: Vocabulary) {
        let query = Query(fields, vocabulary)
        let shape = vocabulary.shape(fields)
        let label = vocabulary.column("label", "column that names each row", of: shape, fields)
        key = vocabulary.optionalColumn("key", "column of the key that leads to the explanation", of: shape, fields)
        let start = vocabulary.column("start", "column of the baseline, a number", of: shape, fields)
        let startPeriod = vocabulary.column("start_period", "column of the baseline's period", of: shape, fields)
        let target = fields.text("target", "the part before _min, _max and _text of the target's columns")
        let due = vocabulary.column("due", "column of the target's period", of: shape, fields)
        growth = fields.optionalText("growth", "the part before _min and _max of the growth needed")
        growthText = fields.optionalWords("growth_text", "remark with {growth}")
        let title = fields.words("title", "title above the chart")
        var isWhole = true
        for (key, name, ends) in [
            ("target", target, ["_min", "_max", "_text"]), ("growth", growth, ["_min", "_max"]),
        ] {
            guard let name, let shape else { continue }
            for end in ends where !vocabulary.check(name + end, of: shape, at: key, fields) { isWhole = false }
        }
        guard isWhole, let query, let label, let start, let startPeriod, let target, let due, let title else {
            return nil
        }
        self.query = query
        self.label = label
        self.start = start
        self.startPeriod = startPeriod
        self.target = target
        self.due = due
        self.title = title
    }

    package func compose(_ setting: Setting) -> [Strip] {
        let told = query.rows(in: setting).compactMap { row in
            chartRow(row, setting).map { Told($0, from: row, in: setting) }
        }
        let rows = told.map(\.row)
        guard !rows.isEmpty else { return [] }
        let isVietnamese = setting.language == .vi
        let legend = Legend(
            [
                rows.contains { !$0.isStartEstimate }
                    ? .init(.dot(isOpen: false), isVietnamese ? "Mức đã đạt" : "Reached") : nil,
                rows.contains { $0.isStartEstimate }
                    ? .init(.dot(isOpen: true), isVietnamese ? "Mức đã đạt (số ước)" : "Reached (estimate)") : nil,
                .init(.band, isVietnamese ? "Mục tiêu" : "Target"),
            ].compactMap { $0 }
        ).draw(width: setting.width, style: setting.theme.chartStyle, measurer: setting.measurer)
        var strips = setting.headline(told, setting.text(title))
        strips.append(
            Strip(ink: [.group(.artifact, at: .zero, legend.ink)], height: legend.size.height + 2, keepsWithNext: true))
        let sentence = { (row: DumbbellChart.Row) in
            "\(row.label): \(row.startText) → \(row.endText)" + (row.remark.isEmpty ? "" : ", \(row.remark)")
        }
        return strips
            + setting.figures(told, most: 8, title: setting.text(title), plain: sentence) { DumbbellChart(rows: $0) }
    }

    private func chartRow(_ row: Row, _ setting: Setting) -> DumbbellChart.Row? {
        guard case .number(let base) = row[start] else { return nil }
        let low: Double? = if case .number(let low) = row[target + "_min"] { Figure.approximate(low) } else { nil }
        let high: Double? = if case .number(let high) = row[target + "_max"] { Figure.approximate(high) } else { nil }
        guard let first = low ?? high, let last = high ?? low else { return nil }
        let isEstimate = isEstimate(row, setting)
        let period = row.printed(startPeriod, as: .period, in: setting)
        let estimate = isEstimate ? (setting.language == .vi ? ", ước" : ", estimate") : ""
        var remark = ""
        if let growth, let growthText, row[growth + "_min"] != .missing {
            remark = setting.text(growthText, ["growth": row.printed(growth, as: .span, in: setting)])
        }
        return DumbbellChart.Row(
            label: row.label(label, key: key), start: Figure.approximate(base),
            startText: "\(row.printed(start, as: .figure, in: setting)) (\(period)\(estimate))",
            isStartEstimate: isEstimate, endLow: first, endHigh: last,
            endText:
                "\(row.printed(target, as: .quantity, in: setting)) (\(row.printed(due, as: .period, in: setting)))",
            remark: remark, language: setting.language)
    }

    /// Whether the baseline is an estimate: the facts table says so for the same committee, indicator and period.
    private func isEstimate(_ row: Row, _ setting: Setting) -> Bool {
        let facts = Query(
            table: "facts",
            conditions: [
                .init(column: "committee_id", test: .isOne(of: [row.text("committee_id")])),
                .init(column: "indicator_id", test: .isOne(of: [row.text("indicator_id")])),
                .init(column: "kind", test: .isOne(of: ["achievement"])),
                .init(column: "period", test: .isOne(of: [row.text(startPeriod)])),
            ])
        return facts.rows(in: setting).contains { $0.isEstimate("status") }
    }
}
