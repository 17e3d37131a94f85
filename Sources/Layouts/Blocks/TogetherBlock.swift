import SourceFiles

/// Blocks that stay on one page when they fit it.
struct TogetherBlock: Block {
    static let name = "together"
    static let about = "Blocks that are kept on one page where they fit it"

    private let blocks: [any Composable]

    init?(_ fields: FieldReader, _ vocabulary: Vocabulary) {
        blocks = Layout.blocks(fields, "blocks", vocabulary)
        if blocks.isEmpty { return nil }
    }

    func compose(_ setting: Setting) -> [Strip] {
        var strips = blocks.flatMap { $0.compose(setting) }
        for index in strips.indices.dropLast() { strips[index].keepsWithNext = true }
        return strips
    }
}
