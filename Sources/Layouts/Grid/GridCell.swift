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

        /// Hashes what most cells differ in.
        func hash(into hasher: inout Hasher) {
            switch self {
            case .empty, .line: break
            case .text(let text), .tint(let text, _): hasher.combine(text)
            case .numbers(let numbers): hasher.combine(numbers.first?.text)
            case .mark(let state): hasher.combine(state.mark.word)
            case .states(let states, _): hasher.combine(states.first?.mark.word)
            }
        }
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

    /// Hashes the content alone.
    func hash(into hasher: inout Hasher) { hasher.combine(content) }
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
        let letters = text.utf8
        let (group, point) = Figure.marks(in: language)
        let isDigit = { (letter: UInt8) in 0x30...0x39 ~= letter }
        guard let last = letters.lastIndex(where: isDigit) else { return nil }
        // Back to the number's first digit, over marks that have a digit on both sides.
        var start = last
        while start > letters.startIndex {
            let before = letters.index(before: start)
            let isMark = letters[before] == point || letters[before] == group
            if isDigit(letters[before]) {
                start = before
            } else if isMark, before > letters.startIndex, isDigit(letters[letters.index(before: before)]) {
                start = letters.index(before: before)
            } else {
                break
            }
        }
        let end = letters[start...last].firstIndex(of: point) ?? letters.index(after: last)
        return String(text[..<end])
    }
}
