package import Publishing
package import Quantities
import Tables

/// A document an edition is to hold.
package struct DocumentPlan: Hashable, Sendable {
    /// The committee it is about; nil for the consolidated report.
    package let committee: String?
    package let language: Language

    /// Where it goes inside the edition.
    package var path: String { EditionPath.report(of: committee, in: language) }

    /// Whom it speaks of, in the manifest's words.
    package var kind: Manifest.Document.Kind { committee == nil ? .consolidated : .committee }
}

/// A document of the edition: its bytes or where they lie, with what the manifest says of it.
struct FinishedDocument: Sendable {
    /// Where the bytes are.
    enum Content: Sendable {
        case made(StagedFile)
        case carried(CarriedFile)
    }

    let plan: DocumentPlan
    let content: Content
    /// What the manifest says of it.
    let entry: Manifest.Document

    /// Whether it was made in this run, rather than taken from an earlier edition.
    var isMade: Bool {
        if case .made = content { true } else { false }
    }
}
