import Quantities
import Tables

/// Slices and totals.
extension CrossFooting {
    /// Rows of committees that their slices lack, have besides, or have otherwise.
    var inSlices: [Mismatch] {
        whole.sorted { $0.key < $1.key }.flatMap { name, ledger -> [Mismatch] in
            guard ledger.shape.position(of: "committee_id") != nil else { return [] }
            let runs = ledger.runs(by: ledger.column("committee_id"))
            let strangers = Set(runs.keys).subtracting(committees + [""]).sorted()
            // Rows of no committee belong to every slice.
            let shared = runs[""] ?? []
            return (committees + strangers).flatMap { committee -> [Mismatch] in
                let (places, own) = ((runs[committee] ?? []) + shared, slice(committee, name)?.rows ?? [])
                let count = places.reduce(0) { $0 + $1.count }
                guard count == own.count else {
                    return [
                        Mismatch(
                            table: name, committee: committee, column: "rows", stated: "\(count)",
                            counted: "\(own.count)")
                    ]
                }
                return zip(places.joined(), own.indices).flatMap { place, index in
                    ledger.rows[place] == own[index]
                        ? [] : differences(name, committee, ledger.shape, index + 1, ledger.rows[place], own[index])
                }
            }
        }
    }

    private func differences(
        _ table: String, _ committee: String, _ shape: TableShape, _ number: Int, _ left: [Cell], _ right: [Cell]
    ) -> [Mismatch] {
        shape.columns.indices.compactMap { index in
            guard left[index] != right[index] else { return nil }
            return Mismatch(
                table: table, committee: committee, column: shape.columns[index].name, row: "row \(number)",
                stated: left[index].machine, counted: right[index].machine)
        }
    }

    /// Columns of the summary whose sum over all committees is not the sum over their slices.
    var inTotals: [Mismatch] {
        guard let summary = whole["summary"] else { return [] }
        return CrossFooting.counts.compactMap { column in
            let total = Figure.sum(summary.rows.map(summary.column(column).number))
            let parts = committees.compactMap { slice($0, "summary") }
            let sum = Figure.sum(parts.flatMap { $0.rows.map($0.column(column).number) })
            guard total != sum else { return nil }
            return Mismatch(
                table: "summary", committee: "all committees", column: column, stated: Figure.machine(total),
                counted: Figure.machine(sum))
        }
    }
}
