package import Diagnostics
package import Publishing
package import Quantities

/// What a build did, for a terminal or a program.
package struct RunSummary: Sendable {
    /// The folder of all editions.
    private let editions: String
    /// The day of the edition readers have now.
    package private(set) var edition: Day
    /// Documents of the edition, in all.
    package let documents: Int
    /// Whole documents made in this run.
    package private(set) var made = 0
    /// Documents taken over from an earlier edition because nothing in them changed.
    package private(set) var carried = 0
    /// Documents of withheld committees that were carried over.
    package private(set) var withheld = 0
    /// Notices that stand for documents of withheld committees.
    package private(set) var notices = 0
    package private(set) var pages = 0
    package let tables: Int
    /// Whether readers already had all of it, so that nothing was published.
    package internal(set) var isUnchanged = false
    /// The faults for which committees were withheld.
    package let faults: [Diagnostic]
    /// The ids of withheld committees.
    package let withheldCommittees: [String]
    /// Doubts about the input that did not stop the run.
    package let warnings: [Diagnostic]
    /// What could not be cleaned up after the edition was published.
    package internal(set) var leftovers: [String] = []
    /// What the run worked with; it goes with the summary.
    package var remains: Remains?

    /// A summary of what was settled before documents were made: as if nothing had to be made.
    init(_ composing: Composing, _ documents: [SettledDocument], input: RunInput) {
        edition = composing.earlier.latest ?? composing.request.asOf
        editions = "\(composing.request.destination)/\(ReportsFolder.editions)"
        self.documents = documents.count
        tables = composing.tabulated.written.count
        faults = input.seeds.faults
        withheldCommittees = input.seeds.withheld
        warnings = input.seeds.warnings
        count(documents.compactMap { $0.earlier?.document }, documents.map { ($0.outcome, false) })
    }

    /// A summary of a night on which the edition readers have stands, without a look at what it says.
    init(standing edition: EarlierEdition, in destination: String) {
        self.edition = edition.day
        editions = "\(destination)/\(ReportsFolder.editions)"
        documents = edition.manifest.documents.count
        tables = edition.manifest.tables.count
        (faults, withheldCommittees, warnings) = ([], [], [])
        isUnchanged = true
        count(edition.manifest.documents, edition.manifest.documents.map { ($0.outcome, false) })
    }

    /// Takes what came of making and publishing the documents.
    mutating func take(_ documents: [FinishedDocument], _ publication: Publication, on day: Day) {
        edition = day
        isUnchanged = publication.state == .unchanged
        leftovers += publication.leftovers.map(\.text)
        count(documents.map(\.entry), documents.map { ($0.entry.outcome, $0.isMade) })
    }

    private mutating func count(
        _ entries: [Manifest.Document], _ outcomes: [(outcome: Manifest.Document.Outcome, isMade: Bool)]
    ) {
        pages = entries.reduce(0) { $0 + $1.pages }
        made = outcomes.count { $0.isMade && $0.outcome == .whole }
        carried = outcomes.count { !$0.isMade && $0.outcome == .whole }
        withheld = outcomes.count { $0.outcome == .withheld }
        notices = outcomes.count { $0.outcome == .notice }
    }

    /// The edition's folder.
    package var folder: String { "\(editions)/\(edition.iso)" }

    /// How the run ends.
    package var exit: ExitCode { withheldCommittees.isEmpty ? .whole : .input }

    /// One line for a person.
    package var text: String {
        let parts = [
            counted(documents, "document"), "\(made) made", carried > 0 ? "\(carried) carried over" : nil,
            withheld > 0 ? "\(withheld) withheld" : nil, notices > 0 ? counted(notices, "notice") : nil,
            counted(pages, "page"), counted(tables, "table"),
        ].compactMap { $0 }
        return "\(folder): \(isUnchanged ? "unchanged" : "published"), " + parts.joined(separator: ", ")
    }
}
