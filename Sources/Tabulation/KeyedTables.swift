import Quantities
package import Tables

extension TableSet {
    /// The letters of the keys that lead from a row to its explanation, by table.
    private static let letters = ["assessments": "T", "summary": "S", "rollup": "R"]

    /// The tables as pages show them: rows that are explained carry the key of their explanation in a last column.
    ///
    /// Assessments have the status of the baseline before it.
    ///
    /// The key is the letter of the table and the row's number within its committee; files leave the column out.
    package var keyed: [Table] {
        tables.map { table in
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
            return Table(table.shape.appending(key), rows: rows)
        }
    }
}
