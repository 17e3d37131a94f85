import Assessments
import Indicators
import Layouts
import Publishing
import Quantities
import Tables
import Tabulation

extension Composing {
    /// Digests of everything a document depends on, but for the day and what changed since the edition before.
    func key(of plan: DocumentPlan) -> ContentKey {
        let rows = digests[plan.language]
        var parts: [String] = []
        if let committee = plan.committee {
            let own = register.committee(committee)
            let predecessors = (own?.predecessors ?? []).compactMap { rows?.slices[$0] }
            let slice = rows?.slices[committee]
            parts = [slice?.digest ?? "", own?.names[plan.language] ?? ""] + predecessors.map(\.digest)
            let cited = predecessors.reduce(slice?.sources ?? []) { $0.union($1.sources) }
            parts += register.sources.indices.filter { cited.contains(register.sources[$0].id) }.map { "source \($0)" }
            parts.append(sourceDigest(cited, in: plan.language))
        } else {
            parts = [rows?.whole ?? ""] + reportAddresses(of: plan).keys.sorted()
        }
        if carriesTables(plan), plan.language != tabulated.first {
            // The tables a document carries are in the edition's first language.
            let first = digests[tabulated.first]
            parts.append((plan.committee.map { first?.slices[$0]?.digest } ?? first?.whole) ?? "")
        }
        return ContentKey(
            path: plan.path, data: sha256(Array(parts.joined(separator: "\0").utf8)),
            layout: files.keys[kind(of: plan)],
            program: [Program.version, Judgement.methodVersion] + fonts.map { "\($0.family) \($0.file) \($0.version)" })
    }

    /// The digests of all rows in the languages of the documents.
    static func digests(_ tabulated: Tabulated, _ plans: [DocumentPlan], _ register: Register) -> [Language: RowDigests]
    {
        let languages = Set(plans.map(\.language)).sorted { $0.rawValue < $1.rawValue }
        let committees = register.committees.map(\.id)
        return Dictionary(
            languages.compactMap { language in
                tabulated[language].map { (language, RowDigests($0, committees: committees, tabulated.long, language)) }
            }
        ) { first, _ in first }
    }

    /// The digest of the rows of sources.
    private func sourceDigest(_ ids: Set<String>, in language: Language) -> String {
        guard let sources = tabulated[language]?.table("sources"), let column = sources.shape.position(of: "source_id")
        else { return "" }
        return RowDigests.digest(
            of: [Table(sources.shape, rows: sources.rows.filter { ids.contains($0[column].machine) })])
    }
}
