import Quantities
import Tables

/// A table with its rows by committee, so that thousands of slices do not read it thousands of times.
struct Slices {
    let table: Table
    /// Where the rows of each committee stand, or their makers.
    private let runs: [String: [Range<Int>]]

    /// Groups the rows of a table; nil for a table that does not speak of committees.
    init?(_ table: Table) {
        guard let column = table.shape.position(of: "committee_id") else { return nil }
        var runs: [String: [Range<Int>]] = [:]
        if let makers = table.makers {
            for (place, maker) in makers.enumerated() { runs[maker.committee, default: []].append(place..<place + 1) }
            self.init(table, runs: runs)
            return
        }
        for (cell, places) in table.rows.runs(by: { $0[column] }) { runs[cell.machine, default: []].append(places) }
        self.init(table, runs: runs)
    }

    private init(_ table: Table, runs: [String: [Range<Int>]]) {
        self.table = table
        self.runs = runs
    }

    /// One committee's rows, in the order of the table, then those of no committee; and their places in the table.
    func slice(of committee: String) -> (slice: Slices, places: [Range<Int>]) {
        let (own, shared) = (runs[committee] ?? [], committee.isEmpty ? [] : runs[""] ?? [])
        let slice = table.taking(own + shared)
        let count = own.reduce(0) { $0 + $1.count }
        var places = [committee: own.isEmpty ? [] : [0..<count]]
        if !shared.isEmpty { places[""] = [count..<count + shared.reduce(0) { $0 + $1.count }] }
        return (Slices(slice, runs: places), own + shared)
    }
}
