import Drawings
import Quantities
import SourceFiles

/// The sections that come after it with the numbers of their pages.
struct ContentsBlock: Block {
    static let name = "contents"
    static let about = "The sections that follow, with leaders to the numbers of their pages, as links"

    private let title: Words
    private let levels: Int

    init?(_ fields: FieldReader, _ vocabulary: Vocabulary) {
        title = fields.optionalWords("title", "words above it instead of the usual ones") ?? Phrase.contents
        levels = fields.optionalInteger("levels", "levels of sections that are listed, 2 if absent", in: 1...5) ?? 2
    }

    func compose(_ setting: Setting) -> [Strip] {
        var strip = Strip(ink: [], height: 0)
        strip.contents = ContentsList(
            title: setting.text(title), levels: levels,
            isTurned: setting.theme.sheet.size.width > setting.theme.sheet.size.height)
        return [strip]
    }
}
