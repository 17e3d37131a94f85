import Diagnostics
import SourceFiles

/// Whose the rows of a shared table are, where that is certain.
///
/// A row on several lines may have swallowed the next one behind a quote, and one with too many or too few cells may
/// have moved them; a committee's name beside the id of another contradicts it.
struct RowOwners {
    private static let id = "committee_id"

    private let document: CSVDocument
    private let committees: KnownIDs
    private let issuers: Issuers

    init(_ document: CSVDocument, _ committees: KnownIDs, _ issuers: Issuers) {
        (self.document, self.committees, self.issuers) = (document, committees, issuers)
    }

    /// The committee of a row that is as long as the header; nil when it is not certain.
    func committee(of row: RowReader) -> String? {
        let id = row[RowOwners.id].value
        guard row.isOnOneLine, committees.contains(id) else { return nil }
        let named = issuers.committee(row["committee"].value)
        return named == nil || named == id ? id : nil
    }

    /// The committees of the rows faults of the table's form stand in, by line; none where it is not certain.
    func committees(of faults: [Diagnostic], in rows: [RowReader]) -> [Int: String] {
        let lines = Set(faults.map(\.place.line))
        guard !lines.isEmpty else { return [:] }
        var found: [Int: String] = [:]
        for row in rows where lines.contains(row.place.line) { found[row.place.line] = committee(of: row) }
        guard document.header.first?.value.trimmed == RowOwners.id else { return found }
        for row in document.misshapen where lines.contains(row.place.line) && row.isOnOneLine {
            let id = row.trimmed(0).value
            if committees.contains(id) { found[row.place.line] = id }
        }
        return found
    }
}
