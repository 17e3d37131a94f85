import Diagnostics
import Indicators
import Quantities
import SourceFiles

extension SeedReading {
    /// Reads `committees.yaml`: kinds, and the tree of committees.
    mutating func readCommittees(_ node: YAMLNode) {
        let reader = FieldReader(node, of: "committees.yaml", log: log)
        kinds = labels(reader, "kinds", "kinds of committee", of: "a kind", into: \.kinds)
        var links: [CommitteeLink] = []
        let entries = entries(reader, "committees", "party committees", of: "a committee")
        for entry in entries ?? [] {
            if let committee = committee(entry, &links) { committees.append(committee) }
        }
        reader.finish()
        known.committees.isRead = entries != nil
        for link in links { known.committees.resolve(link.to, at: link.place, log: log) }
        for relation in CommitteeLink.Relation.allCases {
            log.report(CommitteeLink.cycles(links.filter { $0.relation == relation }))
        }
    }

    private mutating func committee(_ entry: FieldReader, _ links: inout [CommitteeLink]) -> Committee? {
        let id = entry.id("id", "id files are named after")
        let names = entry.words("names", "full name")
        let short = entry.words("short", "short name for tables and charts")
        let kind = entry.id("kind", "kind of committee")
        let parent = entry.optionalID("parent", "committee directly above")
        let from = entry.optionalDay("from", "first day it existed")
        let until = entry.optionalDay("until", "last day it existed")
        let predecessors = entry.ids("predecessors", "committees it was merged from")
        let expects = entry.ids("expects", "indicators it is due to report")
        let note = entry.optionalWords("note", "remark")
        entry.finish()
        for (key, name) in [("names", names), ("short", short)] {
            guard let name, max(name.vi.utf8.count, name.en.utf8.count) > 200 else { continue }
            entry.fault(
                "too-long", at: key, "a name is longer than 200 bytes", hint: "shorten it so that a page can hold it")
        }
        if let kind { known.kinds.resolve(kind, at: entry.place(of: "kind"), log: log) }
        for indicator in expects { known.indicators.resolve(indicator.value, at: indicator.place, log: log) }
        if let from, let until, from > until {
            entry.fault(
                "reversed-dates", at: "until", "'until' \(until.iso) lies before 'from' \(from.iso)",
                hint: "exchange the two")
        }
        guard let id, known.committees.define(id, at: entry.place(of: "id"), log: log) else { return nil }
        if let parent {
            links.append(CommitteeLink(relation: .parent, from: id, to: parent, place: entry.place(of: "parent")))
        }
        links += predecessors.map { CommitteeLink(relation: .predecessor, from: id, to: $0.value, place: $0.place) }
        guard let names, let short, let kind else { return nil }
        return Committee(
            id: id, names: names, short: short, kind: kind, parent: parent, from: from, until: until,
            predecessors: predecessors.map(\.value), expects: expects.map(\.value), note: note, place: entry.place)
    }
}
