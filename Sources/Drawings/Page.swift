/// A finished page: its size in points and its ink.
package struct Page: Hashable, Sendable {
    package let size: Size
    package let ink: [Ink]

    package init(size: Size, ink: [Ink]) {
        self.size = size
        self.ink = ink
    }
}

/// A line of the document's outline, leading to an anchor.
package struct Bookmark: Hashable, Sendable {
    package let title: String
    package let anchor: String
    /// 1 for a top entry; an entry of level n goes under the nearest one of level n − 1 before it.
    package let level: Int

    package init(title: String, anchor: String, level: Int) {
        self.title = title
        self.anchor = anchor
        self.level = level
    }
}

/// A finished document as plain values: all a painter needs.
package struct PaginatedDocument: Hashable, Sendable {
    package let title: String
    package let subject: String
    package let author: String
    /// The BCP 47 tag of the text's language.
    package let language: String
    /// The creation and modification date, an ISO day; the time is midnight UTC.
    package let date: String
    package let pages: [Page]
    package let bookmarks: [Bookmark]

    package init(
        title: String, subject: String, author: String, language: String, date: String, pages: [Page],
        bookmarks: [Bookmark]
    ) {
        self.title = title
        self.subject = subject
        self.author = author
        self.language = language
        self.date = date
        self.pages = pages
        self.bookmarks = bookmarks
    }
}
