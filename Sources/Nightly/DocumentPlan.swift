package import Publishing
package import Quantities

/// A document an edition is to hold.
package struct DocumentPlan: Hashable, Sendable {
    /// The committee it is about; nil for the consolidated report.
    package let committee: String?
    package let language: Language

    /// Where it goes inside the edition.
    package var path: String {
        if let committee {
            "committees/\(committee)/\(committee).\(language.rawValue).pdf"
        } else {
            "consolidated/consolidated.\(language.rawValue).pdf"
        }
    }

    /// Whom it speaks of, in the manifest's words.
    package var kind: Manifest.Document.Kind { committee == nil ? .consolidated : .committee }
}

/// A document as bytes, with what the manifest says of it.
struct PaintedDocument: Sendable {
    let plan: DocumentPlan
    let bytes: [UInt8]
    let pages: Int
    let key: String
}
