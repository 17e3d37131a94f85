extension Making {
    /// What differs in how two editions were made, from the other one to this.
    func changes(since old: Making) -> [Change] {
        let version = { (kind: Change.Kind, was: String, isNow: String) -> [Change] in
            guard was != isNow else { return [] }
            return [
                Change(kind: kind, subject: nil, old: .init(text: was), new: .init(text: isNow), effect: .neither)
            ]
        }
        let named = { (kind: Change.Kind, was: [String: String], isNow: [String: String]) -> [Change] in
            let names = Set(was.keys).union(isNow.keys).filter { was[$0] != isNow[$0] }.sorted()
            return names.isEmpty
                ? [] : [Change(kind: kind, subject: nil, old: nil, new: nil, effect: .neither, names: names)]
        }
        return version(.methodChanged, old.method, method) + version(.programChanged, old.program, program)
            + named(.layoutChanged, old.layouts, layouts) + named(.fontsChanged, old.fonts, fonts)
    }
}
