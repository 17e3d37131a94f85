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
        /// The width beyond which no line gets shorter; 0 where the wish is enough.
        var full = 0.0
        /// Whether what nobody needs may go to it: text bears it, numbers do not.
        let isElastic: Bool

        /// The four widths, none below the one before.
        fileprivate var steps: [Double] {
            let (fair, wish) = (max(least, fair), max(least, fair, wish))
            return [least, fair, wish, max(wish, full)]
        }
    }

    /// Widths that add up to the total.
    ///
    /// Every column gets its least first, then what is fair, then what it wishes, then all it can use, as far as the
    /// width goes; within a step all get the same part of what they still want. What is left goes to the elastic
    /// columns, or to all where none is. Columns that cannot even get their least share the width in proportion to it.
    static func divide(_ total: Double, among needs: [Need]) -> [Double] {
        let steps = needs.map(\.steps)
        let sums = (0..<4).map { step in steps.reduce(0) { $0 + $1[step] } }
        if sums[0] > total { return steps.map { $0[0] / sums[0] * total } }
        for step in 1..<4 where sums[step] > total {
            let part = (total - sums[step - 1]) / (sums[step] - sums[step - 1])
            return steps.map { $0[step - 1] + ($0[step] - $0[step - 1]) * part }
        }
        let rest = total - sums[3]
        let elastic = zip(needs, steps).reduce(0) { $0 + ($1.0.isElastic ? $1.1[3] : 0) }
        return zip(needs, steps).map { need, step in
            guard elastic > 0 else { return step[3] + rest / Double(needs.count) }
            return need.isElastic ? step[3] + rest * step[3] / elastic : step[3]
        }
    }
}
