import Drawings
package import SourceFiles
import Tables

/// A remark nobody should miss, set in a panel with a bar at its side.
package struct CalloutBlock: Block {
    package static let name = "callout"
    package static let about = "A remark in a panel: the text of one column, one panel for each row that has any"

    private let query: Query
    private let text: String

    package init?(_ fields: FieldReader, _ vocabulary: Vocabulary) {
        let query = Query(fields, vocabulary)
        let shape = vocabulary.shape(fields)
        let text = vocabulary.column("text", "column of the remark", of: shape, fields)
        guard let query, let text else { return nil }
        self.query = query
        self.text = text
    }

    package func compose(_ setting: Setting) -> [Strip] {
        query.rows(in: setting).filter { $0[text] != .missing }.map { row in
            let block = setting.block(row.text(text), .text, width: setting.width - 22)
            let height = block.height + 10
            let panel = Rectangle(x: 0, y: 0, width: setting.width, height: height)
            let bar = Rectangle(x: 0, y: 0, width: 3, height: height)
            return Strip(
                ink: [
                    .group(
                        .artifact, at: .zero,
                        [
                            .area(.rectangle(panel, radius: 0), fill: setting.theme.color(.panel), stroke: nil),
                            .area(.rectangle(bar, radius: 0), fill: setting.theme.color(.target), stroke: nil),
                        ]),
                    .group(.note, at: .zero, block.ink(at: Point(12, 5))),
                ], height: height, gap: setting.theme.grid)
        }
    }
}
