/// Something of two editions; one side is missing where it has no partner.
struct Pair<Thing> {
    let old: Thing?
    let new: Thing?
}

/// Pairs the things of two editions: those that agree in most first, each at most once.
///
/// `keys` gives what two things have to agree in to be partners, the strictest first. Where several agree alike they
/// are paired in the order of the texts `order` gives, so that neither the order of rows nor the direction matters.
func pairs<Thing>(
    _ old: [Thing], _ new: [Thing], order: (Thing) -> [String], keys: [(Thing) -> [String]]
) -> [Pair<Thing>] {
    func sorted(_ things: [Thing]) -> [Thing] {
        things.map { (text: order($0), thing: $0) }.sorted { $0.text.lexicographicallyPrecedes($1.text) }.map(\.thing)
    }
    var (olds, news) = (sorted(old), sorted(new))
    var found: [Pair<Thing>] = []
    for key in keys where !olds.isEmpty && !news.isEmpty {
        var waiting = Dictionary(grouping: news.indices, by: { key(news[$0]) }).mapValues { $0[...] }
        var taken: Set<Int> = []
        olds = olds.filter { thing in
            guard let partner = waiting[key(thing)]?.popFirst() else { return true }
            taken.insert(partner)
            found.append(Pair(old: thing, new: news[partner]))
            return false
        }
        news = news.indices.filter { !taken.contains($0) }.map { news[$0] }
    }
    return found + olds.map { Pair(old: $0, new: nil) } + news.map { Pair(old: nil, new: $0) }
}
