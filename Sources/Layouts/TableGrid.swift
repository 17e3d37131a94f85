import Charts
import Drawings
import Quantities
import Tables

/// A table being set: column widths, the head, and rows as strips of one element of the tag tree.
struct TableGrid {
    private let columns: [ShownColumn]
    private let shape: TableShape
    private let setting: Setting
    private let widths: [Double]
    private let element: Int
    private let bodyElement: Int
    private let padding = 4.0

    init(_ columns: [ShownColumn], _ rows: [Row], shape: TableShape, _ setting: Setting) {
        self.columns = columns
        self.shape = shape
        self.setting = setting
        element = setting.newElement()
        bodyElement = setting.newElement()
        let font = setting.theme.font(.table)
        let head = setting.theme.font(.tableHead)
        let ink = setting.theme.color(.ink)
        let measure = { (text: String, font: Font) in setting.measurer.line(text, font: font, color: ink).width }
        let longestWord = { (text: String, font: Font) in
            text.split(separator: " ").map { measure(String($0), font) }.max() ?? 0
        }
        let padding = padding
        let needs = columns.map { column in
            let title = column.heading(in: shape, setting)
            let extra = 2 * padding + (column.form == .mark ? font.size + 3 : 0.5)
            let texts = Set(rows.prefix(400).map { $0.printed(column.column, as: column.form, in: setting) })
            let natural = texts.map { measure($0, font) }.max() ?? 0
            let word = texts.map { longestWord($0, font) }.max() ?? 0
            let isWhole = column.isNumeric(in: shape) || ![.plain, .committee].contains(column.form)
            // No word is so long that its column starves the others.
            let whole = max(isWhole && natural < setting.width * 0.2 ? natural : word, longestWord(title, head))
            let share = column.share.map { $0 / 100 * setting.width }
            // A heading takes two lines at most, and prose most of what the layout gives it.
            let twoLines = min(measure(title, head) * 0.6, setting.width * 0.16) + extra
            let prose = isWhole ? 0 : min(share ?? 0, natural + extra) * 0.75
            let least = min(whole, setting.width * 0.3) + extra
            return ColumnWidths.Need(
                least: least, fair: max(twoLines, prose),
                wish: share ?? min(max(natural + extra, least), setting.width * 0.45), isElastic: !isWhole)
        }
        widths = ColumnWidths.divide(setting.width, among: needs)
    }

    /// The head with its rules; later pages repeat it as decoration with a mark that the table goes on.
    var head: Strip {
        let drawn = headInk()
        let number = setting.newElement()
        let cells = drawn.cells.map { Ink.group(.headerCell, at: .zero, $0) }
        let tagged: [Ink] = [
            .group(
                .table(element), at: .zero,
                [
                    .group(.tableHead(setting.newElement()), at: .zero, [.group(.row(number), at: .zero, cells)])
                ])
        ]
        return Strip(
            ink: [.group(.artifact, at: .zero, drawn.rules)] + tagged, height: drawn.height, keepsWithNext: true)
    }

    /// What a page that begins inside the table repeats.
    ///
    /// It says that the table goes on, and in which group.
    func repeatedHead(in group: String?) -> Drawing {
        let drawn = headInk()
        let mark = setting.continuationMark(group)
        let ink =
            mark.ink(at: .zero)
            + [.group(.plain, at: Point(0, mark.height), drawn.rules + drawn.cells.flatMap { $0 })]
        return Drawing(
            size: Size(setting.width, mark.height + drawn.height), ink: [.group(.artifact, at: .zero, ink)])
    }

    private func headInk() -> (rules: [Ink], cells: [[Ink]], height: Double) {
        let texts = zip(columns, widths).map { column, width in
            setting.block(column.heading(in: shape, setting), .tableHead, width: width - 2 * padding)
        }
        let height = (texts.map(\.height).max() ?? 0) + 8
        var x = 0.0
        var cells: [[Ink]] = []
        for ((column, width), text) in zip(zip(columns, widths), texts) {
            let top = Point(x + padding, height - 4 - text.height)
            cells.append(
                text.ink(at: top, alignment: column.isNumeric(in: shape) ? .right : .left, in: width - 2 * padding))
            x += width
        }
        let strong = Stroke(setting.theme.color(.ink), width: 0.9)
        let rules: [Ink] = [
            .rule(from: Point(0, 0.5), to: Point(setting.width, 0.5), strong),
            .rule(
                from: Point(0, height), to: Point(setting.width, height), Stroke(setting.theme.color(.ink), width: 0.5)),
        ]
        return (rules, cells, height)
    }

    /// A row that heads a group.
    func groupRow(_ title: String, repeating head: Drawing) -> Strip {
        let text = setting.block(title, .tableHead, .brand, width: setting.width - 2 * padding)
        let height = text.height + 6
        let panel = Rectangle(x: 0, y: 0, width: setting.width, height: height)
        return Strip(
            ink: [
                .group(
                    .artifact, at: .zero,
                    [
                        .area(.rectangle(panel, radius: 0), fill: setting.theme.color(.panel), stroke: nil)
                    ]),
                tagged([.group(.headerCell, at: .zero, text.ink(at: Point(padding, 3)))]),
            ], height: height, keepsWithNext: true, head: head)
    }

    /// A row of cells, as high as its highest.
    func row(_ row: Row, repeating head: Drawing) -> Strip {
        var x = 0.0
        var cells: [Ink] = []
        var height = 0.0
        for (column, width) in zip(columns, widths) {
            let cell = cell(row, column, width: width - 2 * padding)
            cells.append(.group(.cell, at: Point(x + padding, 2.5), cell.ink))
            height = max(height, cell.height)
            x += width
        }
        height += 5
        let rule = Ink.rule(
            from: Point(0, height), to: Point(setting.width, height), Stroke(setting.theme.color(.rule), width: 0.5))
        return Strip(
            ink: [.group(.artifact, at: .zero, [rule]), tagged(cells)], height: height, head: head)
    }

    /// The rule below the last row.
    var closingRule: Strip {
        let stroke = Stroke(setting.theme.color(.ink), width: 0.9)
        return Strip(
            ink: [.group(.artifact, at: .zero, [.rule(from: Point(0, 0), to: Point(setting.width, 0), stroke)])],
            height: 1)
    }

    private func tagged(_ cells: [Ink]) -> Ink {
        .group(
            .table(element), at: .zero,
            [
                .group(.tableBody(bodyElement), at: .zero, [.group(.row(setting.newElement()), at: .zero, cells)])
            ])
    }

    private func cell(_ row: Row, _ column: ShownColumn, width: Double) -> (ink: [Ink], height: Double) {
        let text = row.printed(column.column, as: column.form, in: setting)
        if column.form == .mark {
            let style = setting.theme.chartStyle
            let font = setting.theme.font(.table)
            let block = setting.block(text, .table, width: width - font.size - 2)
            let tone = StatusMark.tone(ofVerdict: row.text(column.column))
            let middle = block.leading / 2
            let shape = StatusMark.shape(
                tone, at: Point(font.size * 0.4, middle), size: font.size * 0.8, color: style.color(of: tone))
            return ([shape] + block.ink(at: Point(font.size + 2, 0)), block.height)
        }
        let target = row.link(column.column, as: column.form, in: setting)
        let leadsOut = column.form == .committee && target != nil
        let block = setting.block(text, .table, leadsOut ? .brand : .ink, width: width)
        let isNumeric = column.isNumeric(in: shape)
        let ink = block.ink(at: .zero, alignment: isNumeric ? .right : .left, in: width)
        return (target.map { [.link($0, ink)] } ?? ink, block.height)
    }
}
