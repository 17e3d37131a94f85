import Assessments
import Indicators

extension Pair<JudgedTarget> {
    /// What became of a target, its verdict and its pace; nothing where all are what they were.
    ///
    /// A target that is set, amended or withdrawn is neither better nor worse, and neither is a verdict or pace that
    /// was reached by another yardstick: an amended target, or another method.
    func changes(_ register: Register) -> [Change] {
        guard let subject = (new ?? old)?.subject else { return [] }
        let (was, isNow) = (old?.side.nonEmpty, new?.side.nonEmpty)
        let indicator = register.indicator(subject.indicator)
        var changes: [Change] = []
        let isAmended =
            switch (was, isNow) {
            case (let was?, let isNow?): was.text != isNow.text || !Change.isSameUnit(was, isNow, indicator)
            case (nil, nil): false
            default: true
            }
        if isAmended {
            let kind: Change.Kind = was == nil ? .targetSet : isNow == nil ? .targetWithdrawn : .targetAmended
            changes.append(Change(kind: kind, subject: subject, old: was, new: isNow, effect: .neither))
        }
        guard let old, let new else { return changes }
        let judged = { (kind: Change.Kind, was: String, isNow: String, order: (String) -> Int?) -> Change? in
            guard was != isNow else { return nil }
            let effect = Effect(from: order(was), to: order(isNow))
            let isMethod = old.method != new.method && !old.method.isEmpty && !new.method.isEmpty
            let yardstick: Change.Yardstick? =
                effect == .neither ? nil : isAmended ? .target : isMethod ? .method : nil
            return Change(
                kind: kind, subject: subject, old: .init(text: was), new: .init(text: isNow),
                effect: yardstick == nil ? effect : .neither, yardstick: yardstick)
        }
        let verdict = judged(.verdictChanged, old.verdict, new.verdict) { Verdict(rawValue: $0)?.place }
        let pace = judged(.paceChanged, old.pace, new.pace) { Pace(rawValue: $0)?.place }
        return changes + [verdict, pace].compactMap { $0 }
    }
}

extension Change.Side {
    /// The side; nil where it has no text.
    fileprivate var nonEmpty: Change.Side? { text.isEmpty ? nil : self }
}
