import Assessments
import Changes
import Indicators
import Layouts
import Publishing
import Quantities
import Tables
import Tabulation

extension Composing {
    /// The edition's table of contents; `files` are all files of the edition that are there already.
    func index(_ documents: [FinishedDocument], files: [IndexPage.File]) -> IndexPage {
        let files = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
        let contents = IndexContents(composing: self, documents: documents.map(\.entry), files: files)
        return IndexPage(
            title: self.files.edition.title, day: request.asOf, base: earlier.base?.day,
            past: self.files.edition.past, program: Program.version, method: Judgement.methodVersion,
            verdicts: .ofReports,
            consolidated: contents.shown(contents.documents.filter { $0.committee == nil }), totals: contents.totals,
            committees: contents.committees,
            silent: register.committees.filter { !contents.reported.contains($0.id) }.map(\.names),
            changes: contents.changes, tables: contents.tables,
            descriptions: [EditionPath.dataPackage].compactMap { files[$0] })
    }
}

/// What the table of contents says, gathered from the tables and the files of the edition.
private struct IndexContents {
    let composing: Composing
    let documents: [Manifest.Document]
    let files: [String: IndexPage.File]

    private var language: Language { composing.tabulated.first }

    private func rows(_ table: String) -> Ledger? { composing.tabulated[language]?.table(table).map(Ledger.init) }

    /// The ids of the committees with a document.
    var reported: Set<String> { Set(documents.compactMap(\.committee)) }

    /// The documents with their files.
    func shown(_ documents: [Manifest.Document]) -> [IndexPage.Document] {
        documents.compactMap { document in
            files[document.path].map {
                IndexPage.Document(
                    file: $0, language: document.language, pages: document.pages, since: document.since,
                    fingerprint: document.key.fingerprint(in: document.since))
            }
        }
    }

    var committees: [IndexPage.Committee] {
        let own = Dictionary(grouping: documents.filter { $0.committee != nil }) { $0.committee ?? "" }
        let counts = countsByCommittee
        let changes = rows("changes")?.grouped(by: "committee_id") ?? [:]
        let faults = rows("faults")?.grouped(by: "committee_id") ?? [:]
        let slices = Dictionary(grouping: files.values.filter { EditionPath.isTable($0.path) }) { file in
            file.path.split(separator: "/").dropLast().joined(separator: "/")
        }
        return composing.register.committees.compactMap { committee in
            guard let documents = own[committee.id] else { return nil }
            let standing = standing(documents, faults[committee.id])
            let isCompared = composing.earlier.base != nil && standing == .current
            return IndexPage.Committee(
                id: committee.id, names: committee.names, standing: standing, documents: shown(documents),
                counts: standing == .current ? counts[committee.id] : countsShown(committee.id),
                changes: isCompared ? effects(changes[committee.id]) : nil,
                slices: (slices[EditionPath.folder(of: committee.id)] ?? []).sorted { $0.path < $1.path })
        }
    }

    /// Whether the documents show tonight's data, and why not.
    private func standing(_ documents: [Manifest.Document], _ faults: Ledger?) -> IndexPage.Standing {
        let refusal = IndexPage.Refusal(
            faults: faults?.rows.count ?? 0, place: faults?.place ?? "", message: faults?.texts("message").first ?? "")
        if let since = documents.withheldSince {
            return .withheld(since: since, refusal)
        }
        return documents.contains { $0.outcome == .notice } ? .notice(refusal) : .current
    }

    /// The verdicts the last good documents of a withheld committee show, read back from its slice of `summary`.
    private func countsShown(_ committee: String) -> IndexPage.Counts? {
        let path = EditionPath.slice(of: "summary", for: committee)
        let edition = composing.earlier.lastGood(of: committee, composing.plans)?.edition
        guard files[path] != nil, let bytes = edition?.bytes(of: path) else { return nil }
        let past = composing.files.edition.past.code
        let row = SliceRows(reading: bytes, of: path)?.records.first { $0["term"] == past }
        return row.map { row in IndexPage.Counts { Int(row[$0]) ?? 0 } }
    }

    /// The verdicts on the past term by committee, as the table `summary` counts them.
    private var countsByCommittee: [String: IndexPage.Counts] {
        pastSummary?.grouped(by: "committee_id").mapValues(\.counts) ?? [:]
    }

    var totals: IndexPage.Counts { pastSummary?.counts ?? IndexPage.Counts { _ in 0 } }

    /// The rows of the table `summary` on the past term.
    private var pastSummary: Ledger? { rows("summary")?.filtered("term", is: composing.files.edition.past.code) }

    /// The changes of the whole edition by kind, in the order of the table's codes.
    var changes: [IndexPage.Change] {
        guard let table = rows("changes") else { return [] }
        let kinds = table.grouped(by: "change")
        return table.codes(of: "change").compactMap { kind in
            kinds[kind].map {
                IndexPage.Change(kind: ChangeList.headings[kind] ?? Words(same: kind), effects: effects($0))
            }
        }
    }

    private func effects(_ changes: Ledger?) -> IndexPage.Effects {
        let effects = changes?.texts("effect") ?? []
        let count = { (code: String) in effects.count { $0 == code } }
        return IndexPage.Effects(better: count("better"), worse: count("worse"), neither: count("neither"))
    }

    var tables: [IndexPage.TableEntry] {
        composing.tabulated.written.compactMap { table, rows in
            guard let machine = files[EditionPath.table(table.shape.name)],
                let excel = files[EditionPath.spreadsheet(table.shape.name)]
            else { return nil }
            return IndexPage.TableEntry(
                title: table.shape.title, rows: rows.count, machine: machine, excel: excel)
        }
    }
}

extension Ledger {
    /// The verdicts counted in rows of the table `summary`.
    fileprivate var counts: IndexPage.Counts {
        IndexPage.Counts { column in texts(column).reduce(0) { $0 + (Int($1) ?? 0) } }
    }

    /// The place of the first row of the table `faults`, as editors know it.
    fileprivate var place: String {
        ["file", "line", "column"].compactMap { texts($0).first }.filter { !$0.isEmpty && $0 != "0" }
            .joined(separator: ":")
    }
}

extension IndexPage.Counts {
    /// The counts in the columns of the table `summary`; a column that is missing counts nothing.
    fileprivate init(_ count: (String) -> Int) {
        self.init(
            targets: count("targets"), exceeded: count("exceeded"), met: count("met"), notMet: count("not_met"),
            notAssessable: count("not_assessable"))
    }
}

extension IndexPage.VerdictWords {
    /// The words the reports print.
    fileprivate static var ofReports: Self {
        Self(
            exceeded: Verdict.exceeded.words, met: Verdict.met.words, notMet: Verdict.notMet.words,
            notAssessable: Verdict.notAssessable.words)
    }
}
