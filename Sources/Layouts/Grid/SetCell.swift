import Charts
import Drawings

/// A cell set to a width: pieces one under the other, between which a page may end.
struct SetCell {
    /// A line of text or a row of shapes.
    struct Piece {
        let height: Double
        /// The ink with the piece's upper left corner at a point.
        let ink: (Point) -> [Ink]
    }

    var pieces: [Piece] = []
    /// What lies below the whole cell.
    var tint: Color?
    /// What is drawn at the cell's corner and not read out.
    var decoration: [Ink] = []
    /// Whether it stands in the middle of the row's height.
    var isCentered = false
    var height: Double { pieces.reduce(0) { $0 + $1.height } }

    /// The lines of a text, the last with the letters of footnotes; a space parts what a line break parts.
    static func lines(
        _ text: String, _ font: Font, _ color: Theme.ColorRole = .ink, alignment: TextAlignment = .left,
        marks: [FootnoteMark] = [], width: Double, _ style: GridStyle
    ) -> [Piece] {
        let room = width - style.width(marks)
        let texts = text.utf8.contains(UInt8(ascii: "\n")) ? text.split(separator: "\n").map { String($0) } : [text]
        let blocks = texts.enumerated().map { index, text in
            let block = style.block(text, font, color, width: room)
            let marked = index == texts.count - 1 && !marks.isEmpty ? block.lines.count - 1 : nil
            return block.lines.enumerated().map { index, line in
                let shift =
                    switch alignment {
                    case .left: 0.0
                    case .center: (room - line.width) / 2
                    case .right: room - line.width
                    }
                let baseline = block.baseline(ofLine: index) - Double(index) * block.leading
                return Piece(height: block.leading) { origin in
                    let start = Point(origin.x + shift, origin.y + baseline)
                    return [.text(line, at: start)]
                        + (index == marked ? style.ink(marks, at: Point(start.x + line.width, start.y)) : [])
                }
            }
        }
        return parted(blocks, font, width: width, style)
    }

    /// The lines of numbers, placed so that they line up at an edge inside the width.
    ///
    /// What does not fit beside the edge, or has none, wraps and ends at the right.
    static func numbers(
        _ numbers: [AlignedNumber], _ font: Font, edge: Double?, marks: [FootnoteMark], width: Double,
        _ style: GridStyle
    ) -> [Piece] {
        let blocks = numbers.enumerated().map { index, number -> [Piece] in
            let marks = number.marks + (index == numbers.count - 1 ? marks : [])
            let line = style.setting.measurer.line(number.text, font: font, color: style.setting.theme.color(.ink))
            let start = edge.flatMap { edge in number.front.map { edge - style.width($0, font) } } ?? -1
            guard start >= -0.02, start + line.width + style.width(marks) <= width + 0.02 else {
                return lines(number.text, font, alignment: .right, marks: marks, width: width, style)
            }
            let block = TextBlock(lines: [line], leading: font.size * 1.3)
            return [
                Piece(height: block.leading) { origin in
                    let baseline = Point(origin.x + start, origin.y + block.baseline(ofLine: 0))
                    return [.text(line, at: baseline)]
                        + style.ink(marks, at: Point(baseline.x + line.width, baseline.y))
                }
            ]
        }
        return parted(blocks, font, width: width, style)
    }

    /// Texts one below the other; a space nobody sees parts each from the next for those who hear or copy them.
    static func parted(_ blocks: [[Piece]], _ font: Font, width: Double, _ style: GridStyle) -> [Piece] {
        let space = Piece(height: 0) { [style.space(at: Point($0.x + width, $0.y - font.size))] }
        return blocks.enumerated().flatMap { $0 == 0 ? $1 : [space] + $1 }
    }

    /// Shapes beside each other in the middle of the width, each with its digit.
    static func shapes(_ states: [StateMark], width: Double, _ style: GridStyle) -> Piece {
        let size = style.small.size * 0.9
        let raised = style.small.sized(style.small.size * 0.7)
        let tags = states.map { $0.tag.isEmpty ? 0 : style.width($0.tag, raised) + 0.5 }
        let pitch = min(size, (width - tags.reduce(0, +)) / Double(max(states.count, 1)))
        let all = Double(states.count) * pitch + tags.reduce(0, +)
        return Piece(height: size + 1.5) { origin in
            var x = origin.x + (width - all) / 2
            var isFirst = true
            return zip(states, tags).flatMap { state, tag -> [Ink] in
                defer { x += pitch + tag }
                let color = style.setting.theme.chartStyle.color(of: state.mark.tone)
                let middle = Point(x + pitch / 2, origin.y + size / 2)
                let shape = StatusMark.shape(
                    state.mark.tone, at: middle, size: min(size, max(pitch - 1, 2)), color: color)
                guard !state.tag.isEmpty else { return [shape] }
                let digit = style.setting.measurer.line(
                    state.tag, font: raised, color: style.setting.theme.color(.ink))
                defer { isFirst = false }
                return [shape] + (isFirst ? [] : [style.space(at: Point(x, origin.y))])
                    + [.text(digit, at: Point(x + pitch + 0.5, origin.y + size * 0.45))]
            }
        }
    }
}
