import Quantities

/// The notes below a table and the letters that lead to them: statuses first, then texts as they are first met.
struct Footnotes {
    /// A note with its letter.
    struct Note: Hashable {
        let mark: FootnoteMark
        let text: String
    }

    private var statuses: [Note] = []
    private var texts: [Note] = []
    private let prefix: String
    /// Letters that stand for a status and are not free for notes.
    private let taken: Set<String>
    private var lettered = 0

    /// Begins without notes; the number tells this table's anchors from those of others.
    init(_ number: Int, taken: Set<String> = []) {
        prefix = "note-\(number)-"
        self.taken = taken
    }

    /// The mark for a text; identical texts share one.
    mutating func mark(for text: String) -> FootnoteMark {
        if let known = texts.first(where: { $0.text == text }) { return known.mark }
        var letter: String
        repeat {
            letter = Footnotes.letter(lettered)
            lettered += 1
        } while taken.contains(letter)
        texts.append(Note(mark: mark(letter), text: text))
        return texts[texts.count - 1].mark
    }

    /// The mark for a status with its own letter, such as e for an estimate.
    mutating func mark(_ letter: String, for text: String) -> FootnoteMark {
        if let known = statuses.first(where: { $0.mark.letter == letter }) { return known.mark }
        statuses.append(Note(mark: mark(letter), text: text))
        return statuses[statuses.count - 1].mark
    }

    /// All notes as they stand below the table.
    var notes: [Note] { statuses + texts }

    private func mark(_ letter: String) -> FootnoteMark {
        FootnoteMark(letter: letter, anchor: prefix + "\(statuses.count + texts.count + 1)")
    }

    /// `a` to `z`, then `aa`, `ab` and so on.
    static func letter(_ index: Int) -> String {
        var (index, text) = (index, "")
        repeat {
            text = String(Unicode.Scalar(UInt8(97 + index % 26))) + text
            index = index / 26 - 1
        } while index >= 0
        return text
    }
}
