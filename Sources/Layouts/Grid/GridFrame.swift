import Charts
import Drawings
import Quantities

/// What stands above and below a table: title and subtitle, footnotes, key, remark and source.
struct GridFrame {
    var title: String?
    var subtitle: String?
    /// Marks with their meanings, on as few lines as they need.
    var legend: [StateMark] = []
    var footnotes: [Footnotes.Note] = []
    /// Remarks in whole sentences, one a paragraph.
    var remarks: [String] = []
    var source: String?

    /// Tables one below the other inside the frame; all but the first say that they go on.
    func strips(_ tables: [GridTable], _ setting: Setting) -> [Strip] {
        var strips = title.map { [setting.caption($0)] } ?? []
        if let subtitle {
            let text = setting.block(subtitle, .small, .muted, width: setting.width)
            strips.append(
                Strip(
                    ink: [.group(.paragraph, at: .zero, text.ink(at: .zero))], height: text.height + 3,
                    gap: strips.isEmpty ? setting.theme.grid * 1.2 : 0, keepsWithNext: true))
        }
        let below = notes(setting)
        for (index, table) in tables.enumerated() {
            let isLast = index == tables.count - 1
            var part = TableGrid(table, setting).strips(isFollowed: isLast && !below.isEmpty)
            if index > 0 {
                let mark = setting.continuationMark(nil)
                strips.append(
                    Strip(
                        ink: [.group(.paragraph, at: .zero, mark.ink(at: .zero))], height: mark.height,
                        gap: setting.theme.grid, keepsWithNext: true))
            } else {
                part[0].gap = strips.isEmpty ? setting.theme.grid * 0.6 : 2
            }
            strips += part
        }
        return strips + below
    }

    /// The notes, each split only where it is higher than a page.
    ///
    /// Up to an eighth of a page of them stays together, and so with the table's last rows; more go on with a mark.
    private func notes(_ setting: Setting) -> [Strip] {
        let style = GridStyle(setting)
        var strips = legendStrips(style)
        let letters = footnotes.map { style.width($0.mark.letter, style.raised) }.max() ?? 0
        for note in footnotes { strips += paragraph(note.text, note.mark, indent: letters + 3, style) }
        for remark in remarks + [source].compactMap({ $0 }) { strips += paragraph(remark, nil, indent: 0, style) }
        guard !strips.isEmpty else { return [] }
        strips[0].gap = 3
        let height = strips.reduce(0) { $0 + $1.gap + $1.height }
        let isShort = height <= setting.theme.sheet.columnHeight / 8
        for index in strips.indices.dropFirst() {
            strips[index - 1].keepsWithNext = isShort
            strips[index].head = setting.continuation(of: nil)
        }
        return strips
    }

    private func paragraph(_ text: String, _ mark: FootnoteMark?, indent: Double, _ style: GridStyle) -> [Strip] {
        let setting = style.setting
        let font = setting.theme.font(.small)
        let pieces = SetCell.lines(text, font, .muted, width: setting.width - indent, style)
        let room = setting.theme.sheet.columnHeight * 0.5
        let parts = RowParts([SetCell(pieces: pieces)], below: [], most: room).parts
        return parts.enumerated().map { index, part in
            var (ink, y): ([Ink], Double) = ([], 0)
            if index == 0, let mark, let first = pieces.first {
                let letter = setting.measurer.line(mark.letter, font: style.raised, color: setting.theme.color(.ink))
                ink.append(.anchor(mark.anchor, at: .zero))
                ink.append(.text(letter, at: Point(0, first.height * 0.75 - font.size * 0.3)))
            }
            for piece in part.cells[0] {
                ink += piece.ink(Point(indent, y))
                y += piece.height
            }
            return Strip(ink: [.group(.note, at: .zero, ink)], height: part.height, gap: index == 0 ? 1 : 0)
        }
    }

    private func legendStrips(_ style: GridStyle) -> [Strip] {
        let setting = style.setting
        var (lines, line, x): ([[Ink]], [Ink], Double) = ([], [], 0)
        let pitch = style.small.size * 1.5
        for state in legend {
            let shapes = SetCell.shapes([state], width: style.small.size * 1.4, style)
            let indent = style.small.size * 1.4 + 3
            let word = style.block(state.mark.word, style.small, .muted, width: setting.width - indent)
            if x > 0, x + indent + word.width > setting.width {
                lines.append(line)
                (line, x) = ([], 0)
            }
            line += shapes.ink(Point(x, (pitch - style.small.size) / 2)) + word.ink(at: Point(x + indent, 0))
            x += indent + word.width + 14
        }
        if !line.isEmpty { lines.append(line) }
        return lines.map { Strip(ink: [.group(.note, at: .zero, $0)], height: pitch) }
    }
}
