import Assessments
import Layouts
import Publishing
import Quantities
import Tables
import Tabulation

extension Composing {
    /// Puts documents, the tables that are under way and the index into an edition and publishes it.
    ///
    /// The stage they lie in is removed when that fails before the switch.
    func publish(
        _ documents: [FinishedDocument], _ tables: FilesUnderWay, inputs: [Manifest.ReadFile],
        in reports: ReportsFolder, from stage: Stage, isStopped: @Sendable () -> Bool
    ) throws(PublishingError) -> Publication {
        let plan: EditionPlan
        do throws(PublishingError) { plan = try self.plan(documents, tables.settled(), inputs: inputs) } catch {
            stage.discard()
            throw error
        }
        return try Publishing.publish(
            plan, in: reports, from: stage, keep: request.keep, force: request.isForced, isStopped: isStopped)
    }

    /// The tables of the edition in both dialects, what describes them, and each committee's rows.
    var tableFiles: [NewFile] {
        slices
            + Publishing.tableFiles(
                tabulated.written, title: files.edition.title, date: request.asOf, in: tabulated.first)
    }

    /// The edition as it shall lie on the disk.
    private func plan(
        _ documents: [FinishedDocument], _ tables: [StagedFile], inputs: [Manifest.ReadFile]
    ) throws(PublishingError) -> EditionPlan {
        var (staged, carried): ([StagedFile], [CarriedFile]) = (tables, [])
        for document in documents {
            switch document.content {
            case .made(let file): staged.append(file)
            case .carried(let file): carried.append(file)
            }
        }
        let own = Set(staged.map(\.path))
        for file in try withheldSlices(documents) where !own.contains(file.path) { carried.append(file) }
        let known =
            staged.map { IndexPage.File(path: $0.path, size: $0.size, digest: $0.digest) }
            + carried.map { IndexPage.File(path: $0.path, size: $0.size, digest: $0.digest) }
        let index = NewFile(path: EditionPath.index, bytes: index(documents, files: known).bytes)
        try earlier.checkReadable()
        let manifest = Manifest(
            edition: request.asOf, program: Program.version, method: Judgement.methodVersion, inputs: inputs,
            layouts: files.digests, fonts: fonts, documents: documents.map(\.entry),
            tables: tabulated.written.map { table, rows in
                let name = table.shape.name
                return Manifest.WrittenTable(path: EditionPath.table(name), name: name, rows: rows.count)
            })
        return try EditionPlan(
            date: request.asOf, files: [index], staged: staged, carried: carried, manifest: manifest)
    }

    /// The tables beside the last good documents of withheld committees, as they were then.
    private func withheldSlices(_ documents: [FinishedDocument]) throws(PublishingError) -> [CarriedFile] {
        var files: [CarriedFile] = []
        for committee in withheld.sorted() {
            let shown = documents.contains { $0.plan.committee == committee && $0.entry.outcome == .withheld }
            let folder = EditionPath.folder(of: committee)
            guard shown, let edition = earlier.lastGood(of: committee, plans)?.edition else { continue }
            let passing = Composing.tablesOfRefusals.map { EditionPath.slice(of: $0, for: committee) }
            for path in edition.paths(below: folder) where EditionPath.isTable(path) && !passing.contains(path) {
                if let file = try edition.carried(path) { files.append(file) }
            }
        }
        return files
    }

    /// The tables that tell which committees are withheld, and for which faults.
    private static let tablesOfRefusals = ["withheld", "faults"]

    /// Each committee's rows of every table that has any, beside its reports.
    ///
    /// For a withheld committee only what is said of its faults is new. What people fill in is there for spreadsheets
    /// as well.
    private var slices: [NewFile] {
        guard let whole = tabulated[tabulated.first] else { return [] }
        return Set(plans.compactMap(\.committee)).sorted().concurrentFlatMap { committee in
            let slice = whole.slice(of: committee)
            return slice.tables.filter { table in
                slice.hasRows(table)
                    && (!withheld.contains(committee) || Composing.tablesOfRefusals.contains(table.shape.name))
            }.flatMap { table in
                let name = table.shape.name
                let machine = NewFile(path: EditionPath.slice(of: name, for: committee), parts: slice.file(of: table))
                guard TableSet.filledIn.contains(name) else { return [machine] }
                let form = CSVRows(table, dialect: .excel).file
                return [machine, NewFile(path: EditionPath.form(of: name, for: committee), parts: form)]
            }
        }
    }
}
