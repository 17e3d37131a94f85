import Drawings
import SourceFiles

/// Makes what follows begin on a new page.
struct PageBreakBlock: Block {
    static let name = "page-break"
    static let about = "A new page for what follows; nothing when nothing follows"

    init?(_ fields: FieldReader, _ vocabulary: Vocabulary) {}

    func compose(_ setting: Setting) -> [Strip] { [.pageBreak] }
}
