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

    package init(title: String, subject: String, author: String, day: Day, foot: String) {
        self.title = title
        self.subject = subject
        self.author = author
        self.day = day
        self.foot = foot
    }
}

extension Layout {
    /// The document of this layout: blocks composed and broken into pages, with running heads and numbers.
    ///
    /// Blocks that have nothing to show give one page without text.
    ///
    /// Throws when one strip alone is higher than a page, which is a fault of layout or theme.
    package func paginate(_ setting: Setting, _ facts: DocumentFacts) throws(Flow.Overflow) -> PaginatedDocument {
        let sheet = setting.theme.sheet
        let flow = try Flow(blocks.flatMap { $0.compose(setting) }, columnHeight: sheet.columnHeight)
        let filled = flow.pages.isEmpty ? [[]] : flow.pages
        let frame = PageFrame(setting: setting, runningHead: setting.text(runningHead), foot: facts.foot)
        let anchors = Set(flow.pages.flatMap { $0.flatMap { $0.ink.flatMap(\.anchors) } })
        let pages = filled.enumerated().map { index, strips in
            let body = strips.map { strip in
                Ink.group(
                    .plain, at: Point(sheet.left, sheet.top + strip.top), strip.ink.map { $0.withoutDeadLinks(anchors) }
                )
            }
            return Page(size: sheet.size, ink: body + frame.ink(page: index + 1, of: filled.count))
        }
        return PaginatedDocument(
            title: facts.title, subject: facts.subject, author: facts.author, language: setting.language.tag,
            date: facts.day.iso, pages: pages, bookmarks: flow.pages.flatMap { $0.compactMap(\.bookmark) })
    }
}

extension Ink {
    /// The names of all anchors inside.
    fileprivate var anchors: [String] {
        switch self {
        case .anchor(let name, _): [name]
        case .link(_, let ink), .group(_, _, let ink): ink.flatMap(\.anchors)
        case .rule, .area, .text: []
        }
    }

    /// The ink with links to anchors the document does not have turned into what they show.
    fileprivate func withoutDeadLinks(_ anchors: Set<String>) -> Ink {
        switch self {
        case .link(.anchor(let name), let ink) where !anchors.contains(name):
            .group(.plain, at: .zero, ink.map { $0.withoutDeadLinks(anchors) })
        case .link(let target, let ink): .link(target, ink.map { $0.withoutDeadLinks(anchors) })
        case .group(let role, let offset, let ink): .group(role, at: offset, ink.map { $0.withoutDeadLinks(anchors) })
        case .rule, .area, .text, .anchor: self
        }
    }
}
