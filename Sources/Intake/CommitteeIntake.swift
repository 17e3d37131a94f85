import Diagnostics
import Indicators
import Quantities
import SourceFiles

extension SeedReading {
    /// Reads `committees.yaml`: kinds, and the tree of committees.
    mutating func readCommittees(_ node: YAMLNode) {
        let reader = FieldReader(node, of: "committees.yaml", log: log)
        let expects = readKinds(reader)
        var ties = Ties()
        let entries = entries(reader, "committees", "party committees", of: "a committee")
        for entry in entries ?? [] {
            if let committee = committee(entry, expects, &ties) { committees.append(committee) }
        }
        reader.finish()
        known.committees.isRead = entries != nil
        for link in ties.parents + ties.predecessors { known.committees.resolve(link.to, at: link.place, log: log) }
        log.report(DatedCircles.faults(among: ties.parents) + Circles.faults(among: ties.predecessors))
        log.report(MergerRules(ties.mergers, among: committees).faults)
        log.report(SameNames.doubts(among: ties.names))
        issuers = Issuers(committees)
    }

    /// What committees say of one another, checked when all of them are known.
    private struct Ties {
        var parents: [Link] = []
        var mergers: [Merger] = []
        var names: [Located<Words>] = []

        var predecessors: [Link] {
            mergers.flatMap { merger in
                merger.predecessors.map {
                    Link(relation: .predecessor, from: merger.id, to: $0.value, place: $0.place)
                }
            }
        }
    }

    private mutating func committee(
        _ entry: FieldReader, _ expectsOfKind: [String: [String]], _ ties: inout Ties
    ) -> Committee? {
        let id = entry.id("id", "id files are named after")
        let names = entry.words("names", "full name")
        let short = entry.words("short", "short name for tables and charts")
        let kind = entry.id("kind", "kind of committee")
        let parentage = ParentageIntake(entry, child: id, log: log)
        let from = entry.optionalDay("from", "first day it existed")
        let until = entry.optionalDay("until", "last day it existed")
        let predecessors = entry.ids("predecessors", "committees it was merged from")
        let adds = entry.ids("adds", "indicators whose values of the predecessors may be added up")
        let expects = entry.ids("expects", "indicators it is due to report")
        let note = entry.optionalWords("note", "remark")
        entry.finish()
        for (key, name) in [("names", names), ("short", short)] {
            if let name { checkLength(of: name, key, entry) }
        }
        if let kind { known.kinds.resolve(kind, at: entry.place(of: "kind"), log: log) }
        for indicator in expects { known.indicators.resolve(indicator.value, at: indicator.place, log: log) }
        check(adds, predecessors, entry)
        entry.refuseReversed(DaySpan(from: from, until: until))
        guard let id, known.committees.define(id, at: entry.place(of: "id"), log: log) else { return nil }
        ties.parents += parentage.links
        ties.mergers.append(Merger(id: id, predecessors: predecessors, adds: adds))
        if let names { ties.names.append(Located(names, at: entry.place(of: "names"))) }
        guard let names, let short, let kind else { return nil }
        return Committee(
            id: id, names: names, short: short, kind: kind, parents: parentage.parents, from: from, until: until,
            predecessors: predecessors.map(\.value).distinct, adds: adds.map(\.value).distinct,
            expects: ((expectsOfKind[kind] ?? []) + expects.map(\.value)).distinct, note: note)
    }

    /// Refuses names no page can hold.
    func checkLength(of name: Words, _ key: String, _ entry: FieldReader) {
        guard max(name.vi.utf8.count, name.en.utf8.count) > 200 else { return }
        entry.fault(
            "too-long", at: key, "a name is longer than 200 bytes", hint: "shorten it so that a page can hold it")
    }

    /// Only counts can be added up, and only where something was merged.
    private func check(_ adds: [Located<String>], _ predecessors: [Located<String>], _ entry: FieldReader) {
        if !adds.isEmpty, predecessors.isEmpty {
            entry.fault(
                "adds-without-predecessors", at: "adds", "there are no predecessors whose values could be added up",
                hint: "list the predecessors or delete 'adds'")
        }
        for id in adds {
            known.indicators.resolve(id.value, at: id.place, log: log)
            guard let indicator = indicatorsByID[id.value], indicator.rollUp != .sum else { continue }
            fault(
                "not-a-sum", at: id.place,
                "'\(id.value)' has rollup \(indicator.rollUp.rawValue), so its values cannot be added up",
                hint: "delete it here, or give the indicator rollup: sum")
        }
    }
}
