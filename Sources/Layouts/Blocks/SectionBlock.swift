import Drawings
import Quantities
package import SourceFiles

/// A heading with the blocks below it; nothing at all when those have nothing to show.
package struct SectionBlock: Block {
    package static let name = "section"
    package static let about = "A heading with blocks below it; left out when all of them are empty"

    private let heading: Words
    private let level: Int
    private let startsPage: Bool
    private let blocks: [any Composable]

    package init?(_ fields: FieldReader, _ vocabulary: Vocabulary) {
        let heading = fields.words("heading", "the heading")
        level = fields.optionalInteger("level", "2 for a chapter, 3 for a part of one", in: 2...4) ?? 2
        startsPage = fields.flag("new_page", "whether it begins on a new page", default: false)
        blocks = Layout.blocks(fields, "blocks", vocabulary)
        guard let heading else { return nil }
        self.heading = heading
    }

    package func compose(_ setting: Setting) -> [Strip] {
        let content = blocks.flatMap { $0.compose(setting) }
        guard !content.isEmpty else { return [] }
        let element = setting.newElement()
        let title = setting.text(heading)
        let anchor = "section-\(element)"
        let isChapter = level == 2
        let text = setting.block(
            title, isChapter ? .heading : .subheading, isChapter ? .brand : .ink, width: setting.width)
        let ink: [Ink] = [
            .anchor(anchor, at: .zero),
            .group(.heading(level: level), at: .zero, text.ink(at: .zero)),
        ]
        let head = Strip(
            ink: ink, height: text.height + 2, gap: setting.theme.grid * (isChapter ? 1.8 : 1.2), keepsWithNext: true,
            startsPage: startsPage, bookmark: Bookmark(title: title, anchor: anchor, level: level - 1))
        return ([head] + content).map { $0.wrapped(in: .section(element)) }
    }
}
