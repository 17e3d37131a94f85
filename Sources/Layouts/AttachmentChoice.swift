/// Which files the documents of a layout or an edition carry inside.
package enum AttachmentChoice: String, Hashable, Sendable, CaseIterable {
    /// None: the documents are PDF/A-2.
    case nothing = "none"
    /// The tables the document is about, as CSV, and their description: the documents are PDF/A-3.
    case tables

    /// What the key says, for the reference of layouts.
    static let about = "whether the PDF carries its tables inside, as CSV with their description"
}
