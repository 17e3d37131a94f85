import Diagnostics
import Indicators
import Quantities
import SourceFiles

extension SeedReading {
    /// The most faults of one file of facts that are listed.
    private static let faultLimit = 1000

    /// Reads one file of `facts/`: a committee's own, or the table of an edition.
    mutating func readFacts(_ name: String) throws(DiskFault) {
        guard let text = try text(name, limit: 512 << 20) else { return }
        guard let document = CSVDocument.read(text, log: log) else { return }
        let isEdition = FactColumns.isEdition(document)
        let committee = isEdition ? nil : ownCommittee(of: name)
        let columns = isEdition ? FactColumns.edition : FactColumns.own
        let reader = ColumnReader(document, columns: columns, file: text.file, log: log)
        var faults = 0
        for row in reader.rows {
            let own = DiagnosticLog()
            let cells = isEdition ? FactCells(edition: row) : FactCells(own: row)
            if let fact = fact(cells, committee: committee, own) { facts.append(fact) }
            faults += own.errorCount
            log.report(own.diagnostics)
            guard faults <= SeedReading.faultLimit else {
                fault(
                    "too-many-faults", at: row.place, "more than \(SeedReading.faultLimit) faults; the rest is not read"
                )
                break
            }
        }
    }

    /// Refuses two rows that state the same fact from the same paragraph.
    func checkDuplicateFacts() {
        var seen: [Fact: Place] = [:]
        for fact in facts {
            let key = Fact(
                committee: fact.committee, indicator: fact.indicator, kind: fact.kind, term: fact.term,
                period: fact.period, value: nil, status: .normal, source: fact.source, locator: fact.locator, note: "",
                place: Place(file: ""))
            if let first = seen[key] {
                fault(
                    "duplicate-fact", at: fact.place,
                    "'\(fact.indicator)' (\(fact.kind.rawValue)) of \(fact.period.code) "
                        + "is stated twice from the same paragraph",
                    hint: "delete one row; first defined at \(first.file):\(first.line)")
            } else {
                seen[key] = fact.place
            }
        }
    }
}
