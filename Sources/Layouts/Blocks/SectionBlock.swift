import Drawings
import Quantities
import SourceFiles

/// A heading with the blocks below it; nothing at all when those have nothing to show.
struct SectionBlock: Block {
    static let name = "section"
    static let about = "A heading with blocks below it; left out when all of them are empty"

    private let heading: Words
    private let id: String?
    private let level: Int?
    private let startsPage: Bool
    private let isTurned: Bool
    private let blocks: [any Composable]

    init?(_ fields: FieldReader, _ vocabulary: Vocabulary) {
        let heading = fields.words("heading", "the heading")
        id = fields.optionalID("id", "name by which {page:ID} in a text refers to its page")
        level = fields.optionalInteger(
            "level", "how large the heading is, 2 for a chapter; by its place if absent", in: 2...4)
        startsPage = fields.flag("new_page", "whether it begins on a new page", default: false)
        isTurned = fields.flag("landscape", "whether it stands on sheets turned to their long side", default: false)
        blocks = Layout.blocks(fields, "blocks", vocabulary)
        if let id { vocabulary.sections.define(id, fields) }
        guard let heading else { return nil }
        self.heading = heading
    }

    func compose(_ setting: Setting) -> [Strip] {
        let own = isTurned ? setting.turned : setting
        let content = opened(blocks.map { $0.compose(own.inSection) }, own)
        guard content.contains(where: { !$0.isPageBreak }) else { return [] }
        let element = setting.newElement()
        let title = setting.text(heading)
        let anchor = id.map(SectionNames.anchor) ?? "section-\(element)"
        let isChapter = (level ?? min(setting.depth + 2, 4)) == 2
        let text = own.block(title, isChapter ? .heading : .subheading, isChapter ? .brand : .ink, width: own.width)
        let ink: [Ink] = [
            .anchor(anchor, at: .zero),
            .group(.heading(level: min(setting.depth + 2, 6)), at: .zero, text.ink(at: .zero)),
        ]
        let head = Strip(
            ink: ink, height: text.height, gap: setting.theme.space(isChapter ? \.chapter : \.part),
            keepsWithNext: true, startsPage: startsPage,
            bookmark: Bookmark(title: title, anchor: anchor, level: setting.depth + 1))
        return ([head] + content).map { strip in
            var strip = strip.wrapped(in: .section(element))
            strip.isTurned = strip.isTurned || isTurned
            return strip
        }
    }

    /// The strips of the section's blocks; a remark or short paragraph that opens it keeps with what it introduces.
    ///
    /// Paragraphs that follow each other introduce nothing, and part between pages as running text does; nor does a
    /// remark introduce what has a heading of its own.
    private func opened(_ blocks: [[Strip]], _ setting: Setting) -> [Strip] {
        var parts = blocks.filter { !$0.isEmpty }
        if parts.count > 1, parts[0].count == 1, parts[0][0].contents == nil,
            parts[0][0].height <= setting.theme.sheet.columnHeight / 4,
            parts[0][0].breaks.isEmpty || parts[1][0].breaks.isEmpty, parts[1][0].bookmark == nil
        {
            parts[0][0].keepsWithNext = true
        }
        return parts.flatMap { $0 }
    }
}
