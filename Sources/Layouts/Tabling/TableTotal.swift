import Diagnostics
import Foundation
import Quantities
import SourceFiles
import Tables

/// The sums below a table, and below each of its groups if wanted.
struct TableTotal {
    private let label: Words
    private let columns: [String]
    /// Whether every group has a sum of its own.
    let hasSubtotals: Bool

    /// Reads `total`; the columns have to be numbers that the table shows.
    init?(_ fields: FieldReader, shown: [TableColumn], of shape: TableShape?, _ vocabulary: Vocabulary) {
        guard let record = fields.optionalRecord("total", "sums below the table", of: "the total") else { return nil }
        let before = vocabulary.log.errorCount
        let label = record.words("label", "what the row of sums is called")
        let columns = record.texts("columns", "columns of numbers that are added up")
        hasSubtotals = record.flag("subtotals", "whether every group has a sum of its own", default: false)
        for column in columns {
            guard let shape, vocabulary.check(column.value, of: shape, at: "columns", record) else { continue }
            if !TableTotal.isNumber(column.value, in: shape) {
                record.fault(
                    "not-a-number", at: "columns", "column '\(column.value)' holds no numbers to add up",
                    hint: "name columns of numbers")
            } else if !shown.isEmpty, !shown.contains(where: { $0.shown.column == column.value }) {
                record.fault(
                    "not-shown", at: "columns", "column '\(column.value)' is added up but not shown",
                    hint: "list it under 'columns' of the table too")
            }
        }
        if columns.isEmpty, record.isMapping, vocabulary.log.errorCount == before {
            record.fault(
                "missing-key", at: "columns",
                "'columns' (columns of numbers that are added up) is missing in the total",
                hint: "write a list of columns such as [targets, met]")
        }
        record.finish()
        guard let label, !columns.isEmpty, vocabulary.log.errorCount == before else { return nil }
        self.label = label
        self.columns = columns.map(\.value)
    }

    private static func isNumber(_ column: String, in shape: TableShape) -> Bool {
        guard let position = shape.position(of: column) else { return false }
        switch shape.columns[position].kind {
        case .number, .integer: return true
        case .text, .code: return false
        }
    }

    /// The row of sums: the label in the first column that is not added up.
    ///
    /// Numbers of several units have no sum; one that lacks numbers says so in a note.
    func row(
        _ rows: [Row], _ shown: [TableColumn], _ units: [UnitPlace], isSubtotal: Bool, _ filling: inout CellFilling
    ) -> GridRow {
        let setting = filling.setting
        let words = setting.text(isSubtotal ? Phrase.subtotal : label)
        let place = shown.firstIndex { !columns.contains($0.shown.column) }
        var cells: [GridCell] = []
        for (index, column) in shown.enumerated() {
            let name = column.shown.column
            guard columns.contains(name), let first = rows.first else {
                cells.append(index == place ? GridCell(content: .text(words)) : .empty)
                continue
            }
            let present = rows.filter { $0[name] != .missing }
            guard !present.isEmpty, !units[index].isInCells else {
                let dash = AlignedNumber("\u{2013}", bare: "", in: setting.language)
                cells.append(GridCell(content: .numbers([dash])))
                continue
            }
            var cell = filling.content(first.total(of: rows, [name]), column.shown, units[index])
            if present.count < rows.count {
                let missing = Figure.printed(Decimal(rows.count - present.count), in: setting.language)
                cell.marks = [filling.mark(for: setting.text(Phrase.addendsMissing, ["count": missing]))]
            }
            cells.append(cell)
        }
        return GridRow(cells: cells)
    }
}
