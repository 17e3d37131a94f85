import Charts
import Drawings
import Quantities
package import SourceFiles
import Tables

/// Results against their targets as bullet charts.
package struct BulletsBlock: Block {
    package static let name = "bullets"
    package static let about = "Bullet charts: each result against its target or range, with the verdict beside it"

    private let query: Query
    private let label: String
    private let key: String?
    private let result: String
    private let target: String
    private let status: String
    private let certainty: String?
    private let title: Words

    package init?(_ fields: FieldReader, _ vocabulary: Vocabulary) {
        let query = Query(fields, vocabulary)
        let shape = vocabulary.shape(fields)
        let label = vocabulary.column("label", "column that names each row", of: shape, fields)
        key = vocabulary.optionalColumn("key", "column of the key that leads to the explanation", of: shape, fields)
        let result = vocabulary.column("result", "column of the result, a number", of: shape, fields)
        let target = fields.text("target", "the part before _min, _max and _text of the target's columns")
        let status = vocabulary.column("status", "column of the verdict", of: shape, fields)
        certainty = vocabulary.optionalColumn("certainty", "column of the observation status", of: shape, fields)
        let title = fields.words("title", "title above the chart")
        var isWhole = true
        if let target, let shape {
            for end in ["_min", "_max", "_text"] where !vocabulary.check(target + end, of: shape, at: "target", fields)
            {
                isWhole = false
            }
        }
        guard isWhole, let query, let label, let result, let target, let status, let title else { return nil }
        self.query = query
        self.label = label
        self.result = result
        self.target = target
        self.status = status
        self.title = title
    }

    package func compose(_ setting: Setting) -> [Strip] {
        let told = query.rows(in: setting).compactMap { row in
            chartRow(row, setting).map { Told($0, from: row, in: setting) }
        }
        let rows = told.map(\.row)
        guard let first = rows.first else { return [] }
        let words = setting.language == .vi
        let swatches: [Legend.Entry] = [
            rows.contains { !$0.isEstimate } ? .init(.bar(isHatched: false), words ? "Kết quả" : "Result") : nil,
            rows.contains { $0.isEstimate }
                ? .init(.bar(isHatched: true), words ? "Kết quả (số ước)" : "Result (estimate)") : nil,
            .init(.band, first.targetWord(setting)),
        ].compactMap { $0 }
        let legend = Legend(swatches).draw(
            width: setting.width, style: setting.theme.chartStyle, measurer: setting.measurer)
        var strips = setting.headline(told, setting.text(title))
        strips.append(
            Strip(ink: [.group(.artifact, at: .zero, legend.ink)], height: legend.size.height + 2, keepsWithNext: true))
        return strips
            + setting.figures(told, most: 8, title: setting.text(title), plain: \.sentence) { BulletChart(rows: $0) }
    }

    private func chartRow(_ row: Row, _ setting: Setting) -> BulletChart.Row? {
        guard case .number(let value) = row[result] else { return nil }
        let low: Double? = if case .number(let low) = row[target + "_min"] { Figure.approximate(low) } else { nil }
        let high: Double? = if case .number(let high) = row[target + "_max"] { Figure.approximate(high) } else { nil }
        guard low != nil || high != nil else { return nil }
        let code = row.text(status)
        return BulletChart.Row(
            label: row.label(label, key: key), result: Figure.approximate(value),
            resultText: row.printed(result, as: .figure, in: setting),
            isEstimate: certainty.map { row.isEstimate($0) } ?? false, targetLow: low,
            targetHigh: high,
            targetText: (setting.language == .vi ? "mục tiêu " : "target ")
                + row.printed(target, as: .quantity, in: setting),
            status: StatusMark(
                StatusMark.tone(ofVerdict: code), word: row.printed(status, as: .plain, in: setting)))
    }
}

extension BulletChart.Row {
    fileprivate var sentence: String { "\(label): \(resultText), \(targetText), \(status.word)" }

    fileprivate func targetWord(_ setting: Setting) -> String {
        setting.language == .vi ? "Mục tiêu (vạch hoặc khoảng)" : "Target (mark or range)"
    }
}
