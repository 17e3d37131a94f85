import Diagnostics
import Foundation
import Indicators
import Quantities
import SourceFiles

/// Whether the columns an edition derives from the value and the indicator agree with them.
struct EditionRules {
    let row: RowReader
    let value: Quantity?
    let indicator: Indicator?

    /// One fault for every column that disagrees.
    var faults: [Diagnostic] {
        var faults: [Diagnostic] = []
        if let value {
            let code = value.code
            faults.append(contentsOf: differs("value_op", from: code.isEmpty ? ["", "="] : [code]))
            faults.append(contentsOf: differs("value_min", from: value.lower))
            faults.append(contentsOf: differs("value_max", from: value.upper))
        }
        if let indicator {
            faults.append(contentsOf: differs("measure", from: [indicator.measure.rawValue, ""]))
            let names = indicator.unit.names
            faults.append(contentsOf: differs("unit", from: [names.vi, names.en, indicator.unit.id, ""]))
        }
        return faults
    }

    private func differs(_ column: String, from number: Decimal?) -> [Diagnostic] {
        let cell = row[column]
        let stated = Figure.read(row.decimalMark.pointed(cell.value))
        guard row.has(column), stated != number || (number == nil && !cell.value.isEmpty) else { return [] }
        return [fault(column, cell, number.map { row.decimalMark.written(Figure.machine($0)) } ?? "")]
    }

    private func differs(_ column: String, from texts: [String]) -> [Diagnostic] {
        let cell = row[column]
        return !row.has(column) || texts.contains(cell.value) ? [] : [fault(column, cell, texts[0])]
    }

    private func fault(_ column: String, _ cell: Located<String>, _ wanted: String) -> Diagnostic {
        let origin = column.hasPrefix("value") ? "value_text" : "the indicator"
        return Diagnostic(
            rule: "edition-mismatch", at: cell.place,
            "\(column) \(cell.value.quoted) does not agree with \(origin)",
            hint: wanted.isEmpty ? "leave the cell empty" : "write \(wanted)")
    }
}
