import Indicators
import Quantities

extension BaseEdition {
    /// The committees a register has and the edition had not, in the order of the register, then those it had and the
    /// register has no more, in the order of its table; none where that table can no longer be read.
    ///
    /// What they state is not listed row by row: all of it is new, or gone.
    func committeeChanges(_ register: Register) -> [Change] {
        let path = "tables/committees.csv"
        guard let file = bytes(path), let rows = SliceRows(reading: file, of: path), rows.has(["committee_id"]) else {
            return []
        }
        let before = rows.records.map { (id: $0["committee_id"], name: $0["committee"]) }
        let known = Set(before.map(\.id))
        let added = register.committees.filter { !known.contains($0.id) }
        let gone = before.filter { register.committee($0.id) == nil }
        return added.map {
            Change(kind: .committeeAdded, subject: nil, old: nil, new: .init(text: $0.id), effect: .neither)
        }
            + gone.map {
                Change(
                    kind: .committeeRemoved, subject: nil, old: .init(text: $0.id), new: nil, effect: .neither,
                    names: [$0.name].filter { !$0.isEmpty })
            }
    }
}
