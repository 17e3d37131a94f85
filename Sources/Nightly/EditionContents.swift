import Assessments
import Indicators
import Layouts
import Publishing
import Quantities
import Tables
import Tabulation

extension Composing {
    /// Puts documents, slices, tables and the index into an edition and publishes it.
    func publish(
        _ documents: [FinishedDocument], inputs: [Manifest.ReadFile], in reports: ReportsFolder,
        isStopped: () -> Bool
    ) throws(PublishingError) -> Publication {
        let tables = tableFiles(
            tabulated.machine, title: files.edition.title, date: request.asOf, in: tabulated.first)
        var contents = slices + tables
        var carried: [CarriedFile] = []
        for document in documents {
            switch document.content {
            case .made(let bytes): contents.append((path: document.plan.path, bytes: bytes))
            case .carried(let file): carried.append(file)
            }
        }
        let own = Set(contents.map(\.path))
        for file in try withheldSlices(documents) where !own.contains(file.path) { carried.append(file) }
        contents.append((path: "index.html", bytes: index(documents)))
        let manifest = Manifest(
            edition: request.asOf, program: Program.version, method: Judgement.methodVersion, inputs: inputs,
            layouts: files.digests, fonts: fonts, documents: documents.map(\.entry),
            tables: tabulated.machine.map {
                Manifest.WrittenTable(path: "tables/\($0.shape.name).csv", name: $0.shape.name, rows: $0.rows.count)
            })
        let plan = try EditionPlan(date: request.asOf, files: contents, carried: carried, manifest: manifest)
        return try Publishing.publish(
            plan, in: reports, keep: request.keep, force: request.isForced, isStopped: isStopped)
    }

    /// The tables beside the last good documents of withheld committees, as they were then.
    private func withheldSlices(_ documents: [FinishedDocument]) throws(PublishingError) -> [CarriedFile] {
        var files: [CarriedFile] = []
        for committee in withheld.sorted() {
            let shown = documents.contains { $0.plan.committee == committee && $0.entry.outcome == .withheld }
            let folder = "committees/\(committee)"
            guard shown, let edition = earlier.lastGood(of: committee, plans)?.edition else { continue }
            let passing = ["withheld", "faults"].map { "\(folder)/\($0).csv" }
            for path in edition.paths(below: folder) where path.hasSuffix(".csv") && !passing.contains(path) {
                if let file = try edition.carried(path) { files.append(file) }
            }
        }
        return files
    }

    /// Each committee's rows of every table that has any, beside its reports.
    ///
    /// For a withheld committee only what is said of its faults is new.
    private var slices: [(path: String, bytes: [UInt8])] {
        guard let whole = tabulated[tabulated.first] else { return [] }
        return Set(plans.compactMap(\.committee)).sorted().concurrentFlatMap { committee in
            whole.slice(of: committee).tables.filter { table in
                !table.rows.isEmpty
                    && (!withheld.contains(committee) || ["withheld", "faults"].contains(table.shape.name))
            }.map { table in
                (path: "committees/\(committee)/\(table.shape.name).csv", bytes: csv(table, dialect: .machine))
            }
        }
    }

    private func index(_ documents: [FinishedDocument]) -> [UInt8] {
        let language = tabulated.first
        let summary = tabulated[language]?.table("summary")
        let entries = register.reported.compactMap { id -> IndexPage.Entry? in
            guard let committee = register.committee(id) else { return nil }
            let own = documents.filter { $0.plan.committee == id }
            guard !own.isEmpty else { return nil }
            return IndexPage.Entry(
                id: id, names: committee.names, documents: own.map(link),
                counts: counts(summary?.slice(where: "committee_id", is: id)),
                tables: tabulated[language]?.slice(of: id).tables.filter { !$0.rows.isEmpty }.map(\.shape.name) ?? [])
        }
        let silent = register.committees.filter { committee in !register.reported.contains(committee.id) }
        let page = IndexPage(
            title: files.edition.title, day: request.asOf, past: files.edition.past, program: Program.version,
            consolidated: documents.filter { $0.plan.committee == nil }.map(link), committees: entries,
            silent: silent.map(\.names),
            tables: tabulated.machine.map { ($0.shape.name, $0.shape.title, $0.rows.count) })
        return page.bytes
    }

    private func link(_ document: FinishedDocument) -> IndexPage.Link {
        IndexPage.Link(
            path: document.plan.path, language: document.plan.language, pages: document.entry.pages,
            size: document.size)
    }

    /// The verdict counts of the past term, by column of the summary.
    private func counts(_ summary: Table?) -> [String: String] {
        guard let summary, let term = summary.shape.position(of: "term"),
            let row = summary.rows.first(where: { $0[term] == .text(files.edition.past.code) })
        else { return [:] }
        return Dictionary(uniqueKeysWithValues: zip(summary.shape.columns.map(\.name), row.map(\.machine)))
    }
}
