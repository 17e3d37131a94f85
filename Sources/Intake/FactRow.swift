import Diagnostics
import Indicators
import Quantities
import SourceFiles

extension SeedReading {
    /// The committee a file of facts is named after; nil when it is none, which is reported at the file.
    func ownCommittee(of name: String) -> String? {
        let committee = SeedFiles.committee(of: name)
        let place = folder.place(of: name)
        guard Identifier.isValid(committee) else {
            fault("bad-id", at: place, Identifier.refusal(of: committee), hint: Identifier.hint(for: committee))
            return nil
        }
        return known.committees.resolve(committee, at: place, log: log) ? committee : nil
    }

    /// The fact of one row; nil when anything in it is refused.
    func fact(_ cells: FactCells, committee own: String?, _ log: DiagnosticLog) -> Fact? {
        let row = FactRow(cells: cells, known: known, log: log)
        let committee = cells.committee.map { row.id($0, "committee", known.committees) } ?? own
        let indicatorID = row.id(cells.indicator, "indicator", known.indicators)
        let kind = row.word("kind", Fact.Kind.self)
        let term = row.optionalTerm()
        let period = row.period()
        let status = row.status()
        let value = row.value(status: status)
        let source = row.source()
        let locator = row.locator()
        let indicator = indicatorID.flatMap { indicatorsByID[$0] }
        if let indicator, let value, let kind {
            log.report(ValueRules(indicator: indicator, value: value, kind: kind, place: cells.value.place).faults)
            if let doubt = ThousandsDoubt.warning(cells.value, indicator) { log.report(doubt) }
        }
        if let period, let kind {
            let rules = PeriodRules(
                period: period, term: term, kind: kind, measure: indicator?.measure, place: cells.row["period"].place)
            log.report(rules.faults)
        }
        if cells.row["note"].value.utf8.count > 600 {
            row.fault(
                "too-long", cells.row["note"], "the note is longer than 600 bytes",
                hint: "shorten it so that a page can hold it")
        }
        if cells.committee != nil {
            log.report(EditionRules(row: cells.row, value: value, indicator: indicator).faults)
        }
        guard let committee, let indicatorID, let kind, let period, let status, let source, let locator else {
            return nil
        }
        guard !log.hasErrors else { return nil }
        return Fact(
            committee: committee, indicator: indicatorID, kind: kind, term: term, period: period, value: value,
            status: status, source: source, locator: locator, note: cells.row["note"].value, place: cells.value.place)
    }
}

/// Reads the cells of one row of facts and reports what is wrong with each.
private struct FactRow {
    let cells: FactCells
    let known: Catalogues
    let log: DiagnosticLog

    func fault(_ rule: String, _ cell: Located<String>, _ message: String, hint: String?) {
        log.report(Diagnostic(rule: rule, at: cell.place, message, hint: hint))
    }

    func id(_ cell: Located<String>, _ name: String, _ ids: KnownIDs) -> String? {
        guard !cell.value.isEmpty else { return missing(cell, name) }
        guard Identifier.isValid(cell.value) else {
            fault("bad-id", cell, Identifier.refusal(of: cell.value), hint: Identifier.hint(for: cell.value))
            return nil
        }
        return ids.resolve(cell.value, at: cell.place, log: log) ? cell.value : nil
    }

    func word<Word: RawRepresentable & CaseIterable>(_ column: String, _ type: Word.Type) -> Word?
    where Word.RawValue == String {
        let cell = cells.row[column]
        guard !cell.value.isEmpty else { return missing(cell, column) }
        if let word = Word(rawValue: cell.value) { return word }
        let names = Word.allCases.map(\.rawValue)
        fault(
            "unknown-value", cell, "\(cell.value.quoted) is not a known \(column)",
            hint: didYouMean(cell.value, among: names))
        return nil
    }

    func optionalTerm() -> Term? {
        let cell = cells.row["term"]
        guard !cell.value.isEmpty else { return nil }
        if let term = Term(cell.value) { return term }
        fault("bad-term", cell, "\(cell.value.quoted) is not a term", hint: SlipHint.term(cell.value))
        return nil
    }

    func period() -> Period? {
        let cell = cells.row["period"]
        guard !cell.value.isEmpty else { return missing(cell, "period") }
        if let period = Period(cell.value) { return period }
        fault("bad-period", cell, "\(cell.value.quoted) is not a period", hint: SlipHint.period(cell.value))
        return nil
    }

    func status() -> ObservationStatus? {
        let cell = cells.row["status"]
        if !cell.value.isEmpty { return word("status", ObservationStatus.self) }
        if !cells.value.value.isEmpty { return .normal }
        fault(
            "missing-value", cells.value, "the value is empty without a reason",
            hint: "write the value, or give status O (missing), M (not applicable) or L (not reported)")
        return nil
    }

    func value(status: ObservationStatus?) -> Quantity? {
        let cell = cells.value
        guard let status else { return cell.value.isEmpty ? nil : quantity(cell) }
        switch (cell.value.isEmpty, status.isMissing) {
        case (true, true): return nil
        case (false, false): return quantity(cell)
        case (true, false):
            fault(
                "missing-value", cell, "the value is empty though its status is \(status.rawValue)",
                hint: "write the value, or give status O (missing), M (not applicable) or L (not reported)")
            return nil
        case (false, true):
            fault(
                "value-though-missing", cell,
                "a value stands beside status \(status.rawValue), which says there is none",
                hint: "delete the value or change the status")
            return nil
        }
    }

    private func quantity(_ cell: Located<String>) -> Quantity? {
        guard let quantity = Quantity(cell.value) else {
            fault("bad-value", cell, "\(cell.value.quoted) is not a value", hint: SlipHint.value(cell.value))
            return nil
        }
        return quantity
    }

    func source() -> String? {
        let cell = cells.source
        guard !cell.value.isEmpty else { return missing(cell, "source") }
        return known.sources.resolve(cell.value, at: cell.place, log: log) ? cell.value : nil
    }

    func locator() -> String? {
        let cell = cells.row["locator"]
        guard !cell.value.isEmpty else { return missing(cell, "locator") }
        if let fault = Locator.refusal(of: cell) {
            log.report(fault)
            return nil
        }
        return cell.value
    }

    private func missing<Value>(_ cell: Located<String>, _ column: String) -> Value? {
        fault("missing-cell", cell, "the \(column) is empty", hint: "fill in the cell")
        return nil
    }
}
