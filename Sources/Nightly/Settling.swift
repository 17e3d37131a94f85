import Changes
import Publishing
import Tables

extension Composing {
    /// What becomes of every document, in the order of the plans; several workers share the keys.
    func settle() async -> [SettledDocument] {
        let plans = plans
        let workers = min(request.jobs, max(plans.count, 1))
        let found = await withTaskGroup(of: [(Int, SettledDocument)].self) { group in
            for worker in 0..<workers {
                group.addTask {
                    stride(from: worker, to: plans.count, by: workers).map { ($0, settled(plans[$0])) }
                }
            }
            return await group.reduce(into: []) { $0 += $1 }
        }
        return found.sorted { $0.0 < $1.0 }.map(\.1)
    }

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
