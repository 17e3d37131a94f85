import Assessments
import Foundation
import Quantities
package import Tables

extension TableSet {
    /// The letters of the keys that lead from a row to its explanation, by table.
    private static let letters = ["assessments": "T", "summary": "S", "rollup": "R"]

    /// The tables as pages show them: rows that are explained carry the key of their explanation in a last column.
    ///
    /// Assessments have the status of the baseline before it; changes have their codes and a remark in columns.
    ///
    /// The key is the letter of the table and the row's number within its committee; files leave the column out.
    package var keyed: [Table] {
        tables.map { table in
            if table.shape.name == "changes" { return TableSet.shownChanges(table) }
            guard let letter = TableSet.letters[table.shape.name],
                let committee = table.shape.position(of: "committee_id")
            else { return table }
            let isJudged = table.shape.name == "assessments"
            let status = isJudged ? baselineStatus(table.shape) : nil
            let notes = isJudged ? table.shape.position(of: "notes") : nil
            var counts: [String: Int] = [:]
            let rows = table.rows.map { row in
                let count = counts[row[committee].machine, default: 0] + 1
                counts[row[committee].machine] = count
                var cells: [Cell] = []
                cells.reserveCapacity(row.count + 3)
                cells += row
                if let status { cells.append(status(row)) }
                cells.append(.text("\(letter)\(count)"))
                if let notes { cells.append(TableSet.remark(row[notes])) }
                return cells
            }
            var shape = table.shape
            if status != nil { shape = shape.appending(TableSet.baselineStatusColumn) }
            shape = shape.appending(TableSet.keyColumn)
            if notes != nil { shape = shape.appending(TableSet.remarksColumn) }
            return Table(shape, rows: rows)
        }
    }

    private static let keyColumn = Column(
        "key", Words(vi: "Mã", en: "Key"), isRequired: true,
        description: "Key of the explanation, as in the table explanations")
    private static let remarksColumn = Column(
        "remarks", Words(vi: "Ghi chú", en: "Notes"), description: "The notes without the one that is not due yet")

    /// The notes a reader needs beside the due date.
    ///
    /// That a target is not due yet goes without saying where the day is printed.
    private static func remark(_ notes: Cell) -> Cell {
        guard notes != .missing else { return .missing }
        let text = notes.machine
        let parts = text.utf8.contains(UInt8(ascii: ";")) ? text.components(separatedBy: "; ") : [text]
        let told = parts.filter { ![Obstacle.notDueWords.vi, Obstacle.notDueWords.en, ""].contains($0) }
        return Cell(told.isEmpty ? nil : told.joined(separator: "; "))
    }
}
