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
            let table = table.shape.name == "assessments" ? withBaselineStatus(table) : table
            var counts: [String: Int] = [:]
            let rows = table.rows.map { row in
                counts[row[committee].machine, default: 0] += 1
                return row + [.text("\(letter)\(counts[row[committee].machine] ?? 0)")]
            }
            let key = Column(
                "key", Words(vi: "Mã", en: "Key"), isRequired: true,
                description: "Key of the explanation, as in the table explanations")
            let keyed = Table(table.shape.appending(key), rows: rows)
            return table.shape.name == "assessments" ? TableSet.remarked(keyed) : keyed
        }
    }

    /// Assessments with the notes a reader needs beside the due date in a last column.
    ///
    /// That a target is not due yet goes without saying where the day is printed.
    private static func remarked(_ table: Table) -> Table {
        guard let notes = table.shape.position(of: "notes") else { return table }
        let rows = table.rows.map { row in
            let parts = row[notes].machine.components(separatedBy: "; ")
            let told = parts.filter { ![Obstacle.notDueWords.vi, Obstacle.notDueWords.en, ""].contains($0) }
            return row + [Cell(told.isEmpty ? nil : told.joined(separator: "; "))]
        }
        let remarks = Column(
            "remarks", Words(vi: "Ghi chú", en: "Notes"), description: "The notes without the one that is not due yet")
        return Table(table.shape.appending(remarks), rows: rows)
    }
}
