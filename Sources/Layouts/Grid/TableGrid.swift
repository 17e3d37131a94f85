import Drawings

/// A table being set: its head, its groups and rows as strips of one element of the tag tree, and what closes it.
///
/// A table of up to eight rows had better stay on one page, of a longer one the first three rows. No strip is higher
/// than a page, and no word or number is torn as long as the columns fit the width in type of four fifths of the
/// theme's size; before that units wrap below their numbers.
struct TableGrid {
    private let table: GridTable
    private let setting: Setting
    private let head: GridHead
    /// The head as later pages repeat it.
    private let repeatedHead: GridHead
    private let rows: GridRows
    private let element: Int
    /// The most rows of a table that had better stay whole, and how many rows of a longer one had better open it.
    private static let (small, opening) = (8, 3)

    init(_ table: GridTable, _ setting: Setting) {
        self.table = table
        self.setting = setting
        element = setting.newElement()
        setting.note(ShownTable(table, element: element))
        var style = GridStyle(setting)
        var measures = GridMeasures(table, style)
        let tries = GridStyle.scales.dropFirst().map { ($0, false) } + GridStyle.scales.dropFirst().map { ($0, true) }
        for (scale, isTight) in tries where !measures.fits(setting.width) {
            style = GridStyle(setting, scale: scale)
            measures = GridMeasures(table, style, isTight: isTight)
        }
        let widths = measures.widths(setting.width)
        head = GridHead(table.columns, widths, style)
        repeatedHead = GridHead(table.columns, widths, style, isRepeated: true)
        let column = setting.theme.sheet.columnHeight
        rows = GridRows(
            table.columns, widths, measures.numbers, style, table: element,
            most: column
                - repeatedHead.repeated(in: nil, setting).size.height - setting.theme.font(.small).size * 1.3 - 4,
            hasStubRule: table.allRows.allSatisfy { $0.row.below == nil },
            hasRowHeads: TableGrid.hasRowHeads(table, headCells: head.rows.joined().count { $0.role != .cell }))
    }

    /// Whether the stub's cells are read out as heads of their rows.
    ///
    /// Where a table would then have more heads than data, as with one row or two columns, hearing a head before every
    /// cell says more about the table than about its data; the stub is data there.
    static func hasRowHeads(_ table: GridTable, headCells: Int) -> Bool {
        let rows = table.allRows.count
        let stubs = table.columns.count { $0.isStub }
        let sums = stubs == 0 ? table.allRows.count { $0.isSum } : 0
        let heads = headCells + rows * stubs + sums
        let data = rows * (table.columns.count - stubs) - sums + table.groups.count { $0.title != nil }
        return heads <= data
    }

    /// Everything from the head to the closing rule; `isFollowed` where notes come that keep with the last row.
    func strips(isFollowed: Bool) -> [Strip] {
        var strips = [headStrip]
        // Where the first row begins that is free to stand on another page than the head.
        var free = strips.count
        var count = 0
        let plain = repeatedHead.repeated(in: nil, setting)
        for (index, group) in table.groups.enumerated() {
            let repeated = group.title.map { repeatedHead.repeated(in: $0, setting) } ?? plain
            if let title = group.title { strips += rows.groupStrips(title, repeating: plain) }
            let start = strips.count
            var bodies = group.rows.map { rows.strips($0, isSum: false, repeating: repeated) }
            if let subtotal = group.subtotal { bodies.append(rows.strips(subtotal, isSum: true, repeating: repeated)) }
            let isLast = index == table.groups.count - 1
            if isLast, let total = table.total { bodies.append(rows.strips(total, isSum: true, repeating: plain)) }
            strips += TableGrid.kept(bodies, isLast: isLast)
            if count < TableGrid.opening {
                free = start + bodies.prefix(TableGrid.opening - count).dropLast().reduce(0) { $0 + $1.count }
            }
            count += bodies.count
        }
        let bound = count <= TableGrid.small ? strips.count : free
        for index in strips.indices.prefix(bound) { strips[index].prefersNext = true }
        strips.append(closingRule(isFollowed: isFollowed))
        return strips
    }

    /// The strips of a group's rows: up to three rows stay together, of more the last two.
    ///
    /// The table's last row stays with the rule below it.
    private static func kept(_ rows: [[Strip]], isLast: Bool) -> [Strip] {
        var strips = rows.flatMap { $0 }
        let first = rows.count <= 3 ? 0 : strips.count - rows.suffix(2).reduce(0) { $0 + $1.count }
        for index in strips.indices where index >= first {
            strips[index].keepsWithNext = isLast || index < strips.count - 1
        }
        return strips
    }

    private var headStrip: Strip {
        let rows = head.rows.map { row in
            Ink.group(.row(setting.newElement()), at: .zero, row.map { .group($0.role, at: .zero, $0.ink) })
        }
        let tagged = Ink.group(
            .table(element), at: .zero, [.group(.tableHead(setting.newElement()), at: .zero, rows)])
        return Strip(
            ink: [.group(.artifact, at: .zero, head.rules), tagged], height: head.height, keepsWithNext: true)
    }

    private func closingRule(isFollowed: Bool) -> Strip {
        let stroke = Stroke(setting.theme.color(.ink), width: 0.9)
        let rule = Ink.rule(from: Point(0, 0), to: Point(setting.width, 0), stroke)
        return Strip(ink: [.group(.artifact, at: .zero, [rule])], height: 1, keepsWithNext: isFollowed)
    }
}
