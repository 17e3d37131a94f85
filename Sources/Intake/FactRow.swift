import Diagnostics
import Indicators
import Quantities
import SourceFiles

/// Reads the cells of one row of facts and reports what is wrong with each.
struct FactRow {
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

    /// The period, whose hint knows what is measured.
    func period(of measure: Measure?, _ kind: Fact.Kind?) -> Period? {
        let cell = cells.row["period"]
        guard !cell.value.isEmpty else { return missing(cell, "period") }
        if let period = Period(cell.value) { return period }
        fault(
            "bad-period", cell, "\(cell.value.quoted) is not a period",
            hint: SingleDay(meantBy: cell.value, measure, kind)?.hint ?? SlipHint.period(cell.value))
        return nil
    }

    func status() -> ObservationStatus? {
        let cell = cells.row["status"]
        if !cell.value.isEmpty { return word("status", ObservationStatus.self) }
        if !cells.value.value.isEmpty {
            log.report(
                Diagnostic(
                    .warning, rule: "missing-status", at: cell.place, "the value has no status and is taken as final",
                    hint: "give status A (final), E (estimate), P (provisional) or F (forecast)"))
            return .normal
        }
        fault(
            "missing-value", cells.value, "the value is empty without a reason",
            hint: "write the value, or give status O (missing), M (not applicable) or L (not reported)")
        return nil
    }

    /// The value, whose hint knows the unit of its indicator.
    func value(status: ObservationStatus?, of indicator: Indicator?) -> Quantity? {
        let cell = cells.value
        guard let status else { return cell.value.isEmpty ? nil : quantity(cell, indicator) }
        switch (cell.value.isEmpty, status.isMissing) {
        case (true, true): return nil
        case (false, false): return quantity(cell, indicator)
        case (true, false):
            fault(
                "missing-value", cell, "the value is empty though its status is \(status.rawValue)",
                hint: "write the value, or give status O (missing), M (not applicable) or L (not reported)")
            return nil
        case (false, true):
            fault(
                "value-though-missing", cell,
                "a value stands beside status \(status.rawValue), which says there is none",
                hint: cells.committee == nil
                    ? "delete the value or change the status" : "change the status to A, or to E for an estimate")
            // A value that is none is told as well, lest it be the next fault when the status is mended.
            _ = quantity(cell, indicator)
            return nil
        }
    }

    private func quantity(_ cell: Located<String>, _ indicator: Indicator?) -> Quantity? {
        if let quantity = Quantity(cell.value) { return quantity }
        let units = indicator.map { [$0.unit.names.vi, $0.unit.names.en, $0.unit.id] } ?? []
        fault(
            "bad-value", cell, "\(cells.written.quoted) is not a value",
            hint: SlipHint.value(cells.written, units: units, mark: cells.row.decimalMark))
        return nil
    }

    /// The source; empty where the status says that there is no value and nothing to point at.
    func source(status: ObservationStatus?) -> String? {
        let cell = cells.source
        if cell.value.isEmpty, isUnsourced(status), cells.row["locator"].value.isEmpty { return "" }
        guard !cell.value.isEmpty else { return missing(cell, "source") }
        return known.sources.resolve(cell.value, at: cell.place, log: log) ? cell.value : nil
    }

    /// The locator; empty where the status says that there is no value and nothing to point at.
    func locator(status: ObservationStatus?) -> String? {
        let cell = cells.row["locator"]
        if cell.value.isEmpty, isUnsourced(status) { return "" }
        guard !cell.value.isEmpty else { return missing(cell, "locator") }
        if let fault = Locator.refusal(of: cell) {
            log.report(fault)
            return nil
        }
        return cell.value
    }

    private func isUnsourced(_ status: ObservationStatus?) -> Bool {
        cells.value.value.isEmpty && (status?.isMissing ?? true)
    }

    private func missing<Value>(_ cell: Located<String>, _ column: String) -> Value? {
        fault("missing-cell", cell, "the \(column) is empty", hint: "fill in the cell")
        return nil
    }
}
