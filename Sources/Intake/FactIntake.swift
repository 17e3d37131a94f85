import Diagnostics
import Indicators
import Quantities
import SourceFiles

extension SeedReading {
    /// Reads one file of `facts/`: a committee's own, or a table of an edition.
    mutating func readFacts(_ name: String) throws(DiskFault) {
        guard let text = try text(name, limit: 512 << 20) else { return }
        let before = log.errorCount
        let form = DiagnosticLog()
        let document = CSVDocument.read(text, log: form)
        let isEdition = document.map(FactColumns.isEdition) ?? false
        guard let document, isEdition || !refusesName(of: name) else { return log.report(form) }
        let committee = isEdition ? nil : ownCommittee(of: name)
        let columns = isEdition ? FactColumns.edition : FactColumns.own
        let reader = ColumnReader(document, columns: columns, file: text.file, log: form)
        let rows = reader.rows
        if let cut = form.diagnostics.first(where: { $0.rule == "wrong-separator" }) {
            // Rows are cut in the same wrong places, so that nothing else is said of them.
            if isEdition {
                faultOwners.share(text.file)
                faultOwners.noteUnclear(text.file)
            }
            return log.report(cut)
        }
        log.report(form)
        let owners = isEdition ? RowOwners(document, known.committees, issuers) : nil
        if let owners { share(text.file, owners, rows, form) }
        if !isEdition, document.rows.isEmpty, log.errorCount == before {
            log.report(
                Diagnostic(
                    .warning, rule: "no-rows", at: folder.place(of: name), "the file has a header and no facts",
                    hint: "add a row for each fact, or delete the file"))
        }
        for row in rows {
            let own = DiagnosticLog()
            read(isEdition ? FactCells(edition: row) : FactCells(own: row), committee: committee, own)
            log.report(own)
            if let owners, own.hasErrors {
                for fault in own.diagnostics { faultOwners.note(fault, of: owners.committee(of: row)) }
            }
            // Nobody reads on in a file like this one.
            if log.errorCount - before > DiagnosticLog.countLimit {
                if isEdition { faultOwners.noteUnclear(text.file) }
                break
            }
        }
    }

    /// Notes whose the faults in the form of a shared table are.
    private mutating func share(_ file: String, _ owners: RowOwners, _ rows: [RowReader], _ form: DiagnosticLog) {
        faultOwners.share(file)
        let committees = owners.committees(of: form.diagnostics, in: rows)
        for fault in form.diagnostics {
            // Of rows whose faults are only counted nobody knows the committee.
            faultOwners.note(fault, of: committees[fault.place.line])
        }
    }

    /// Takes what a row states: a fact, or what somebody else asks of the committee.
    private mutating func read(_ cells: FactCells, committee: String?, _ log: DiagnosticLog) {
        let row = FactRow(cells: cells, known: known, log: log)
        let setter = row.setter(issuers)
        guard let fact = fact(row, committee: committee), !fact.isUnanswered else { return }
        if let setter, setter.committee != fact.committee {
            wishes.append(Wish(fact: fact, issuer: setter.names))
        } else {
            let row = cells.row
            facts.append(ReadFact(fact, term: row["term"].place, period: row["period"].place))
        }
    }

    /// The fact of one row; nil when anything in it is refused.
    private func fact(_ row: FactRow, committee own: String?) -> Fact? {
        let (cells, log) = (row.cells, row.log)
        let committee = cells.committee.map { row.id($0, "committee", known.committees) } ?? own
        let indicatorID = row.id(cells.indicator, "indicator", known.indicators)
        let kind = row.word("kind", Fact.Kind.self)
        let term = row.optionalTerm()
        let indicator = indicatorID.flatMap { indicatorsByID[$0] }
        let period = row.period(of: indicator?.measure, kind)
        let status = row.status()
        let value = row.value(status: status, of: indicator)
        let source = row.source(status: status)
        let locator = row.locator(status: status)
        if let indicator, let value, let kind {
            let rules = ValueRules(
                indicator: indicator, value: value, kind: kind,
                holdsPoints: gradings.contains { $0.indicator == indicator.id }, written: cells.written,
                mark: cells.row.decimalMark, place: cells.value.place)
            log.report(rules.faults)
            if let doubt = ThousandsDoubt.diagnostic(cells, indicator) { log.report(doubt) }
        }
        if let indicator, kind == .target, let fault = NamelessUnit.fault(indicator, at: cells.value.place) {
            log.report(fault)
        }
        if kind == .target, let status, let doubt = UnsureTarget.doubt(status, at: cells.row["status"].place) {
            log.report(doubt)
        }
        if let period, let kind {
            let rules = PeriodRules(
                period: period, term: term, kind: kind, measure: indicator?.measure, place: cells.row["period"].place)
            log.report(rules.faults)
        }
        let note = cells.text("note")
        if note.value.utf8.count > 600 {
            row.fault(
                "too-long", note, "the note is longer than 600 bytes", hint: "shorten it so that a page can hold it")
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
            status: status, source: source, locator: locator, note: note.value, place: cells.value.place)
    }
}
