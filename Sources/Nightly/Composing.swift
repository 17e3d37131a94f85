import Assessments
import CairoPainting
import Drawings
import Finishing
import Indicators
import Layouts
import Pages
import Publishing
import Quantities
import Tables
import Tabulation

/// What every document of an edition is made from.
struct Composing: Sendable {
    let request: RunRequest
    let files: LayoutFiles
    let register: Register
    let tabulated: Tabulated
    let fonts: [Manifest.Font]
    let plans: [DocumentPlan]
    /// Committees whose files were refused.
    let withheld: Set<String>
    /// What was published before.
    let earlier: EarlierEditions
    /// The digests of the rows documents are drawn from.
    let digests: [Language: RowDigests]
    /// The number of each source in lists of sources, by its id.
    let sourceNumbers: [String: Int]

    init(request: RunRequest, input: RunInput, tabulated: Tabulated, earlier: EarlierEditions = .none) {
        self.request = request
        self.tabulated = tabulated
        self.earlier = earlier
        withheld = Set(input.seeds.withheld)
        files = input.files
        register = input.seeds.register
        fonts = input.fonts
        plans = input.plans(for: request)
        digests = Composing.digests(tabulated, plans, register)
        sourceNumbers = Dictionary(uniqueKeysWithValues: register.sources.enumerated().map { ($1.id, $0 + 1) })
    }

    /// Whether a document stands for a report that cannot be made.
    func isNotice(_ plan: DocumentPlan) -> Bool { plan.committee.map(withheld.contains) ?? false }

    /// Whose layout a document has.
    func kind(of plan: DocumentPlan) -> DocumentKind {
        if isNotice(plan) { return .notice }
        return plan.committee == nil ? .consolidated : .committee
    }

    func layout(of plan: DocumentPlan) -> Layout { files.layouts[kind(of: plan)] }

    /// The tables a document is drawn from: a committee's slices with the sources it cites, or everything.
    func tables(of plan: DocumentPlan) -> [String: Table] {
        guard let whole = tabulated[plan.language] else { return [:] }
        guard let committee = plan.committee else { return named(whole.tables) }
        let predecessors = whole.ofPredecessors(register.committee(committee)?.predecessors ?? [])
        var tables = named(whole.slice(of: committee).tables + predecessors)
        if let sources = whole.table("sources") {
            let held = tables.values.filter { $0.makers == nil }
            let cited = RowDigests.cited(held).union(tabulated.long.sources(of: committee))
            let column = sources.shape.position(of: "source_id") ?? 0
            tables["sources"] = Table(sources.shape, rows: sources.rows.filter { cited.contains($0[column].machine) })
        }
        return tables
    }

    /// A document broken into pages, ready to be painted, and its tables cell by cell.
    ///
    /// A document that is published tells where it comes from.
    func compose(
        _ plan: DocumentPlan, from origin: DocumentOrigin? = nil, measurer: any Measuring
    ) throws(Flow.Overflow) -> (document: PaginatedDocument, tables: [ShownTable]) {
        let layout = layout(of: plan)
        let tables = tables(of: plan)
        let setting = Setting(
            tables: tables, sourceNumbers: sourceNumbers, language: plan.language, theme: files.theme,
            width: files.theme.sheet.columnWidth, measurer: measurer, placeholders: placeholders(plan, tables),
            variables: Dictionary(uniqueKeysWithValues: Variable.allCases.map { ($0, term($0).code) }),
            reportAddresses: reportAddresses(of: plan))
        let foot = Words(
            vi: "Ấn bản \(request.asOf.printed(in: .vi)) · \(Program.name) \(Program.version)",
            en: "Edition of \(request.asOf.printed(in: .en)) · \(Program.name) \(Program.version)")
        let document = try layout.paginate(
            setting,
            DocumentFacts(
                title: setting.text(layout.title), subject: setting.text(layout.subject),
                author: files.edition.author[plan.language], day: request.asOf, foot: foot[plan.language],
                closing: origin.map { closing($0)[plan.language] }))
        return (document, document.tables(among: setting.shownTables))
    }

    /// For the consolidated report, where each committee's own one of the same language is served, if it is.
    func reportAddresses(of plan: DocumentPlan) -> [String: String] {
        guard plan.committee == nil, let address = files.edition.address else { return [:] }
        return Dictionary(
            uniqueKeysWithValues: plans.compactMap { other in
                guard let committee = other.committee, other.language == plan.language else { return nil }
                return (committee, "\(address)\(ReportsFolder.editions)/\(request.asOf.iso)/\(other.path)")
            })
    }

    private func named(_ tables: [Table]) -> [String: Table] {
        Dictionary(uniqueKeysWithValues: tables.map { ($0.shape.name, $0) })
    }

    private func placeholders(_ plan: DocumentPlan, _ tables: [String: Table]) -> [Placeholder: Words] {
        Dictionary(uniqueKeysWithValues: Placeholder.allCases.map { ($0, words(for: $0, plan, tables)) })
    }

    private func words(for placeholder: Placeholder, _ plan: DocumentPlan, _ tables: [String: Table]) -> Words {
        let committee = plan.committee.flatMap { register.committee($0) }
        return switch placeholder {
        case .committee: committee?.names ?? files.edition.title
        case .committeeShort: committee?.short ?? files.edition.title
        case .past: Words(same: term(.past).printed)
        case .next: Words(same: term(.next).printed)
        case .date: Words(vi: request.asOf.printed(in: .vi), en: request.asOf.printed(in: .en))
        case .sources: Words(same: "\(tables["sources"]?.rows.count ?? 0)")
        case .latest: latestDate(of: tables["sources"])
        case .method: Words(same: Judgement.methodVersion)
        }
    }

    private func term(_ variable: Variable) -> Term {
        switch variable {
        case .past: files.edition.past
        case .next: files.edition.next
        }
    }

    /// The date of the latest document there is on the day; a dash when there is none.
    private func latestDate(of sources: Table?) -> Words {
        let place = sources?.shape.position(of: "date")
        let days = sources?.rows.compactMap { row in place.flatMap { Period(row[$0].machine)?.end } } ?? []
        return days.filter { $0 <= request.asOf }.max().map { Words(vi: $0.printed(in: .vi), en: $0.printed(in: .en)) }
            ?? Words(same: "\u{2013}")
    }
}
