import Charts
import Drawings

/// What the columns of a table measure at a scale, and the widths that follow.
struct GridMeasures {
    /// The numbers of a column around the place where they line up, in points; 0 and 0 without numbers.
    struct NumberBlock: Hashable {
        var left = 0.0
        var right = 0.0
        var width: Double { left + right }
    }

    let needs: [ColumnWidths.Need]
    let numbers: [NumberBlock]
    private let columns: [GridColumn]

    /// Measures all cells at the style's scale.
    ///
    /// - Parameter isTight: whether units wrap below their numbers, and lists of places, so that no column starves.
    init(_ table: GridTable, _ style: GridStyle, isTight: Bool = false) {
        let total = style.setting.width
        let oneLine = total * (isTight ? 0.15 : 0.3)
        let hasText = table.columns.contains { $0.kind == .text }
        var (needs, numbers): ([ColumnWidths.Need], [NumberBlock]) = ([], [])
        let rows = table.allRows
        for (index, column) in table.columns.enumerated() {
            let cells = rows.map { ($0.row.cells[index], $0.isSum) }
            let extent = CellExtent(cells, style, most: oneLine)
            numbers.append(extent.numbers)
            needs.append(
                GridMeasures.need(
                    column, extent, GridMeasures.spannerShare(table.columns, index, style), hasText: hasText,
                    oneLine: oneLine, style))
        }
        self.needs = needs
        self.numbers = numbers
        columns = table.columns
    }

    /// Whether no word, number or heading is torn.
    func fits(_ total: Double) -> Bool { needs.reduce(0) { $0 + $1.least } <= total + 1e-6 }

    /// The widths of the columns; those of states are even where that tears nothing.
    func widths(_ total: Double) -> [Double] {
        var widths = ColumnWidths.divide(total, among: needs)
        let states = columns.indices.filter { columns[$0].kind.isCentered }
        let even = states.reduce(0) { $0 + widths[$1] } / Double(max(states.count, 1))
        if states.allSatisfy({ needs[$0].least <= even }) {
            for index in states { widths[index] = even }
        }
        return widths
    }

    private static func need(
        _ column: GridColumn, _ extent: CellExtent, _ spanner: Double, hasText: Bool, oneLine most: Double,
        _ style: GridStyle
    ) -> ColumnWidths.Need {
        let total = style.setting.width
        let extra = 2 * style.padding(of: column.kind) + 0.5
        let heading = { (lines: Int, most: Double) in
            min(narrowest(column.heading, lines: lines, style), total * most) + extra
        }
        // No word is so long that its column starves the others.
        let words = min(max(extent.word, style.longestWord(column.heading, style.head)), total * 0.4)
        let isWhole = column.kind != .text
        let isOneLine = (column.kind == .whole || column.kind == .line) && extent.natural < most
        let whole = isOneLine ? max(words, extent.natural) : words
        let share = column.share.map { $0 / 100 * total }
        let natural = extent.natural + extra
        let oneLine = isWhole ? min(style.width(column.heading, style.head), total * 0.14) + extra : 0
        // What names the rows keeps a fifth of the width beside many columns.
        let stub = column.isStub && column.kind == .text ? min(natural, total * 0.22) : 0
        let least = max(whole + extra, heading(3, 0.25), spanner, stub)
        let prose = isWhole ? 0 : min(share ?? 0, natural) * 0.75
        let isFree = column.kind == .text || (!hasText && column.kind == .whole)
        return ColumnWidths.Need(
            least: least, fair: max(heading(2, 0.16), column.kind == .number ? extent.numbers.width + extra : prose),
            wish: share
                ?? (column.kind.isCentered
                    ? max(least, min(extent.natural * 0.66 + extra, total * 0.2))
                    : min(max(natural, least, oneLine), total * 0.45)),
            full: column.kind == .text || column.kind.isCentered ? natural : 0,
            isElastic: isFree)
    }

    /// The least width at which a heading takes so many lines, without tearing a word.
    private static func narrowest(_ text: String, lines: Int, _ style: GridStyle) -> Double {
        let natural = style.width(text, style.head)
        var width = min(max(style.longestWord(text, style.head), natural / Double(lines)), natural)
        let count = { (width: Double) in
            style.setting.measurer.lines(text, font: style.head, color: .black, width: width).count
        }
        while width < natural, count(width + 0.01) > lines { width = min(width * 1.08 + 1, natural) }
        return width + 0.01
    }

    /// A column's part of what the spanning head above it needs: two lines without a torn word.
    private static func spannerShare(_ columns: [GridColumn], _ index: Int, _ style: GridStyle) -> Double {
        guard let run = GridHead.spans(columns).first(where: { $0.columns.contains(index) }) else { return 0 }
        let width = min(narrowest(run.text, lines: 2, style), style.setting.width * 0.5)
        return (width + 2 * style.padding + 0.5) / Double(run.columns.count)
    }
}

/// How wide the cells of a column are.
struct CellExtent {
    /// The longest cell on one line.
    private(set) var natural = 0.0
    /// The longest word.
    private(set) var word = 0.0
    /// The longest number with its unit and marks.
    private var longest = 0.0
    private(set) var numbers = GridMeasures.NumberBlock()

    /// Measures cells with the fonts they are set in; numbers wider than `most` do not line up but wrap.
    init(_ cells: [(cell: GridCell, isSum: Bool)], _ style: GridStyle, most: Double) {
        let bold = style.body.bold
        var known: Set<Seen> = []
        for (cell, isSum) in cells where known.insert(Seen(cell: cell, isSum: isSum)).inserted {
            let font = isSum ? bold : style.body
            let marks = style.width(cell.marks)
            switch cell.content {
            case .empty: break
            case .text(let text): add(text, font, marks, style)
            case .tint(let text, _): add(text, style.small, marks, style)
            case .mark(let state): add(state.mark.word, font, marks + font.size + 3, style)
            case .line: (natural, word) = (max(natural, style.lineWidth), max(word, style.lineWidth))
            case .numbers(let lines):
                for number in lines {
                    let full = style.width(number.text, font) + style.width(number.marks) + marks
                    if let front = number.front, full <= most {
                        let left = style.width(front, font)
                        longest = max(longest, full)
                        numbers.left = max(numbers.left, left)
                        numbers.right = max(numbers.right, full - left)
                    } else {
                        word = max(word, style.longestWord(number.text, font) + style.width(number.marks) + marks)
                        natural = max(natural, min(full, most))
                    }
                }
            case .states(let states, let withWords):
                let shapes = Double(states.count) * style.small.size * 0.9
                natural = max(
                    natural, shapes + Double(states.filter { !$0.tag.isEmpty }.count) * style.small.size * 0.4)
                word = max(word, natural)
                guard withWords else { break }
                for state in states { add(state.mark.word, style.small.bold, 0, style) }
            }
        }
        numbers.right = max(0, min(numbers.right, most * 1.2 - numbers.left))
        natural = max(natural, numbers.width)
        // Where units of several lengths stand behind the numbers, lining up may be given up for want of width.
        word = max(word, numbers.width > longest * 1.3 ? longest : numbers.width)
    }

    private mutating func add(_ text: String, _ font: Font, _ extra: Double, _ style: GridStyle) {
        let isOneLine = !text.isEmpty && !text.utf8.contains(UInt8(ascii: "\n"))
        let lines = isOneLine ? [text] : text.split(separator: "\n").map { String($0) }
        let whole = lines.map { style.width($0, font) }.max() ?? 0
        natural = max(natural, whole + extra)
        // No word is wider than its line.
        if word < whole + extra { word = max(word, style.longestWord(text, font) + extra) }
    }

    /// Cells that measure the same.
    private struct Seen: Hashable {
        let cell: GridCell
        let isSum: Bool
    }
}
