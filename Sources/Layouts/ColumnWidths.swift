/// Divides a table's width among its columns by what they hold.
enum ColumnWidths {
    /// What a column needs, cell padding included.
    struct Need {
        /// The width below which words or numbers would be torn.
        let least: Double
        /// The width it would like: its longest cell on one line, or the share the layout asks for.
        let wish: Double
        /// Whether more than the wish is of use to it: text may, numbers may not.
        let isElastic: Bool
    }

    /// Widths that add up to the total.
    ///
    /// When all wishes fit, what is left goes to the elastic columns in proportion to their wishes; otherwise every
    /// column gets its least and a part of what it still wishes. Columns that cannot even get their least share the
    /// width in proportion to it.
    static func divide(_ total: Double, among needs: [Need]) -> [Double] {
        let least = needs.reduce(0) { $0 + $1.least }
        let wish = needs.reduce(0) { $0 + max($1.wish, $1.least) }
        if wish <= total {
            let elastic = needs.reduce(0) { $0 + ($1.isElastic ? max($1.wish, $1.least) : 0) }
            let rest = total - wish
            return needs.map { need in
                let width = max(need.wish, need.least)
                guard elastic > 0 else { return width + rest / Double(needs.count) }
                return need.isElastic ? width + rest * width / elastic : width
            }
        }
        if least <= total {
            let share = (total - least) / (wish - least)
            return needs.map { $0.least + (max($0.wish, $0.least) - $0.least) * share }
        }
        return needs.map { $0.least / least * total }
    }
}
