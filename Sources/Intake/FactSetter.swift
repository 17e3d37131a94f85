import Diagnostics
import Indicators
import Quantities
import SourceFiles

/// Who set a target, as the column `set_by` says.
struct FactSetter {
    /// Nil when it is none of the register's committees.
    let committee: String?
    let names: Words
}

extension FactRow {
    /// Who set the target of this row; nil when nobody is named, or a name is refused.
    ///
    /// A text in the form of an id has to be one of a committee; anything else is a name in words.
    func setter(_ issuers: Issuers) -> FactSetter? {
        let cell = cells.text("set_by")
        guard !cell.value.isEmpty else { return nil }
        let kind = cells.row["kind"].value
        if kind != Fact.Kind.target.rawValue, Fact.Kind(rawValue: kind) != nil {
            fault(
                "set-by-without-target", cell, "only a target is set by somebody, and this is of kind \(kind)",
                hint: "give kind target, or empty the cell")
        }
        if let committee = issuers.committee(cell.value), let names = issuers[committee] {
            return FactSetter(committee: committee, names: names)
        }
        guard !Identifier.isValid(cell.value) || !cell.value.contains(where: \.isLetter) else {
            known.committees.resolve(cell.value, at: cell.place, log: log)
            return nil
        }
        if cell.value.utf8.count > 200 {
            fault(
                "too-long", cell, "a name is longer than 200 bytes", hint: "shorten it so that a page can hold it")
        }
        return FactSetter(committee: nil, names: Words(same: cell.value))
    }
}
