import Diagnostics
import Indicators
import Quantities
import SourceFiles

extension SeedReading {
    /// Reads one file of `aims/`: goals, breakthroughs, tasks, directives and actions of a committee.
    mutating func readAims(_ name: String) throws(DiskFault) {
        guard !refusesName(of: name) else { return }
        let committee = ownCommittee(of: name)
        guard let node = try yaml(name) else { return }
        guard !node.isBlank else {
            return fault(
                "no-aims", at: folder.place(of: name), "the file has no aims",
                hint: "write them into it, or delete the file")
        }
        let reader = FieldReader(node, of: name, log: log)
        var ids = KnownIDs("aim")
        for (key, kind) in SeedReading.aimLists {
            for entry in reader.records(key, "aims of the kind \(kind.rawValue)", of: "a \(kind.rawValue)") {
                if let aim = aim(entry, kind, committee: committee, &ids) { aims.append(aim) }
            }
        }
        for entry in reader.records("actions", "tasks of the action programme", of: "an action") {
            if let action = action(entry, committee: committee, &ids) { actions.append(action) }
        }
        reader.finish()
    }

    private static let aimLists: [(key: String, kind: Aim.Kind)] = [
        ("goals", .goal), ("breakthroughs", .breakthrough), ("tasks", .task), ("directives", .directive),
    ]

    private func aim(_ entry: FieldReader, _ kind: Aim.Kind, committee: String?, _ ids: inout KnownIDs) -> Aim? {
        let id = entry.id("id", "id within the file")
        let term = entry.optionalTerm("term", "term it belongs to")
        let due = entry.optionalPeriod("due", "when it is due")
        let text = entry.words("text", "the aim in words")
        let isDirective = kind == .directive
        let number = isDirective ? entry.optionalText("number", "number of the document") : nil
        let date = isDirective ? entry.optionalDay("date", "day it was given") : nil
        let issuer = isDirective ? entry.optionalWords("issuer", "who gave it") : nil
        let indicator = isDirective ? entry.optionalID("indicator", "indicator it asks for") : nil
        let value = isDirective ? entry.optionalQuantity("value", "value it asks for") : nil
        let (source, locator) = origin(entry)
        entry.finish()
        checkDemand(entry, indicator, value)
        if let due, let fault = PeriodRules.outside(due, term, true, at: entry.place(of: "due")) { log.report(fault) }
        guard let id, ids.define(id, at: entry.place(of: "id"), log: log) else { return nil }
        guard let committee, let text, let source, let locator else { return nil }
        return Aim(
            id: id, committee: committee, kind: kind, term: term, due: due, text: text, number: number, date: date,
            issuer: issuer, indicator: indicator, value: value, source: source, locator: locator, place: entry.place)
    }

    private func action(_ entry: FieldReader, committee: String?, _ ids: inout KnownIDs) -> Action? {
        let id = entry.id(ActionKey.id.rawValue, "id within the file")
        let term = entry.optionalTerm(ActionKey.term.rawValue, "term it belongs to")
        let text = entry.words(ActionKey.text.rawValue, "the action in words")
        let due = entry.optionalPeriod(ActionKey.due.rawValue, "when it has to be done")
        let done = entry.optionalDay(ActionKey.done.rawValue, "day it was done")
        let indicators = entry.ids(ActionKey.indicators.rawValue, "indicators it serves")
        let words = (clears ?? []).map {
            ($0.id, entry.optionalWords($0.id, "what is clear about the \($0.id)"))
        }
        let (source, locator) = origin(entry)
        // Where the list of clears could not be read, a key that nobody asked for may be one of them.
        if clears != nil { entry.finish() }
        if let due, let fault = PeriodRules.outside(due, term, true, at: entry.place(of: "due")) { log.report(fault) }
        for indicator in indicators { known.indicators.resolve(indicator.value, at: indicator.place, log: log) }
        guard let id, ids.define(id, at: entry.place(of: "id"), log: log) else { return nil }
        guard let committee, let text, let source, let locator else { return nil }
        return Action(
            id: id, committee: committee, term: term, text: text,
            clears: Dictionary(
                uniqueKeysWithValues: words.compactMap { clear, words in
                    (words ?? (clear == Clear.deadline ? due.map { due in Words { due.printed(in: $0) } } : nil)).map {
                        (clear, $0)
                    }
                }),
            due: due, done: done, indicators: indicators.map(\.value).distinct, source: source, locator: locator,
            place: entry.place)
    }

    private func origin(_ entry: FieldReader) -> (source: String?, locator: String?) {
        let source = entry.text(ActionKey.source.rawValue, "document it stands in")
        let locator = entry.text(ActionKey.locator.rawValue, "paragraph of the document, as p6")
        if let source { known.sources.resolve(source, at: entry.place(of: "source"), log: log) }
        let refusal = locator.flatMap { Locator.refusal(of: Located($0, at: entry.place(of: "locator"))) }
        if let refusal { log.report(refusal) }
        return (source, locator)
    }

    /// A directive that asks for a value names the indicator, and the value can be one of it.
    private func checkDemand(_ entry: FieldReader, _ id: String?, _ value: Quantity?) {
        if let id { known.indicators.resolve(id, at: entry.place(of: "indicator"), log: log) }
        guard let value else { return }
        guard entry.has("indicator") else {
            entry.fault(
                "missing-key", at: "value", "a value is asked for without an indicator", hint: "write 'indicator: id'")
            return
        }
        if let indicator = id.flatMap({ indicatorsByID[$0] }) {
            let rules = ValueRules(
                indicator: indicator, value: value, kind: .target, written: entry.written("value") ?? value.grammar,
                mark: .point, place: entry.place(of: "value"))
            log.report(rules.faults)
        }
    }
}

/// The keys every action has, which no clear can be called; aims share those of where they stand.
enum ActionKey: String {
    case id
    case term
    case text
    case due
    case done
    case indicators
    case source
    case locator
}
