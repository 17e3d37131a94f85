import Drawings
package import SourceFiles

/// Makes what follows begin on a new page.
package struct PageBreakBlock: Block {
    package static let name = "page-break"
    package static let about = "A new page for what follows; nothing when nothing follows"

    package init?(_ fields: FieldReader, _ vocabulary: Vocabulary) {}

    package func compose(_ setting: Setting) -> [Strip] { [.pageBreak] }
}
