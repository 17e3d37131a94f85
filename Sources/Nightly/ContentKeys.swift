import Assessments
import Changes
import Indicators
import Publishing
import Quantities
import Tables

extension Composing {
    /// Digests of everything a document depends on, but for the day and what changed since the edition before.
    func key(of plan: DocumentPlan) -> ContentKey {
        var bytes: [UInt8] = []
        let add = { (text: String) in
            bytes += Array(text.utf8)
            bytes.append(0)
        }
        let tables = tables(of: plan)
        for (name, table) in tables.sorted(by: { $0.key < $1.key }) where !ChangeList.tableNames.contains(name) {
            add(name)
            bytes += csv(table, dialect: .machine)
        }
        add(plan.committee.flatMap { register.committee($0)?.names[plan.language] } ?? "")
        for committee in links(of: plan).keys.sorted() { add(committee) }
        for (source, number) in cited(tables["sources"]) { add("\(source) \(number)") }
        return ContentKey(
            path: plan.path, data: sha256(bytes), layout: layoutKey(of: plan),
            program: [Program.version, Judgement.methodVersion] + fonts.map { "\($0.family) \($0.file) \($0.version)" })
    }

    private func layoutKey(of plan: DocumentPlan) -> String {
        if isNotice(plan) { return files.keys.notice }
        return plan.committee == nil ? files.keys.consolidated : files.keys.committee
    }

    /// The numbers of the sources a document lists, in the order of the list.
    private func cited(_ sources: Table?) -> [(String, Int)] {
        guard let sources, let column = sources.shape.position(of: "source_id") else { return [] }
        let numbers = sourceNumbers
        return sources.rows.map { ($0[column].machine, numbers[$0[column].machine] ?? 0) }
    }
}
