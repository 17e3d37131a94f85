package import Quantities
package import Tables

extension TableSet {
    /// The letters of the keys that lead from a row to its explanation, by table.
    private static let letters = ["assessments": "T", "summary": "S", "rollup": "R"]

    /// The tables as pages show them: rows that are explained carry the key of their explanation.
    ///
    /// Assessments have further columns (see `ShownAssessments`); changes have their codes and a remark in columns.
    ///
    /// The key is the letter of the table and the row's number within its committee; files leave the column out.
    package func keyed(in language: Language) -> [Table] {
        tables.map { table in
            if table.shape.name == "changes" { return TableSet.shownChanges(table) }
            guard let letter = TableSet.letters[table.shape.name],
                let committee = table.shape.position(of: "committee_id")
            else { return table }
            let shown = ShownAssessments(table.shape, in: self, language)
            var counts: [String: Int] = [:]
            let rows = table.rows.map { row in
                let count = counts[row[committee].machine, default: 0] + 1
                counts[row[committee].machine] = count
                var cells: [Cell] = []
                cells.reserveCapacity(row.count + 4)
                cells += row
                cells.append(.text("\(letter)\(count)"))
                shown?.add(of: row, to: &cells)
                return cells
            }
            let columns = [TableSet.keyColumn] + (shown == nil ? [] : ShownAssessments.columns)
            return Table(columns.reduce(table.shape) { $0.appending($1) }, rows: rows)
        }
    }

    private static let keyColumn = Column(
        "key", Words(vi: "Mã", en: "Key"), isRequired: true, audience: .pages,
        description: "Key of the explanation, as in the table explanations")
}
