import Drawings
import Quantities
import SourceFiles
import Tables

/// The documents figures come from, with the numbers other blocks refer to.
struct SourcesBlock: Block {
    static let name = "sources"
    static let about = "The source documents with the numbers in square brackets, and where links to them lead"

    private let query: Query

    init?(_ fields: FieldReader, _ vocabulary: Vocabulary) {
        guard let query = Query(fields, vocabulary) else { return nil }
        if query.table != "sources" {
            fields.fault("unknown-table", at: "from", "this block lists sources only", hint: "write 'from: sources'")
            return nil
        }
        self.query = query
    }

    func compose(_ setting: Setting) -> [Strip] {
        let list = setting.newElement()
        let rows = query.rows(in: setting)
        let last = rows.compactMap { setting.sourceNumbers[$0.text("source_id")] }.max() ?? 0
        let indent = max(26, setting.block("[\(last)]", .table, width: nil).width + 4)
        return rows.map { row in
            let number = setting.sourceNumbers[row.text("source_id")] ?? 0
            let label = setting.block("[\(number)]", .table, .brand, width: nil)
            let title = setting.block(row.text("title"), .table, width: setting.width - indent)
            let date = row.printed("date", as: .period, in: setting)
            let silent = Phrase.noPublisher[setting.language]
            let publisher = row["publisher"] == .missing ? silent : row.text("publisher")
            let details = [publisher, date, row.text("source_id"), "SHA-256 \(row.text("sha256").prefix(16))…"]
            let small = setting.block(details.joined(separator: " · "), .small, .muted, width: setting.width - indent)
            var parts = title.ink(at: .zero) + small.ink(at: Point(0, title.height))
            var height = title.height + small.height
            if row["note"] != .missing {
                let note = setting.block(row.text("note"), .small, .muted, width: setting.width - indent)
                parts += note.ink(at: Point(0, height))
                height += note.height
            }
            let entry = Ink.group(
                .list(list), at: .zero,
                [
                    .group(
                        .listEntry(setting.newElement()), at: .zero,
                        [
                            .group(.label, at: .zero, label.ink(at: .zero)),
                            .group(.body, at: Point(indent, 0), parts),
                        ])
                ])
            return Strip(
                ink: [.anchor("source-\(number)", at: .zero), entry], height: height,
                gap: setting.theme.grid / 2)
        }
    }
}
