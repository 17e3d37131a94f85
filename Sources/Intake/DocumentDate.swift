import Diagnostics
import Quantities

/// The date of a document, and where it stands.
struct DocumentDate: Sendable {
    /// How many days ahead a document that amends another may be announced.
    private static let announced = 366

    /// The document's id.
    let document: String
    let day: Day
    /// Whether the document amends another one: its targets are in force from its date on, and not looked at before.
    let isAmendment: Bool
    let place: Place

    /// The doubt about a document later than the day an edition speaks for; nil where it is not, or only announced.
    func doubt(on edition: Day) -> Diagnostic? {
        let lead = day.ordinal - edition.ordinal
        guard lead > (isAmendment ? DocumentDate.announced : 0) else { return nil }
        let printed = day.printed(in: .en).replacing(noBreakSpace, with: " ")
        return Diagnostic(
            .warning, rule: "document-to-come", at: place,
            "the document is dated \(printed), after the day of the edition, \(edition.iso)",
            hint: "correct the date, or give a later day with --as-of")
    }
}
