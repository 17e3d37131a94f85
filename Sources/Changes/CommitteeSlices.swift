import Indicators
import Tables
import Tabulation

/// One committee's facts, assessments and aims in the earlier edition and tonight.
struct CommitteeSlices {
    private let committee: String
    private let base: BaseEdition
    private let now: TableSet
    private let register: Register
    private let texts: AimTexts

    init(_ committee: String, _ base: BaseEdition, _ now: TableSet, _ register: Register, _ texts: AimTexts) {
        self.committee = committee
        self.base = base
        self.now = now
        self.register = register
        self.texts = texts
    }

    /// What differs, in no order, and what is gone; nil where the earlier edition cannot be compared with.
    var comparison: (changes: [Change], loss: Loss?)? {
        guard let facts = difference("facts", needing: StatedFigure.columns),
            let targets = difference("assessments", needing: JudgedTarget.columns)
        else { return nil }
        // Targets are facts: the one slice without the other is the rest of a damaged edition.
        let isDamaged = facts.isNew ? !targets.isNew : targets.isNew && targets.rows != nil && hadTargets(facts)
        guard !isDamaged, !facts.isNew || isKnownOtherwise else { return nil }
        let (figures, judged) = (figures(facts), self.targets(targets))
        let changes =
            figures.compactMap { $0.change(register) } + judged.flatMap { $0.changes(register) }
            + StatedAim.Sort.allCases.flatMap { aims($0) }.flatMap(\.changes)
        let loss = Loss(
            committee, changes, figures: figures.count { $0.old != nil },
            targets: judged.count { $0.old?.side.text.isEmpty == false })
        return (changes, loss)
    }

    /// Whether the earlier facts hold a target; unchanged ones do as well as tonight's.
    private func hadTargets(_ facts: Difference) -> Bool {
        guard let rows = facts.rows else { return true }
        return rows.old?.records.contains { $0["kind"] == Fact.Kind.target.rawValue } ?? false
    }

    /// Two slices of a table: rows on both sides unless the bytes are the same.
    private struct Difference {
        /// Nil where nothing has to be compared.
        let rows: (old: SliceRows?, new: SliceRows)?
        /// Whether the earlier edition has no such slice.
        let isNew: Bool
    }

    /// Whether the earlier edition has anything of the committee: one may first have had aims alone.
    private var isKnownOtherwise: Bool {
        ["summary", "aims", "actions"].contains { base.bytes(path($0)) != nil }
    }

    private func path(_ table: String) -> String { EditionPath.slice(of: table, for: committee) }

    /// Both slices of a table; nil where the earlier one is no longer whole.
    private func difference(_ name: String, needing needed: [String]) -> Difference? {
        guard let table = now.table(name) else { return nil }
        guard let bytes = base.bytes(path(name)) else {
            return Difference(rows: table.rows.isEmpty ? nil : (nil, SliceRows(table)), isNew: true)
        }
        if now.file(of: table).areParts(of: bytes) { return Difference(rows: nil, isNew: false) }
        guard let old = SliceRows(reading: bytes, of: path(name)) else { return nil }
        return old.has(needed) ? Difference(rows: (old, SliceRows(table)), isNew: false) : nil
    }

    private func figures(_ facts: Difference) -> [Pair<StatedFigure>] {
        guard let rows = facts.rows else { return [] }
        let read = { (rows: SliceRows?) in
            (rows?.records ?? []).compactMap { StatedFigure($0, of: committee, register) }
        }
        return StatedFigure.paired(read(rows.old), read(rows.new))
    }

    private func targets(_ targets: Difference) -> [Pair<JudgedTarget>] {
        guard let rows = targets.rows else { return [] }
        let read = { (rows: SliceRows?) in
            (rows?.records ?? []).map { JudgedTarget($0, of: committee, register) }
        }
        return JudgedTarget.paired(read(rows.old), read(rows.new))
    }

    private func aims(_ sort: StatedAim.Sort) -> [Pair<StatedAim>] {
        guard let rows = difference(sort.rawValue, needing: sort.needed)?.rows else { return [] }
        let read = { (rows: SliceRows?) in
            (rows?.records ?? []).map { StatedAim($0, sort, of: committee, texts) }
        }
        return StatedAim.paired(read(rows.old), read(rows.new))
    }
}
