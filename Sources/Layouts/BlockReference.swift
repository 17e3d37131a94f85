import Diagnostics
import Quantities
import SourceFiles

extension BlockCatalogue {
    /// What a block is for and which keys it has, as lines of text; made from the block's own reading.
    package static func reference(of block: BlockKind) -> [String] {
        let fields = FieldReader.describing(of: "the block '\(block.name)'")
        _ = block.read(fields, Vocabulary(shapes: [], log: DiagnosticLog()))
        return ["\(block.name): \(block.about)"] + lines(fields.declarations, indent: 1)
    }

    private static func lines(_ declarations: [FieldDeclaration], indent: Int) -> [String] {
        declarations.distinct(by: \.key).flatMap { declaration -> [String] in
            let space = String(repeating: "  ", count: indent)
            let need = declaration.isRequired ? "required" : "optional"
            let line = "\(space)\(declaration.key) (\(need), \(declaration.form)): \(declaration.about)"
            switch declaration.form {
            case .record(_, let fields), .records(_, let fields): return [line] + lines(fields, indent: indent + 1)
            default: return [line]
            }
        }
    }
}
