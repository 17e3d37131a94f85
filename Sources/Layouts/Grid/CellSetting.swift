import Charts
import Drawings

extension GridStyle {
    /// A cell set to its column's inner width; numbers line up at the edge.
    func set(_ cell: GridCell, _ kind: GridColumn.Kind, isSum: Bool, edge: Double?, width: Double) -> SetCell {
        let font = isSum ? body.bold : body
        var set = SetCell()
        switch cell.content {
        case .empty: break
        case .text(let text):
            let alignment: TextAlignment = kind.isCentered ? .center : .left
            set.isCentered = kind.isCentered
            let color: Theme.ColorRole = cell.leadsOut ? .brand : kind.isCentered && cell == .missing ? .muted : .ink
            set.pieces = SetCell.lines(text, font, color, alignment: alignment, marks: cell.marks, width: width, self)
        case .numbers(let numbers):
            set.pieces = SetCell.numbers(numbers, font, edge: edge, marks: cell.marks, width: width, self)
        case .mark(let state): set.pieces = pieces(state.mark, font, cell.marks, width)
        case .states(let states, let withWords):
            set.isCentered = true
            set.pieces = [SetCell.shapes(states, width: width, self)]
            guard let tone = states.first?.mark.tone else { break }
            if states.allSatisfy({ $0.mark.tone == tone }), tone != .open { set.tint = tint(of: tone) }
            guard withWords else { break }
            let words = states.map { state in
                let font = state.mark.tone == .open ? small : small.bold
                return SetCell.lines(state.mark.word, font, alignment: .center, width: width, self)
            }
            set.pieces += SetCell.parted(words, small, width: width, self)
        case .tint(let text, let share):
            set.isCentered = true
            set.tint = setting.theme.color(.accent).lightened(by: 0.92 - 0.5 * share)
            set.pieces = SetCell.lines(text, small, alignment: .center, marks: cell.marks, width: width, self)
        case .line(let line):
            let size = Size(width, font.size * 1.3)
            set.pieces = [SetCell.Piece(height: size.height) { _ in [] }]
            set.decoration = line.ink(in: size, style: setting.theme.chartStyle)
        }
        return set
    }

    /// The pale colour of a status.
    private func tint(of tone: StatusMark.Tone) -> Color {
        setting.theme.chartStyle.color(of: tone).lightened(by: 0.8)
    }

    /// A shape with its word beside it, on as many lines as the word takes.
    private func pieces(_ mark: StatusMark, _ font: Font, _ marks: [FootnoteMark], _ width: Double) -> [SetCell.Piece] {
        let indent = font.size + 2
        let words = SetCell.lines(mark.word, font, marks: marks, width: width - indent, self)
        let color = setting.theme.chartStyle.color(of: mark.tone)
        return words.enumerated().map { index, piece in
            SetCell.Piece(height: piece.height) { origin in
                let middle = Point(origin.x + font.size * 0.4, origin.y + piece.height / 2)
                let shape = StatusMark.shape(mark.tone, at: middle, size: font.size * 0.8, color: color)
                return (index == 0 ? [shape] : []) + piece.ink(Point(origin.x + indent, origin.y))
            }
        }
    }

    /// A space nobody sees, so that whoever hears the cell hears where one text ends and the next begins.
    func space(at origin: Point) -> Ink {
        let line = setting.measurer.line(" ", font: small, color: setting.theme.color(.ink))
        return .text(line, at: Point(origin.x, origin.y + line.ascent))
    }

    /// Pieces that begin with a space.
    private func apart(_ pieces: [SetCell.Piece]) -> [SetCell.Piece] {
        guard let first = pieces.first else { return [] }
        let spaced = SetCell.Piece(height: first.height) { [self.space(at: $0)] + first.ink($0) }
        return [spaced] + pieces.dropFirst()
    }

    /// The small lines below a row's cells.
    func pieces(_ remarks: RowRemarks, width: Double) -> [SetCell.Piece] {
        let font = setting.theme.font(.small)
        let lead = remarks.lead.isEmpty ? [] : apart(SetCell.lines(remarks.lead, font, width: width, self))
        var (marks, x, height): ([Ink], Double, Double) = ([], 0, 0)
        for state in remarks.marks {
            let drawn = state.mark.ink(
                at: x, middle: 0, font: small.bold, style: setting.theme.chartStyle, measurer: setting.measurer,
                within: max(width * 0.4, small.size * 4))
            marks.append(space(at: Point(x, 0)))
            marks.append(.group(.plain, at: Point(0, drawn.size.height / 2), drawn.ink))
            height = max(height, drawn.size.height)
            x += drawn.size.width + 8
        }
        let beside = width - x > width * 0.3
        let row = SetCell.Piece(height: height) { [.group(.plain, at: $0, marks)] }
        guard !remarks.remarks.isEmpty else { return lead + (marks.isEmpty ? [] : [row]) }
        guard beside else {
            return lead + [row] + apart(SetCell.lines(remarks.remarks, font, .muted, width: width, self))
        }
        let words = apart(SetCell.lines(remarks.remarks, font, .muted, width: width - x, self))
        return lead
            + words.enumerated().map { index, piece in
                SetCell.Piece(height: index == 0 ? max(piece.height, height) : piece.height) { origin in
                    (index == 0 && !marks.isEmpty ? [.group(.plain, at: origin, marks)] : [])
                        + piece.ink(Point(origin.x + x, origin.y))
                }
            }
    }
}
