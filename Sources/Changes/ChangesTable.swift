import Assessments
import Indicators
package import Quantities
package import Tables
import Tabulation

extension ChangeList {
    /// The shapes of the tables, as they stand in an edition that has no earlier one.
    package static let empty = [Table(ChangesTable.shape, rows: []), Table(ChangeCountsTable.shape, rows: [])]

    /// The names of the tables: what they hold depends on the earlier edition, not on tonight's data alone.
    package static let tableNames = Set(empty.map(\.shape.name))

    /// The changes, and how many there are by committee, with names and sentences in one language.
    package func tables(in language: Language) -> [Table] {
        let wording = ChangeWording(register: register, language: language)
        return [
            Table(ChangesTable.shape, rows: changes.map { row($0, wording) }),
            Table(ChangeCountsTable.shape, rows: countRows(wording)),
        ]
    }

    /// The day of the earlier edition as tables have days: no spreadsheet rewrites it as a date of its own.
    var sinceCode: String { Period.days(since, since).code }

    private func row(_ change: Change, _ wording: ChangeWording) -> [Cell] {
        let subject = change.subject
        let side = change.new ?? change.old
        let isJudged = [.verdictChanged, .paceChanged].contains(change.kind)
        let committee = subject.flatMap { register.committee($0.committee) }
        let old = Cell(change.old.map { wording.machine($0, of: subject) })
        let new = Cell(change.new.map { wording.machine($0, of: subject) })
        let (sentence, isTold) = (wording.sentence(change), isTold(change, by: old, new))
        return [
            Cell(subject?.committee), Cell(committee?.short[wording.language]),
            Cell(subject.flatMap { $0.isAim ? nil : $0.indicator }),
            Cell(subject.map { wording.name($0) }), Cell(subject.map { wording.area($0) }), Cell(subject?.term),
            Cell(subject?.period), .text(change.kind.rawValue),
            old, new, Cell(isJudged ? nil : subject.flatMap { $0.isAim ? nil : wording.unit(side, of: $0) }),
            .text(change.effect.rawValue),
            .text(sentence), .text(sinceCode), isJudged ? old : .missing, isJudged ? new : .missing,
            subject?.isAim == true ? .text(wording.remark(change)) : isTold ? .missing : .text(sentence),
        ]
    }

    /// Whether the values of both sides tell the change without its sentence.
    ///
    /// They do not where they look alike, nor where a better or worse verdict or pace counts as neither because the
    /// yardstick is another one.
    private func isTold(_ change: Change, by old: Cell, _ new: Cell) -> Bool {
        guard [.verdictChanged, .paceChanged].contains(change.kind) else { return old != new || old == .missing }
        let isOpen = [old, new].contains {
            [Verdict.notAssessable.rawValue, Pace.none.rawValue].contains($0.machine)
        }
        return isOpen || change.effect != .neither
    }
}

private enum ChangesTable {
    static let shape = TableShape(
        "changes", title: Words(vi: "Thay đổi", en: "Changes"),
        description: "What differs from the earlier edition: figures, targets, verdicts, and how the edition was made",
        columns: [
            ChangeColumns.committeeID, ChangeColumns.committee,
            text("indicator_id", "Mã chỉ tiêu", "Indicator id", "Id of the indicator, as in the table indicators"),
            text(
                "indicator", "Chỉ tiêu", "Indicator",
                "Name of the indicator, or the text of an aim or task; empty for the edition as a whole"),
            text("area", "Lĩnh vực", "Area", "Name of the indicator's area"),
            text("term", "Nhiệm kỳ", "Term", "Term of office, first and last year"),
            text("period", "Thời kỳ", "Period", "Time the figure speaks of, or the target is due"),
            Column(
                "change", Words(vi: "Thay đổi", en: "Change"),
                .code(Change.Kind.allCases.map { .init($0.rawValue, $0.words) }), isRequired: true,
                description: "What became different"),
            text(
                "old", "Trước", "Before",
                "Value in the grammar of the facts files, code, text or version in the earlier edition; empty for a new one"
            ),
            text("new", "Nay", "Now", "The same in this edition; empty for what was withdrawn"),
            text("unit", "Đơn vị", "Unit", "Unit of the values; empty for codes and versions"),
            Column(
                "effect", Words(vi: "Chiều hướng", en: "Effect"),
                .code(Effect.allCases.map { .init($0.rawValue, $0.words) }), isRequired: true,
                description: "Better or worse by the indicator's direction; neither for targets and where none can tell"
            ),
            Column(
                "sentence", Words(vi: "Nội dung", en: "Sentence"), isRequired: true,
                description: "The change as a sentence"),
            ChangeColumns.since,
            Column(
                "old_state", Words(vi: "Trước", en: "Before"), .code(ColumnKind.Code.verdictsAndPaces),
                audience: .pages,
                description: "Verdict or pace in the earlier edition; empty for other changes"),
            Column(
                "new_state", Words(vi: "Nay", en: "Now"), .code(ColumnKind.Code.verdictsAndPaces), audience: .pages,
                description: "Verdict or pace in this edition; empty for other changes"),
            Column(
                "remark", Words(vi: "Ghi chú", en: "Note"), audience: .pages,
                description:
                    "The sentence where the columns do not tell the change; of an aim or a task what became of it"),
        ], foreignKeys: [ChangeColumns.committeeKey])

    private static func text(_ name: String, _ vi: String, _ en: String, _ description: String) -> Column {
        Column(name, Words(vi: vi, en: en), description: description)
    }
}

/// Columns both tables have in the same words.
enum ChangeColumns {
    static let committeeID = Column(
        "committee_id", Words(vi: "Mã đảng bộ", en: "Committee id"),
        description: "Id of the committee, as in the table committees; empty for the edition as a whole")
    static let committee = Column(
        "committee", Words(vi: "Đảng bộ", en: "Committee"),
        description: "Short name of the committee in the edition's first language")
    static let since = Column(
        "since", Words(vi: "So với ấn bản", en: "Since"), isRequired: true,
        description: "Day of the earlier edition, written with both ends")
    static let committeeKey = ForeignKey("committee_id", to: "committees", key: "committee_id")
}
