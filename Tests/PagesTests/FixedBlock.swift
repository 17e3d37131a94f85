import Drawings
import Layouts
import SourceFiles

/// A block that composes the strips it was made with.
struct FixedBlock: Block {
    static let name = "fixed"
    static let about = "Strips made by hand for tests of pages"

    let strips: [Strip]

    init(strips: [Strip]) { self.strips = strips }

    init?(_ fields: FieldReader, _ vocabulary: Vocabulary) { nil }

    func compose(_ setting: Setting) -> [Strip] { strips }
}
