import Indicators
import Quantities

extension Pair<StatedFigure> {
    /// What became of a figure; nil where it is what it was.
    ///
    /// Another source or paragraph alone is no change. Only what was achieved can become better or worse, and only
    /// while it is counted in the same unit.
    func change(_ register: Register) -> Change? {
        guard let subject = (new ?? old)?.subject else { return nil }
        guard let old, let new else {
            return Change(
                kind: self.old == nil ? .figureAdded : .figureWithdrawn, subject: subject, old: self.old?.side,
                new: self.new?.side, effect: .neither)
        }
        let isSameUnit = Change.isSameUnit(old.side, new.side, register.indicator(subject.indicator))
        let isSameStatus = old.side.status == new.side.status || old.side.status.isEmpty || new.side.status.isEmpty
        guard old.side.text != new.side.text || !isSameStatus || !isSameUnit else { return nil }
        var effect = Effect.neither
        if new.kind == Fact.Kind.achievement.rawValue, isSameUnit,
            let indicator = register.indicator(subject.indicator),
            let was = Quantity(old.side.text), let isNow = Quantity(new.side.text)
        {
            effect = Effect(from: was, to: isNow, of: indicator)
        }
        return Change(kind: .figureRevised, subject: subject, old: old.side, new: new.side, effect: effect)
    }
}

extension Change {
    /// Whether both sides are counted in the same unit, be it named in another language.
    static func isSameUnit(_ old: Side, _ new: Side, _ indicator: Indicator?) -> Bool {
        guard old.unit != new.unit, !old.unit.isEmpty, !new.unit.isEmpty else { return true }
        let names = [indicator?.unit.names.vi, indicator?.unit.names.en]
        return names.contains(old.unit) && names.contains(new.unit)
    }
}
