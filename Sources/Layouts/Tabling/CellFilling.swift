import Charts
import Quantities
import Tables

/// Fills the cells of a printed table from rows, and collects the footnotes on the way.
struct CellFilling {
    private(set) var footnotes: Footnotes
    let setting: Setting

    /// Begins a table; the letters of statuses in its `certainty` columns are not free for notes.
    init(_ setting: Setting, certainty columns: [String], in rows: [Row]) {
        self.setting = setting
        let letters = rows.flatMap { row in
            columns.compactMap { CellFilling.status(row, $0, in: setting)?.letter }
        }
        footnotes = Footnotes(setting.newElement(), taken: Set(letters))
    }

    private static func letter(of words: String) -> String { String(words.prefix(1)).lowercased() }

    /// The cell of a column for rows that stand on one line: the first one's content, and the notes of all.
    mutating func cell(_ rows: [Row], _ column: TableColumn, _ unit: UnitPlace) -> GridCell {
        guard let first = rows.first else { return .missing }
        var cell = content(first, column.shown, unit)
        cell.marks = rows.flatMap { marks($0, certainty: column.certainty, footnote: column.footnote) }.distinct
        return cell
    }

    /// The content of one row's cell.
    func content(_ row: Row, _ column: ShownColumn, _ unit: UnitPlace) -> GridCell {
        if column.form == .mark {
            return GridCell(content: .mark(row.stateMark(column.column, in: setting)))
        }
        if column.isNumeric(in: row.shape) {
            return GridCell(content: .numbers([number(row, column.column, column.form, unit)]))
        }
        let text = row.printed(column.column, as: column.form, in: setting)
        return GridCell(content: .text(text), target: row.link(column.column, as: column.form, in: setting))
    }

    /// A number with the place where it lines up.
    func number(_ row: Row, _ column: String, _ form: CellForm, _ unit: UnitPlace) -> AlignedNumber {
        let bare = row.printed(column, as: form, withUnit: false, in: setting)
        let full = unit.isInCells ? row.printed(column, as: form, in: setting) : bare
        return AlignedNumber(full, bare: bare, in: setting.language)
    }

    /// The marks of one row's cell: its status first, then its note.
    mutating func marks(_ row: Row, certainty: String?, footnote: String?) -> [FootnoteMark] {
        var marks: [FootnoteMark] = []
        if let certainty, let status = CellFilling.status(row, certainty, in: setting) {
            marks.append(footnotes.mark(status.letter, for: status.words))
        }
        if let footnote, row[footnote] != .missing {
            marks.append(footnotes.mark(for: row.printed(footnote, as: .plain, in: setting)))
        }
        return marks
    }

    /// The mark for a note that no row has of itself.
    mutating func mark(for text: String) -> FootnoteMark { footnotes.mark(for: text) }

    /// The first letter and the words of a status that is not a final one; nil for a final or a missing one.
    private static func status(_ row: Row, _ column: String, in setting: Setting) -> (letter: String, words: String)? {
        guard row.isNotFinal(column) else { return nil }
        let words = row.printed(column, as: .plain, in: setting)
        return (letter(of: words), words)
    }
}

extension Row {
    /// A code as shape and word.
    func stateMark(_ column: String, in setting: Setting) -> StateMark {
        let word = printed(column, as: .mark, in: setting)
        return StateMark(mark: StatusMark(StatusMark.tone(of: text(column)), word: word))
    }
}
