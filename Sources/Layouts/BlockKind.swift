import Charts
import Diagnostics
package import SourceFiles

/// A kind of block: its name, what it is for, and how one is read.
package struct BlockKind: Sendable {
    /// The name in layout files, `[a-z-]`.
    package let name: String
    /// What it is for, one sentence for the reference.
    package let about: String
    private let reading: @Sendable (FieldReader, Vocabulary) -> (any Composable)?

    /// A block with a file of its own.
    init<Kind: Block>(_ kind: Kind.Type) {
        (name, about) = (kind.name, kind.about)
        reading = { fields, vocabulary in kind.init(fields, vocabulary) }
    }

    /// The block of a kind of chart.
    init<Kind: ChartKind>(chart kind: Kind.Type) {
        (name, about) = (kind.name, kind.about)
        reading = { fields, vocabulary in ChartBlock<Kind>(fields, vocabulary) }
    }

    /// Reads one, with the condition every block may have.
    ///
    /// Reports every fault and gives nil when there was one.
    package func read(_ fields: FieldReader, _ vocabulary: Vocabulary) -> (any Composable)? {
        let before = vocabulary.log.errorCount
        let block = reading(fields, vocabulary)
        let condition = ShowCondition.read(fields, vocabulary)
        guard let block, vocabulary.log.errorCount == before else { return nil }
        return condition.map { ConditionalBlock(condition: $0, block: block) } ?? block
    }
}
