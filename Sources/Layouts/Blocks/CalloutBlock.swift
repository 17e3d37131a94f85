import Diagnostics
import Drawings
import Foundation
import Quantities
package import SourceFiles
import Tables

/// A remark nobody should miss, set in a panel with a bar at its side.
package struct CalloutBlock: Block {
    package static let name = "callout"
    package static let about =
        "A remark in a panel: the text of one column for each row that has any, or own words when there are rows"

    /// Where the remark comes from.
    private enum Remark {
        case column(String)
        case own(Words)
    }

    private let query: Query
    private let remark: Remark

    package init?(_ fields: FieldReader, _ vocabulary: Vocabulary) {
        let query = Query(fields, vocabulary)
        let shape = vocabulary.shape(fields)
        let before = vocabulary.log.errorCount
        let column = vocabulary.optionalColumn("text", "column of the remark", of: shape, fields)
        let own = fields.optionalWords("words", "the layout's own remark instead, with {rows} for the number of rows")
        switch (column, own) {
        case (let column?, nil): remark = .column(column)
        case (nil, let own?): remark = .own(own)
        default:
            if vocabulary.log.errorCount == before, fields.isMapping {
                fields.fault(
                    "missing-key", at: "text", "there must be either 'text' or 'words' in \(fields.subject)",
                    hint: "write 'text: column', or 'words: {vi: …, en: …}'")
            }
            return nil
        }
        guard let query else { return nil }
        self.query = query
    }

    package func compose(_ setting: Setting) -> [Strip] {
        let rows = query.rows(in: setting)
        switch remark {
        case .column(let column):
            return rows.filter { $0[column] != .missing }.map { panel($0.text(column), setting) }
        case .own(let words):
            let count = Figure.printed(Decimal(rows.count), in: setting.language)
            return rows.isEmpty ? [] : [panel(setting.text(words, ["rows": count]), setting)]
        }
    }

    private func panel(_ text: String, _ setting: Setting) -> Strip {
        let block = setting.block(text, .text, width: setting.width - 22)
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
