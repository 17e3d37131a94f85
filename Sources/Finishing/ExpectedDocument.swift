/// What a finished PDF must say when it is read back: made from the pages, not from the file.
package struct ExpectedDocument: Hashable, Sendable {
    /// An element that holds text or drawing, with the containers around it.
    package struct Leaf: Hashable, Sendable {
        /// The names of the elements from the outermost in, such as `Table/TBody/TR/TD`.
        package let path: String
        /// The letters inside; see `LetterBytes`.
        package var letters: [UInt8]

        package init(path: String, letters: [UInt8]) {
            self.path = path
            self.letters = letters
        }
    }

    /// A line of the outline.
    package struct Bookmark: Hashable, Sendable {
        package let title: String
        /// The place it leads to.
        package let anchor: String

        package init(title: String, anchor: String) {
            self.title = title
            self.anchor = anchor
        }
    }

    package let title: String
    /// Language, texts of figures and links, and the like.
    package let texts: DocumentTexts
    /// Where each link leads, in their order: a place of the document, or an address.
    package let targets: [String]
    /// The outline, in its order.
    package let bookmarks: [Bookmark]
    /// The places links may lead to.
    package let anchors: Set<String>
    /// The letters of decoration on each page.
    package let decoration: [[UInt8]]
    /// All leaves in reading order.
    package let leaves: [Leaf]
    /// The files the document carries.
    package let attachments: [AttachedFile]

    package init(
        title: String, texts: DocumentTexts, targets: [String] = [], bookmarks: [Bookmark] = [],
        anchors: Set<String> = [],
        decoration: [[UInt8]], leaves: [Leaf], attachments: [AttachedFile] = []
    ) {
        self.title = title
        self.texts = texts
        self.targets = targets
        self.bookmarks = bookmarks
        self.anchors = anchors
        self.decoration = decoration
        self.leaves = leaves
        self.attachments = attachments
    }

    /// The elements that hold elements and no text; everything else is a leaf.
    static let containers: Set<String> = [
        "Document", "Sect", "L", "LI", "Table", "THead", "TBody", "TR", "TOC", "TOCI",
    ]
}
