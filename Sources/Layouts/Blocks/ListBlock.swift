import Drawings
import SourceFiles
import Tables

/// Numbered entries in words with a small line of details at the end of each, in groups if wanted.
///
/// What the details have in common is told once above the entries.
struct ListBlock: Block {
    static let name = "list"
    static let about = "Numbered entries in words, such as aims, each with a small line of details"

    private let query: Query
    private let text: String
    private let group: String?
    private let details: [ShownColumn]

    init?(_ fields: FieldReader, _ vocabulary: Vocabulary) {
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

    func compose(_ setting: Setting) -> [Strip] {
        let rows = query.rows(in: setting)
        let indent = max(22, setting.block("\(rows.count).", .text, width: nil).width + 8)
        return runs(rows).flatMap { run in
            let shared = SharedDetails(
                run.map { details(of: $0, setting) }, sharing: details.indices.filter { !details[$0].form.isCitation },
                in: setting.language)
            let title = group.map { run[0].heading($0, in: setting) }
            let list = setting.newElement()
            let entries = zip(run, shared.own).enumerated().map { index, entry in
                var strip = ListEntry(
                    number: index + 1, text: entry.0.text(text),
                    small: entry.1.joined(separator: SharedDetails.separator)
                ).strip(list, indent: indent, setting)
                if index > 0 { strip.head = title.map { setting.continuation(of: $0) } }
                return strip
            }
            return heads(title, shared.lead, setting) + entries
        }
    }

    /// What stands above the entries of a run: its heading, and what they have in common.
    private func heads(_ title: String?, _ shared: String?, _ setting: Setting) -> [Strip] {
        let head = title.map { setting.block($0, .subheading, width: setting.width) }
        let line = shared.map { setting.block($0, .small, .muted, width: setting.width) }
        var strips: [Strip] = []
        if let head {
            strips.append(
                Strip(
                    ink: [.group(.paragraph, at: .zero, head.ink(at: .zero))], height: head.height,
                    gap: setting.theme.space(\.part), keepsWithNext: true))
        }
        if let line {
            let air = head.map { setting.drop(of: line, below: $0) - $0.height } ?? 0
            strips.append(
                Strip(
                    ink: [.group(.paragraph, at: .zero, line.ink(at: Point(0, air)))], height: air + line.height,
                    gap: head == nil ? setting.theme.grid / 2 : 0, keepsWithNext: true,
                    breaks: line.breaks.map { air + $0 }))
        }
        return strips
    }

    /// The rows in runs below one heading each.
    private func runs(_ rows: [Row]) -> [[Row]] {
        var runs: [[Row]] = []
        for row in rows {
            if let last = runs.last?.first, group.map({ last.text($0) == row.text($0) }) ?? true {
                runs[runs.count - 1].append(row)
            } else {
                runs.append([row])
            }
        }
        return runs
    }

    /// The details of a row as they are printed, nil for one it lacks.
    private func details(of row: Row, _ setting: Setting) -> [String?] {
        details.map { detail in
            let text = row.printed(detail.column, as: detail.form, in: setting)
            return text == "\u{2013}" ? nil : text
        }
    }
}
