import Quantities

/// What committees' own files say in words, printed as it stands: notes, places in documents, aims, actions.
extension Register {
    /// The same register with a change made to every such text.
    package func changingQuotedTexts(_ change: (String) -> String) -> Register {
        Register(
            committees: committees, kinds: kinds, areas: areas, indicators: indicators, sources: sources,
            facts: facts.map { $0.changingTexts(change) }, aims: aims.map { $0.changingTexts(change) },
            actions: actions.map { $0.changingTexts(change) }, clears: clears, gradings: gradings,
            remarks: Dictionary(remarks.map { (change($0), change($1)) }) { first, _ in first })
    }
}

extension Fact {
    /// The texts of the fact that are printed as they stand.
    package var quotedTexts: [String] { [locator, note] }

    fileprivate func changingTexts(_ change: (String) -> String) -> Fact {
        Fact(
            committee: committee, indicator: indicator, kind: kind, term: term, period: period, value: value,
            status: status, source: source, locator: change(locator), note: change(note), place: place)
    }
}

extension Aim {
    /// The texts of the aim that are printed as they stand.
    package var quotedTexts: [String] { text.both + [number ?? "", locator] + (issuer?.both ?? []) }

    fileprivate func changingTexts(_ change: (String) -> String) -> Aim {
        return Aim(
            id: id, committee: committee, kind: kind, term: term, due: due, text: text.changing(change),
            number: number.map(change), date: date, issuer: issuer?.changing(change), indicator: indicator,
            value: value,
            source: source, locator: change(locator), place: place)
    }
}

extension Action {
    /// The texts of the action that are printed as they stand.
    package var quotedTexts: [String] { text.both + clears.values.flatMap(\.both) + [locator] }

    fileprivate func changingTexts(_ change: (String) -> String) -> Action {
        return Action(
            id: id, committee: committee, term: term, text: text.changing(change),
            clears: clears.mapValues { $0.changing(change) }, due: due,
            done: done, indicators: indicators, source: source, locator: change(locator), place: place)
    }
}

extension Words {
    fileprivate var both: [String] { [vi, en] }

    fileprivate func changing(_ change: (String) -> String) -> Words { map { text, _ in change(text) } }
}
