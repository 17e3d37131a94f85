package import Indicators
package import Quantities
import Tables
package import Tabulation

/// Everything that differs between an earlier edition and tonight's.
///
/// Figures and targets from the committees' published slices, so that any edition can be compared that has them.
package struct ChangeList: Sendable {
    /// The day of the earlier edition.
    package let since: Day
    /// By committee in the order of the register, then by indicator, term and period; the edition's own last.
    let changes: [Change]
    /// What committees no longer state, in the order of the register; none for those that lost nothing.
    package let losses: [Loss]
    /// The committees that were compared, in the order of the register.
    let compared: [String]
    let register: Register

    /// Compares tonight's tables, in the language CSV tables are in, with what the earlier edition published.
    ///
    /// Left out are committees the earlier edition did not have, those whose slices it no longer has whole, and those
    /// withheld tonight. A slice with the same bytes is not even read.
    package init(
        since base: BaseEdition, now tables: TableSet, making: Making, register: Register, withheld: Set<String>
    ) {
        since = base.day
        self.register = register
        let order = ChangeOrder(register)
        let committees = register.committees.map(\.id).filter { !withheld.contains($0) }
        let aims = Dictionary(grouping: register.aims, by: \.committee)
        let actions = Dictionary(grouping: register.actions, by: \.committee)
        let found = committees.concurrentMap { committee in
            let texts = AimTexts(aims[committee] ?? [], actions[committee] ?? [])
            return CommitteeSlices(committee, base, tables.slice(of: committee), register, texts).comparison.map {
                (changes: order.sorted($0.changes), loss: $0.loss)
            }
        }
        compared = zip(committees, found).compactMap { committee, comparison in comparison.map { _ in committee } }
        losses = found.compactMap { $0?.loss }
        changes =
            found.flatMap { $0?.changes ?? [] } + base.committeeChanges(register) + making.changes(since: base.making)
    }
}

/// The order of a committee's changes, which does not depend on that of the rows they were found in.
private struct ChangeOrder: Sendable {
    private let kinds = Dictionary(uniqueKeysWithValues: Change.Kind.allCases.enumerated().map { ($1, $0) })
    private let register: Register

    init(_ register: Register) { self.register = register }

    func sorted(_ changes: [Change]) -> [Change] {
        changes.map { (key($0), $0) }.sorted { left, right in
            left.0.places == right.0.places
                ? left.0.texts.lexicographicallyPrecedes(right.0.texts)
                : left.0.places.lexicographicallyPrecedes(right.0.places)
        }.map(\.1)
    }

    private func key(_ change: Change) -> (places: [Int], texts: [String]) {
        let subject = change.subject
        let time = (subject?.period).flatMap { Period($0) }?.end?.ordinal
        return (
            [subject.map { register.order(ofIndicator: $0.indicator) } ?? 0],
            [subject?.indicator ?? "", subject?.term ?? ""]
                + [padded(time ?? 0), subject?.period ?? "", padded(kinds[change.kind] ?? 0)]
                + [change.old, change.new].flatMap { [$0?.text ?? "", $0?.status ?? "", $0?.unit ?? ""] }
        )
    }

    private func padded(_ number: Int) -> String {
        let digits = "\(number)"
        return String(repeating: "0", count: max(0, 9 - digits.count)) + digits
    }
}
