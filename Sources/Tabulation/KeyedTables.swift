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
            let said = isJudged ? saidOfTargets(table.shape) : nil
            var counts: [String: Int] = [:]
            let rows = table.rows.map { row in
                let count = counts[row[committee].machine, default: 0] + 1
                counts[row[committee].machine] = count
                var cells: [Cell] = []
                cells.reserveCapacity(row.count + 3)
                cells += row
                if let status { cells.append(status(row)) }
                cells.append(.text("\(letter)\(count)"))
                if let notes { cells.append(TableSet.remark(row[notes], and: said?(row))) }
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
        "remarks", Words(vi: "Ghi chú", en: "Notes"),
        description: "The notes without the one that is not due yet, and the remark on the target")

    /// The notes a reader needs beside the due date, and what whoever entered the target remarked.
    ///
    /// That a target is not due yet goes without saying where the day is printed.
    private static func remark(_ notes: Cell, and said: String?) -> Cell {
        let text = notes.machine
        let parts = text.utf8.contains(UInt8(ascii: ";")) ? text.components(separatedBy: "; ") : [text]
        let told = parts.filter { ![Obstacle.notDueWords.vi, Obstacle.notDueWords.en, ""].contains($0) }
        let noted = told.joined(separator: "; ")
        guard let said else { return Cell(noted.isEmpty ? nil : noted) }
        return .text(noted.isEmpty ? said : noted + (noted.hasSuffix(".") ? " " : ". ") + said)
    }

    /// The remark of the fact behind a row of assessments.
    ///
    /// None where the source itself words the verdict, or states no period: the notes say so already.
    private func saidOfTargets(_ shape: TableShape) -> ([Cell]) -> String? {
        let names = ["committee_id", "indicator_id", "term"]
        guard let facts = tables.first(where: { $0.shape.name == "facts" }),
            let kind = facts.shape.position(of: "kind"), let note = facts.shape.position(of: "note"),
            let method = shape.position(of: "method")
        else { return { _ in nil } }
        let stated = (names + ["period"]).compactMap { facts.shape.position(of: $0) }
        let judged = (names + ["due"]).compactMap { shape.position(of: $0) }
        let remarked = facts.rows(where: { $0[kind] == .text("target") && $0[note] != .missing })
        let remarks = Dictionary(remarked.map { row in (stated.map { row[$0] }, row[note].machine) }) { $1 }
        return { row in
            let time = judged.map { row[$0] }
            let isTold =
                row[method] == .text(Assessment.Method.reported.rawValue) || time.last == .text(Period.unknown.code)
            return isTold ? nil : remarks[time]
        }
    }
}
