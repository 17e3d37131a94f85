import Drawings
package import SourceFiles
import Tables

/// Entries in words with a number before and a small line of details below each, in groups if wanted.
package struct ListBlock: Block {
    package static let name = "list"
    package static let about = "Numbered entries in words, such as aims, each with a small line of details"

    private let query: Query
    private let text: String
    private let group: String?
    private let details: [ShownColumn]

    package init?(_ fields: FieldReader, _ vocabulary: Vocabulary) {
        let query = Query(fields, vocabulary)
        let shape = vocabulary.shape(fields)
        let text = vocabulary.column("text", "column of the entry's words", of: shape, fields)
        group = vocabulary.optionalColumn("group", "column whose values head groups", of: shape, fields)
        let details = ShownColumn.list(fields, "details", "columns of the small line", of: shape, vocabulary)
        guard let query, let text, let details else { return nil }
        self.query = query
        self.text = text
        self.details = details
    }

    package func compose(_ setting: Setting) -> [Strip] {
        var strips: [Strip] = []
        var heading: String?
        var continuation: Drawing?
        var list = setting.newElement()
        var number = 0
        let rows = query.rows(in: setting)
        let indent = max(22, setting.block("\(rows.count).", .text, width: nil).width + 8)
        for row in rows {
            if let group, heading != row.text(group) {
                heading = row.text(group)
                list = setting.newElement()
                number = 0
                let title = row.heading(group, in: setting)
                let head = setting.block(title, .subheading, width: setting.width)
                continuation = setting.continuation(of: title)
                strips.append(
                    Strip(
                        ink: [.group(.paragraph, at: .zero, head.ink(at: .zero))], height: head.height,
                        gap: setting.theme.space(\.part), keepsWithNext: true))
            }
            number += 1
            var strip = entry(row, number, list, indent, setting)
            if number > 1 { strip.head = continuation }
            strips.append(strip)
        }
        return strips
    }

    private func entry(_ row: Row, _ number: Int, _ list: Int, _ indent: Double, _ setting: Setting) -> Strip {
        let label = setting.block("\(number).", .text, .brand, width: nil)
        let body = setting.block(row.text(text), .text, width: setting.width - indent)
        var parts = body.ink(at: .zero)
        var height = body.height
        let small = details.compactMap { detail -> String? in
            let text = row.printed(detail.column, as: detail.form, in: setting)
            return text == "\u{2013}" ? nil : text
        }.joined(separator: " · ")
        if !small.isEmpty {
            let line = setting.block(small, .small, .muted, width: setting.width - indent)
            let rest = setting.width - indent - (body.lines.last?.width ?? 0)
            if line.lines.count == 1, line.width + setting.theme.grid * 2 <= rest {
                // Behind the last line, on its baseline.
                let drop = body.baseline(ofLine: body.lines.count - 1) - line.baseline(ofLine: 0)
                parts += line.ink(at: Point(0, drop), alignment: .right, in: setting.width - indent)
            } else {
                parts += line.ink(at: Point(0, height))
                height += line.height
            }
        }
        let ink = Ink.group(
            .list(list), at: .zero,
            [
                .group(
                    .listEntry(setting.newElement()), at: .zero,
                    [
                        .group(.label, at: .zero, label.ink(at: .zero, alignment: .right, in: indent - 7)),
                        .group(.body, at: Point(indent, 0), parts),
                    ])
            ])
        return Strip(ink: [ink], height: height, gap: setting.theme.grid / 2, breaks: body.breaks)
    }
}
