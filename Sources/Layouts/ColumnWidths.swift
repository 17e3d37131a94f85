/// Divides a table's width among its columns by what they hold.
enum ColumnWidths {
    /// What a column needs, cell padding included.
    struct Need {
        /// The width below which words or numbers would be torn.
        let least: Double
        /// The width below which it would read badly: most of the share the layout gives to prose.
        let fair: Double
        /// The width it would like: its longest cell on one line, or the share the layout asks for.
        let wish: Double
        /// Whether more than the wish is of use to it: text may, numbers may not.
        let isElastic: Bool

        /// The three widths, none below the one before.
        fileprivate var steps: [Double] { [least, max(least, fair), max(least, fair, wish)] }
    }

    /// Widths that add up to the total.
    ///
    /// Every column gets its least first, then what is fair, then what it wishes, as far as the width goes; within a
    /// step all get the same part of what they still want. What is left when all wishes fit goes to the elastic
    /// columns. Columns that cannot even get their least share the width in proportion to it.
    static func divide(_ total: Double, among needs: [Need]) -> [Double] {
        let steps = needs.map(\.steps)
        let sums = (0..<3).map { step in steps.reduce(0) { $0 + $1[step] } }
        if sums[0] > total { return steps.map { $0[0] / sums[0] * total } }
        for step in 1..<3 where sums[step] > total {
            let part = (total - sums[step - 1]) / (sums[step] - sums[step - 1])
            return steps.map { $0[step - 1] + ($0[step] - $0[step - 1]) * part }
        }
        let rest = total - sums[2]
        let elastic = zip(needs, steps).reduce(0) { $0 + ($1.0.isElastic ? $1.1[2] : 0) }
        return zip(needs, steps).map { need, step in
            guard elastic > 0 else { return step[2] + rest / Double(needs.count) }
            return need.isElastic ? step[2] + rest * step[2] / elastic : step[2]
        }
    }
}
