import Assessments
import Quantities
import Tables

extension TableSet {
    /// Changes as pages show them: verdicts and paces as codes with words, and what the columns do not tell.
    ///
    /// The remark is the sentence, where the values of both sides look alike, or where a better or worse verdict or
    /// pace counts as neither because the yardstick is another one.
    static func shownChanges(_ table: Table) -> Table {
        let cell = { (row: [Cell], column: String) in table.shape.position(of: column).map { row[$0] } ?? .missing }
        let rows = table.rows.map { row in
            let isJudged = ["verdict_changed", "pace_changed"].contains(cell(row, "change").machine)
            let (old, new) = (cell(row, "old"), cell(row, "new"))
            let isOpen = [old, new].contains { ["not_assessable", "none"].contains($0.machine) }
            let isUntold = isJudged ? !isOpen && cell(row, "effect") == .text("neither") : old == new && old != .missing
            return row + (isJudged ? [old, new] : [.missing, .missing]) + [isUntold ? cell(row, "sentence") : .missing]
        }
        let codes =
            Verdict.allCases.map { ColumnKind.Code($0.rawValue, $0.words) }
            + Pace.allCases.map { ColumnKind.Code($0.rawValue, $0.words) }
        let columns = [
            Column(
                "old_state", Words(vi: "Trước", en: "Before"), .code(codes), audience: .pages,
                description: "Verdict or pace in the earlier edition; empty for other changes"),
            Column(
                "new_state", Words(vi: "Nay", en: "Now"), .code(codes), audience: .pages,
                description: "Verdict or pace in this edition; empty for other changes"),
            Column(
                "remark", Words(vi: "Ghi chú", en: "Note"), audience: .pages,
                description: "The sentence where the columns do not tell the change"),
        ]
        return Table(columns.reduce(table.shape) { $0.appending($1) }, rows: rows)
    }
}
