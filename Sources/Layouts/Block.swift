import Drawings
package import SourceFiles

/// What gives strips for a document: a block as it was read.
package protocol Composable: Sendable {
    /// The strips; nothing when the tables have nothing to show.
    func compose(_ setting: Setting) -> [Strip]
}

/// A part of a page that a layout names: it reads its keys, and composes itself from the tables.
///
/// A new block is one file in `Blocks/` and one line in `BlockCatalogue`.
package protocol Block: Composable {
    /// The name in layout files, `[a-z-]`.
    static var name: String { get }
    /// What it is for, one sentence for the reference.
    static var about: String { get }

    /// Reads the block's keys; reports every fault and gives nil when there was one.
    ///
    /// Every key is asked for before anything is returned, so that the reference and the hints know all of them.
    init?(_ fields: FieldReader, _ vocabulary: Vocabulary)
}
