/// Splits a table with more columns than fit into tables one below the other that repeat the leading ones.
enum ColumnChunks {
    /// The tables: one where the columns fit in type of nine tenths, or as few as hold them.
    ///
    /// Columns are shared out evenly; even one that does not fit beside the leading ones gets a table.
    static func split(_ table: GridTable, leading: Int, in setting: Setting) -> [GridTable] {
        let total = setting.width
        let measures = GridMeasures(table, GridStyle(setting))
        if measures.fits(total) || GridMeasures(table, GridStyle(setting, scale: 0.9)).fits(total) { return [table] }
        let needs = measures.needs.map(\.least)
        let lead = needs[..<leading].reduce(0, +)
        // The leading columns keep three tenths for their words, if they can use them.
        let wish = measures.needs[..<leading].reduce(0) { $0 + max($1.least, $1.wish, $1.full) }
        let room = total - max(lead, min(wish, total * 0.3))
        let rest = Array(leading..<table.columns.count)
        var count = 1
        while count < rest.count, !evenly(rest, count).allSatisfy({ $0.reduce(0) { $0 + needs[$1] } <= room }) {
            count += 1
        }
        return evenly(rest, count).map { table.columns(Array(0..<leading) + $0) }
    }

    /// So many runs of columns, as long as each other or one shorter.
    private static func evenly(_ columns: [Int], _ count: Int) -> [[Int]] {
        (0..<count).map { part in
            Array(columns[(part * columns.count / count)..<((part + 1) * columns.count / count)])
        }
    }
}
