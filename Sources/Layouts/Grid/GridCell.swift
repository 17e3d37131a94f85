import Charts
import Drawings
import Quantities

/// What stands in one cell of a printed table.
struct GridCell: Hashable {
    enum Content: Hashable {
        case empty
        case text(String)
        /// Numbers, one a line, that line up with those of the column.
        case numbers([AlignedNumber])
        /// A shape with its word beside it.
        case mark(StateMark)
        /// Shapes over a tint, with their words below them where there is room.
        case states([StateMark], withWords: Bool)
        /// A number over a tint; the share is 0 for the palest and 1 for the strongest.
        case tint(String, share: Double)
        case line(Sparkline)
    }

    let content: Content
    /// The footnotes of the cell.
    var marks: [FootnoteMark] = []
    /// Where the cell leads; nil for nowhere.
    var target: LinkTarget?
    /// Whether it leads out of the document, and shows it.
    var leadsOut: Bool { if case .address? = target { true } else { false } }

    static let empty = GridCell(content: .empty)
    /// A cell whose table says nothing.
    static let missing = GridCell(content: .text("\u{2013}"))
}

/// A status with what tells it from another of the same shape.
struct StateMark: Hashable {
    let mark: StatusMark
    /// A small digit beside the shape; empty where shapes tell enough.
    var tag = ""
}

/// A letter that leads from a cell to a note below the table.
struct FootnoteMark: Hashable {
    let letter: String
    /// The name of the note's anchor.
    let anchor: String
}

/// A printed number and the part of it that ends where the numbers of a column line up.
struct AlignedNumber: Hashable {
    let text: String
    /// The text up to the right end of its last number's integer part; nil where there is no number.
    let front: String?
    var marks: [FootnoteMark] = []

    /// Finds the place to line up in a number printed without its unit, `bare`, which the text begins with.
    ///
    /// In a range, `5 of 8` or `over 60` it is behind the integer part of the last number; a lone dash ends there.
    init(_ text: String, bare: String, in language: Language, marks: [FootnoteMark] = []) {
        self.text = text
        self.marks = marks
        let front = text == "\u{2013}" ? text : AlignedNumber.front(of: bare, in: language)
        self.front = front.flatMap { text.hasPrefix($0) ? $0 : nil }
    }

    private static func front(of text: String, in language: Language) -> String? {
        let point: Character = language == .vi ? "," : "."
        let group: Character = language == .vi ? "." : ","
        let isDigit = { (letter: Character) in letter.isASCII && letter.isNumber }
        guard let last = text.lastIndex(where: isDigit) else { return nil }
        // Back to the number's first digit, over marks that have a digit on both sides.
        var start = last
        while start > text.startIndex {
            let before = text.index(before: start)
            let isMark = text[before] == point || text[before] == group
            if isDigit(text[before]) {
                start = before
            } else if isMark, before > text.startIndex, isDigit(text[text.index(before: before)]) {
                start = text.index(before: before)
            } else {
                break
            }
        }
        let end = text[start...last].firstIndex(of: point) ?? text.index(after: last)
        return String(text[..<end])
    }
}
