import Drawings

/// Divides a table's width among its columns by what they hold.
enum ColumnWidths {
    /// What a column needs: the width of its longest cell on one line, and of its longest word.
    struct Need {
        let natural: Double
        let word: Double
        /// A share asked for by the layout, 0…1.
        let share: Double?
    }

    /// Widths that add up to the total, cell padding included.
    ///
    /// Shares are taken first; the others get their longest word, and what is left goes where lines would break,
    /// in proportion to what is still wanting. Columns that are too many for the width share it evenly.
    static func divide(_ total: Double, among needs: [Need]) -> [Double] {
        var widths = needs.map { $0.share.map { $0 * total } ?? $0.word }
        let fixed = zip(needs, widths).reduce(0) { $0 + ($1.0.share == nil ? 0 : $1.1) }
        let open = needs.indices.filter { needs[$0].share == nil }
        guard !open.isEmpty else { return widths.map { $0 / max(widths.reduce(0, +), 1) * total } }
        let words = open.reduce(0) { $0 + widths[$1] }
        let left = total - fixed - words
        guard left > 0 else {
            let scale = max(total - fixed, 0) / max(words, 1)
            for index in open { widths[index] *= scale }
            return widths
        }
        let wants = open.map { max(needs[$0].natural - widths[$0], 0) }
        let wanting = wants.reduce(0, +)
        for (index, want) in zip(open, wants) {
            widths[index] += wanting > left ? want / wanting * left : want
        }
        let rest = total - widths.reduce(0, +)
        if rest > 0, let widest = open.max(by: { needs[$0].natural < needs[$1].natural }) { widths[widest] += rest }
        return widths
    }
}
