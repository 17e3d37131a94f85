import Diagnostics
package import Quantities
package import SourceFiles

/// A layout file: what a document is called and the blocks it is made of.
package struct Layout: Sendable {
    /// The document's title, with placeholders.
    package let title: Words
    /// What the document is about, for its information dictionary.
    package let subject: Words
    /// The text at the head of every page but the first.
    package let runningHead: Words
    package let blocks: [any Composable]
    /// What the document carries inside; nil where the edition decides.
    package let attachments: AttachmentChoice?

    package init(
        title: Words, subject: Words, runningHead: Words, blocks: [any Composable], attachments: AttachmentChoice? = nil
    ) {
        self.title = title
        self.subject = subject
        self.runningHead = runningHead
        self.blocks = blocks
        self.attachments = attachments
    }

    /// Reads a layout; nil after reporting every fault in it.
    package init?(reading node: YAMLNode, _ vocabulary: Vocabulary) {
        let fields = FieldReader(
            node, of: "the layout", log: vocabulary.log, kind: .configuration, placeholders: Placeholder.names)
        self.init(fields, vocabulary)
    }

    /// Reads a layout's keys; nil after reporting every fault in them.
    init?(_ fields: FieldReader, _ vocabulary: Vocabulary) {
        let before = vocabulary.log.errorCount
        let vocabulary = vocabulary.ofOneLayout
        let title = fields.words("title", "title of the document")
        let subject = fields.words("subject", "what the document is about")
        let runningHead = fields.words("running_head", "text at the head of later pages")
        let attachments = fields.optionalChoice("attachments", AttachmentChoice.about, AttachmentChoice.self)
        let blocks = Layout.blocks(fields, "blocks", vocabulary)
        fields.finish()
        vocabulary.sections.check(vocabulary.log)
        guard vocabulary.log.errorCount == before, let title, let subject, let runningHead else { return nil }
        self.init(title: title, subject: subject, runningHead: runningHead, blocks: blocks, attachments: attachments)
    }

    /// Reads a list of blocks, each a mapping with the block's name as its only key.
    package static func blocks(_ fields: FieldReader, _ key: String, _ vocabulary: Vocabulary) -> [any Composable] {
        let node = fields.list(key, "the blocks, each 'name: {keys}'", of: "block")
        guard let node else {
            guard fields.isMapping else { return [] }
            fields.fault(
                "missing-key", at: key, "there is no list '\(key)'", hint: "write '\(key):' and the blocks below it")
            return []
        }
        guard case .sequence(let entries) = node.content else {
            fields.fault("wrong-form", at: key, "'\(key)' must be a list of blocks", hint: "begin each block with '- '")
            return []
        }
        return entries.compactMap { block($0, vocabulary) }
    }

    private static func block(_ node: YAMLNode, _ vocabulary: Vocabulary) -> (any Composable)? {
        guard vocabulary.blocks.take(at: node.place, vocabulary.log) else { return nil }
        let names = BlockCatalogue.all.map { $0.name }
        guard case .mapping(let pairs) = node.content, pairs.count == 1, let name = pairs[0].key.text else {
            vocabulary.log.report(
                Diagnostic(
                    kind: .configuration, rule: "wrong-form", at: node.place, "a block must be one name with its keys",
                    hint: "write '- table:' and the keys below it"))
            return nil
        }
        guard let kind = BlockCatalogue.block(named: name) else {
            vocabulary.log.report(
                Diagnostic(
                    kind: .configuration, rule: "unknown-block", at: pairs[0].key.place, "there is no block '\(name)'",
                    hint: didYouMean(name, among: names)))
            return nil
        }
        let fields = FieldReader(
            pairs[0].value, of: "the block '\(name)'", log: vocabulary.log, kind: .configuration,
            placeholders: Placeholder.names)
        let block = kind.read(fields, vocabulary)
        fields.finish()
        return block
    }
}
