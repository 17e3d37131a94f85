import Charts
import Drawings

/// The fonts and distances of a table at a scale.
final class GridStyle {
    /// Type sizes a table is tried in, as parts of the theme's, before letters wrap.
    static let scales = [1, 0.9, 0.8]

    let body: Font
    let head: Font
    /// Headings that are repeated on a later page, in capitals.
    let repeatedHead: Font
    /// States, remarks and keys.
    let small: Font
    /// What is free beside the text of a cell.
    let padding = 4.0
    /// What is free above and below the text of a cell.
    let space = 2.5
    /// The width of a small line of values.
    let lineWidth = 64.0
    let setting: Setting

    init(_ setting: Setting, scale: Double = 1) {
        self.setting = setting
        let font = { (role: Theme.FontRole) in
            let font = setting.theme.font(role)
            return scale == 1 ? font : font.sized(font.size * scale)
        }
        body = font(.table)
        head = font(.tableHead)
        repeatedHead = head.sized(head.size * 0.78)
        small = font(.chartSmall)
    }

    /// What is free beside the contents of a column's cells: less beside shapes.
    func padding(of kind: GridColumn.Kind) -> Double { kind == .shape ? 1.2 : kind == .state ? 3 : padding }

    /// The raised letters of footnotes.
    var raised: Font { body.sized(body.size * 0.7) }

    /// The width of a text on one line.
    func width(_ text: String, _ font: Font) -> Double {
        setting.measurer.width(text, font: font)
    }

    /// The width of a text's longest word.
    func longestWord(_ text: String, _ font: Font) -> Double {
        setting.measurer.longestWord(text, font: font)
    }

    /// The width of the letters behind a cell's text.
    func width(_ marks: [FootnoteMark]) -> Double {
        marks.isEmpty ? 0 : width(GridStyle.text(of: marks), raised)
    }

    /// The letters of footnotes: a no-break space parts them from the number they stand behind.
    static func text(of marks: [FootnoteMark]) -> String {
        "\u{A0}" + marks.map(\.letter).joined(separator: ",")
    }

    /// The letters behind a line that ends at a point of its baseline, each leading to its note.
    func ink(_ marks: [FootnoteMark], at end: Point) -> [Ink] {
        var x = end.x
        return marks.enumerated().map { index, mark in
            let text = (index == 0 ? "\u{A0}" : ",") + mark.letter
            let line = setting.measurer.line(text, font: raised, color: setting.theme.color(.ink))
            defer { x += line.width }
            return .link(.anchor(mark.anchor), [.text(line, at: Point(x, end.y - body.size * 0.34))])
        }
    }

    /// A text broken to a width.
    func block(_ text: String, _ font: Font, _ color: Theme.ColorRole = .ink, width: Double) -> TextBlock {
        TextBlock(
            text, font: font, color: setting.theme.color(color), width: max(width, font.size),
            measurer: setting.measurer)
    }
}
