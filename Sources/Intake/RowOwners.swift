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

    /// The committee of the row a fault of the table's form stands in; nil when it is not certain.
    func committee(of fault: Diagnostic, in rows: [RowReader]) -> String? {
        let line = fault.place.line
        if let row = rows.first(where: { $0.place.line == line }) { return committee(of: row) }
        guard let row = document.misshapen.first(where: { $0.place.line == line }), row.isOnOneLine,
            document.header.first?.value.trimmed == RowOwners.id
        else { return nil }
        let id = row.trimmed(0).value
        return committees.contains(id) ? id : nil
    }
}
