import Diagnostics

/// The ids defined so far, by what they name; a file read later may refer to those of the files before it.
struct Catalogues: Sendable {
    var sources = KnownIDs("source")
    var units = KnownIDs("unit")
    var areas = KnownIDs("area")
    var scales = KnownIDs("scale")
    var indicators = KnownIDs("indicator")
    var kinds = KnownIDs("kind of committee")
    var committees = KnownIDs("committee")

    private var all: [KnownIDs] { [sources, units, areas, scales, indicators, kinds, committees] }

    /// The same ids for somebody who reads at the same time, with hints of its own to spend.
    var renewed: Catalogues {
        var own = self
        (own.sources, own.units, own.areas, own.scales) = (
            sources.renewed, units.renewed, areas.renewed, scales.renewed
        )
        (own.indicators, own.kinds, own.committees) = (indicators.renewed, kinds.renewed, committees.renewed)
        return own
    }

    /// Whether somebody who read at the same time got the hints it would have got here; these are spent then.
    func settle(_ other: Catalogues) -> Bool {
        let pairs = zip(all, other.all)
        guard pairs.allSatisfy({ $0.affords($1) }) else { return false }
        for (own, others) in pairs { own.spend(others) }
        return true
    }
}
