import Quantities
import Tables

/// Cells with numbers over tints that are scaled over all of them.
struct ValueCells {
    private let column: String
    private let unit: UnitPlace
    private let low: Double
    private let extent: Double
    private let setting: Setting

    init(_ column: String, _ rows: [Row], in setting: Setting) {
        self.column = column
        self.setting = setting
        let hasUnit = rows.contains { $0.unit != nil }
        unit = hasUnit ? UnitPlace(column, .figure, rows, isShown: false, in: setting) : .none
        let values = rows.compactMap { $0.approximate(column) }
        low = values.min() ?? 0
        extent = (values.max() ?? 0) - low
    }

    /// The unit that all numbers share; nil when there is none or they have it themselves.
    var sharedUnit: String? { if case .head(let unit) = unit { unit } else { nil } }

    /// The cell for rows that fall together: their numbers one below the other, tinted by the first.
    func cell(_ rows: [Row]) -> GridCell {
        let form: CellForm = unit.isInCells ? .figure : .plain
        let texts = rows.map { $0.printed(column, as: form, in: setting) }.distinct
        guard let value = rows.compactMap({ $0.approximate(column) }).first else {
            return GridCell(content: .text(texts.joined(separator: "\n")))
        }
        let share = extent > 0 && extent.isFinite ? (value - low) / extent : 0.5
        return GridCell(content: .tint(texts.joined(separator: "\n"), share: share))
    }
}
