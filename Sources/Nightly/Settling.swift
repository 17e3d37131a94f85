import Changes
import Publishing
import Quantities
import Tables

extension Composing {
    /// What becomes of every document, in the order of the plans.
    func settle() -> [SettledDocument] { plans.concurrentMap { settled($0) } }

    /// Whether the edition readers have is whole and already says everything these documents and tables would say.
    func isPublished(_ documents: [SettledDocument]) throws(PublishingError) -> Bool {
        guard !request.isDraft, let readers = earlier.readers else { return false }
        let before = readers.manifest.documents.map { "\($0.path) \($0.key.whole) \($0.outcome)" }
        guard before == documents.map({ "\($0.plan.path) \($0.key.whole) \($0.outcome)" }) else { return false }
        for (table, rows) in tabulated.written where !ChangeList.tableNames.contains(table.shape.name) {
            guard readers.digests[EditionPath.table(table.shape.name)] == sha256(rows.file) else { return false }
        }
        return try readers.isWhole()
    }
}
