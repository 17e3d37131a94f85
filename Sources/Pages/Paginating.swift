package import Drawings
package import Layouts
package import Quantities

/// What a document says of itself besides its blocks.
package struct DocumentFacts: Hashable, Sendable {
    package let title: String
    package let subject: String
    package let author: String
    /// The edition's day.
    package let day: Day
    /// The text at the left of every page's foot.
    package let foot: String
    /// The line below the last page's foot, part of the text; nil for none.
    package let closing: String?

    package init(title: String, subject: String, author: String, day: Day, foot: String, closing: String? = nil) {
        self.title = title
        self.subject = subject
        self.author = author
        self.day = day
        self.foot = foot
        self.closing = closing
    }
}

extension Layout {
    /// The document of this layout: blocks composed and broken into pages, with running heads and numbers.
    ///
    /// Blocks that have nothing to show give one page without text.
    ///
    /// Throws when one strip alone is higher than a page, which is a fault of layout or theme.
    package func paginate(_ setting: Setting, _ facts: DocumentFacts) throws(Flow.Overflow) -> PaginatedDocument {
        let theme = setting.theme
        let strips = blocks.flatMap { $0.compose(setting) }.listingContents(setting)
        let flow = try Flow.tight(strips, on: theme.sheet, grid: theme.grid)
        let filled = flow.pages.isEmpty ? [[]] : flow.pages
        let numbers = PageNumbers(flow.pages, measurer: setting.measurer)
        let sections = RunningSections(flow.pages)
        let pages = filled.enumerated().map { index, strips in
            let setting = strips.first?.isTurned == true ? setting.turned : setting
            let sheet = setting.theme.sheet
            let frame = PageFrame(
                setting: setting, runningHead: setting.text(runningHead), section: sections.title(ofPage: index),
                foot: facts.foot, closing: facts.closing)
            let body = strips.enumerated().map { number, strip in
                Ink.group(
                    .plain, at: Point(sheet.left, sheet.top + strip.top),
                    numbers.fill(strip.ink, at: .init(page: index, strip: number)))
            }
            return Page(size: sheet.size, ink: body + frame.ink(page: index + 1, of: filled.count))
        }
        return PaginatedDocument(
            title: facts.title, subject: facts.subject, author: facts.author, language: setting.language.tag,
            date: facts.day.iso, pages: pages, bookmarks: flow.pages.flatMap { $0.compactMap(\.bookmark) })
    }
}

/// The section each page's running head names: the one it begins with, or else the one that goes on.
struct RunningSections {
    private let titles: [String?]

    init(_ pages: [[PlacedStrip]]) {
        var titles: [String?] = []
        var last: String?
        for strips in pages {
            let begun = strips.compactMap(\.bookmark).filter { $0.level == 1 }.map(\.title)
            let first = strips.first?.bookmark.flatMap { $0.level == 1 ? $0.title : nil }
            titles.append(first ?? last ?? begun.first)
            last = begun.last ?? last
        }
        self.titles = titles
    }

    /// The title for a page, counted from 0; nil before the first section.
    func title(ofPage index: Int) -> String? { index < titles.count ? titles[index] : nil }
}
