import Charts
import Drawings

/// Sets the rows of a table as strips of its body.
struct GridRows {
    private let columns: [GridColumn]
    private let widths: [Double]
    private let lefts: [Double]
    /// Where the numbers of each column line up, inside its padding; nil where there is no room for that.
    private let edges: [Double?]
    private let style: GridStyle
    private let table: Int
    private let body: Int
    /// The most a strip may be high so that it fits a page below the repeated head.
    private let most: Double
    /// Whether a rule sets the stub apart; not where lines below the cells would cross it.
    private let hasStubRule: Bool
    /// Whether the stub's cells are heads of their rows.
    private let hasRowHeads: Bool
    private var setting: Setting { style.setting }

    init(
        _ columns: [GridColumn], _ widths: [Double], _ numbers: [GridMeasures.NumberBlock], _ style: GridStyle,
        table: Int, most: Double, hasStubRule: Bool, hasRowHeads: Bool
    ) {
        self.columns = columns
        self.widths = widths
        self.style = style
        self.table = table
        self.most = most
        self.hasStubRule = hasStubRule
        self.hasRowHeads = hasRowHeads
        body = style.setting.newElement()
        lefts = widths.reduce(into: [0.0]) { $0.append($0[$0.count - 1] + $1) }
        edges = columns.indices.map { index in
            let inner = widths[index] - 2 * style.padding(of: columns[index].kind)
            guard numbers[index].width <= inner + 0.05 else { return nil }
            let lines = style.setting.measurer.lines(
                columns[index].heading, font: style.head, color: .black, width: max(inner, style.head.size))
            // Numbers narrower than their heading stand below its middle.
            let heading = lines.map(\.width).max() ?? 0
            let shift = max(0, min(heading, inner) - numbers[index].width) / 2
            return inner - shift - numbers[index].right
        }
    }

    /// The strips of a row: one, or more where it is higher than a page.
    func strips(_ row: GridRow, isSum: Bool, repeating head: Drawing?) -> [Strip] {
        let cells = zip(row.cells, columns.indices).map { cell, index in
            style.set(
                cell, columns[index].kind, isSum: isSum, edge: edges[index],
                width: widths[index] - 2 * style.padding(of: columns[index].kind))
        }
        let width = setting.width - 2 * style.padding
        let below = row.below.map { style.pieces($0, width: width) } ?? []
        let parts = RowParts(cells, below: below, most: most - 2 * style.space - 3).parts
        return parts.map { strip($0, row, cells, isSum: isSum, isWhole: parts.count == 1, repeating: head) }
    }

    private func strip(
        _ part: RowParts.Part, _ row: GridRow, _ cells: [SetCell], isSum: Bool, isWhole: Bool, repeating head: Drawing?
    ) -> Strip {
        let top = part.isFirst ? style.space : 0
        let high = part.cellHeight
        let hasBelow = !part.below.isEmpty
        let height = top + part.height + (part.isLast ? style.space : 0) + (hasBelow && high > 0 ? 2 : 0)
        var (back, tagged): ([Ink], [Ink]) = ([], [])
        for (index, set) in cells.enumerated() {
            let x = lefts[index] + style.padding(of: columns[index].kind)
            if let tint = set.tint, high > 0 {
                let box = Rectangle(
                    x: lefts[index] + 1, y: top - 1.5, width: widths[index] - 2, height: high + 3)
                back.append(.area(.rectangle(box, radius: 2), fill: tint, stroke: nil))
            }
            if part.isFirst, !set.decoration.isEmpty {
                back.append(.group(.plain, at: Point(x, top), set.decoration))
            }
            let y = set.isCentered && isWhole ? (high - set.height) / 2 : 0
            var ink = stack(part.cells[index], 0)
            if index == 0, hasBelow { ink += stack(part.below, high - y + (high > 0 ? 2 : 0)) }
            if let target = row.cells[index].target, !ink.isEmpty { ink = [.link(target, ink)] }
            let isHead = hasRowHeads && (columns[index].isStub || (isSum && index == 0))
            let role: Role = isHead ? .headerCell : .cell
            tagged.append(.group(role, at: Point(x, top + y), ink))
        }
        back += rules(height, part, isSum: isSum)
        return Strip(ink: [.group(.artifact, at: .zero, back), inBody(tagged)], height: height, head: head)
    }

    private func stack(_ pieces: [SetCell.Piece], _ top: Double) -> [Ink] {
        var y = top
        return pieces.flatMap { piece in
            defer { y += piece.height }
            return piece.ink(Point(0, y))
        }
    }

    /// The thin rule below a row, the stronger one above a sum, and the one that sets the stub apart.
    private func rules(_ height: Double, _ part: RowParts.Part, isSum: Bool) -> [Ink] {
        let (rule, ink) = (setting.theme.color(.rule), setting.theme.color(.ink))
        var rules: [Ink] = []
        let line = { (y: Double, stroke: Stroke) in
            Ink.rule(from: Point(0, y), to: Point(setting.width, y), stroke)
        }
        if isSum, part.isFirst { rules.append(line(0, Stroke(ink, width: 0.5))) }
        if part.isLast { rules.append(line(height, Stroke(rule, width: 0.5))) }
        if let last = columns.lastIndex(where: \.isStub), last < columns.count - 1, hasStubRule {
            let x = lefts[last + 1]
            rules.append(.rule(from: Point(x, 0), to: Point(x, height), Stroke(rule, width: 0.5)))
        }
        return rules
    }

    /// A row that heads a group; it keeps with the first row below it.
    ///
    /// It is a cell over all columns and no head: a head in the body belongs to its own row, and there is nothing in
    /// it.
    func groupStrips(_ title: String, repeating head: Drawing?) -> [Strip] {
        let pieces = SetCell.lines(
            title, style.head, .brand, width: setting.width - 2 * style.padding, style)
        return RowParts([SetCell(pieces: pieces)], below: [], most: most - 6).parts.map { part in
            let height = part.height + (part.isFirst ? 3 : 0) + (part.isLast ? 3 : 0)
            let panel = Rectangle(x: 0, y: 0, width: setting.width, height: height)
            let back = Ink.area(.rectangle(panel, radius: 0), fill: setting.theme.color(.panel), stroke: nil)
            let text = stack(part.cells[0], 0)
            let cell = Ink.group(.cell, at: Point(style.padding, part.isFirst ? 3 : 0), text)
            return Strip(
                ink: [.group(.artifact, at: .zero, [back]), inBody([cell])], height: height, keepsWithNext: true,
                head: head)
        }
    }

    private func inBody(_ cells: [Ink]) -> Ink {
        .group(
            .table(table), at: .zero,
            [.group(.tableBody(body), at: .zero, [.group(.row(setting.newElement()), at: .zero, cells)])])
    }
}
