import Quantities

@testable import Charts

/// Rows of the table `series` as a chart reads them, written short: `observed 2025 37 E`.
enum SmallSeries {
    /// The rows of one series: line, time, value in the grammar of the facts files, observation status.
    static func rows(
        _ lines: [String], id: String = "a", label: String = "Xuất khẩu", unit: String = "tỷ USD",
        state: (code: String, word: String) = ("accelerate", "Cần đẩy nhanh"), language: Language = .vi
    ) -> [Datum] {
        lines.map { line in
            let parts = line.split(separator: " ").map(String.init)
            let value = parts.count > 2 ? Quantity(parts[2]) : nil
            var readings = [
                "series": Reading(text: id, code: id), "label": Reading(text: label, code: label),
                "line": Reading(text: parts[0], code: parts[0]),
                "time": Reading(text: parts[1], low: Double(parts[1]), high: Double(parts[1])),
                "period": Reading(text: parts[1], code: parts[1]),
                "status": Reading(text: state.word, code: state.code),
                "term": Reading(text: "2025-2030", code: "2025-2030"),
            ]
            if let value {
                readings["value"] = Reading(
                    text: value.printed(unit: MeasureUnit(id: unit, names: Words(same: unit)), in: language),
                    code: value.grammar, low: value.lower.map(Figure.approximate),
                    high: value.upper.map(Figure.approximate))
            }
            if parts.count > 3 { readings["certainty"] = Reading(text: "ước", code: parts[3]) }
            return Datum(readings, unit: unit)
        }
    }

    /// Exports as METHOD has them: 37 in 2025, 48.5 in 2027, 75–80 in 2030.
    static let exports = rows([
        "observed 2024 33", "observed 2025 37", "observed 2027 48.5 E", "path 2025 37", "path 2026 44.6",
        "path 2027 52.2", "path 2028 59.8", "path 2029 67.4", "path 2030 75", "required 2027 48.5",
        "required 2030 75", "target 2030 75..80",
    ])
}
