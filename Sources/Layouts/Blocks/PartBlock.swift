import Diagnostics
import SourceFiles

/// The blocks of another file of the layouts folder, so that several layouts can share them.
struct PartBlock: Block {
    static let name = "part"
    static let about = "The blocks of another layout file, shared between layouts"

    private let blocks: [any Composable]

    init?(_ fields: FieldReader, _ vocabulary: Vocabulary) {
        guard let file = fields.text("file", "file with the blocks, from the layouts folder"),
            let part = vocabulary.part(Located(file, at: fields.place(of: "file")))
        else { return nil }
        let before = vocabulary.log.errorCount
        let inner = FieldReader(part.node, of: "the part '\(file)'", log: vocabulary.log, kind: .configuration)
        blocks = Layout.blocks(inner, "blocks", part.vocabulary)
        inner.finish()
        guard vocabulary.log.errorCount == before else { return nil }
    }

    func compose(_ setting: Setting) -> [Strip] { blocks.flatMap { $0.compose(setting) } }
}
