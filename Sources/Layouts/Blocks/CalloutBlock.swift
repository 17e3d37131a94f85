import Diagnostics
import Drawings
import Foundation
import Quantities
import SourceFiles
import Tables

/// A remark nobody should miss, set in a panel with a bar at its side.
struct CalloutBlock: Block {
    static let name = "callout"
    static let about =
        "A remark in a panel: the text of one column for each row that has any, or own words when there are rows"

    /// Where the remark comes from.
    private enum Remark {
        /// The text of a column, and what the layout adds to it.
        case column(String, more: Words?)
        case own(Words)
    }

    private let query: Query
    private let remark: Remark

    init?(_ fields: FieldReader, _ vocabulary: Vocabulary) {
        let query = Query(fields, vocabulary)
        let shape = vocabulary.shape(fields)
        let before = vocabulary.log.errorCount
        let column = vocabulary.optionalColumn("text", "column of the remark", of: shape, fields)
        let own = fields.optionalWords(
            "words", "the layout's own remark instead, with {rows} for the number of rows and {page:ID} for a page")
        let more = fields.optionalWords("more", "the layout's own words behind the column's, with {page:ID} for a page")
        vocabulary.sections.refer(own, "words", fields)
        vocabulary.sections.refer(more, "more", fields)
        switch (column, own) {
        case (let column?, nil): remark = .column(column, more: more)
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

    func compose(_ setting: Setting) -> [Strip] {
        let rows = query.rows(in: setting)
        switch remark {
        case .column(let column, let more):
            let words = more.map { $0.map { more, _ in "{remark} \(more)" } } ?? Words(same: "{remark}")
            return rows.filter { $0[column] != .missing }.map { row in
                panel(ReferringText(words, ["remark": row.text(column)], setting), setting)
            }
        case .own(let words):
            let count = Figure.printed(Decimal(rows.count), in: setting.language)
            return rows.isEmpty ? [] : [panel(ReferringText(words, ["rows": count], setting), setting)]
        }
    }

    private func panel(_ text: ReferringText, _ setting: Setting) -> Strip {
        let padding = setting.theme.space(\.panel)
        let left = padding + setting.theme.grid
        let lines = text.set(.text, width: setting.width - left - padding, at: Point(left, padding))
        let height = lines.block.height + 2 * padding
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
                .group(.note, at: .zero, lines.ink),
            ], height: height, gap: setting.theme.space(\.block), breaks: lines.block.breaks.map { $0 + padding })
    }
}
