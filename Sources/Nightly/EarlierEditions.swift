import Publishing
import Quantities

/// The published editions a run looks back to.
struct EarlierEditions: Sendable {
    /// The edition of an earlier day the new one is compared with: what readers had before it.
    let base: EarlierEdition?
    /// The edition of the same day, which a second run replaces.
    let today: EarlierEdition?
    /// The day of the edition readers have now.
    let latest: Day?
    /// The last good documents that were sought, each undamaged, by path.
    private var good: [String: EarlierDocument] = [:]

    /// The edition readers have, where it is the one of the same day or the base.
    ///
    /// What the day's own edition tells of changes cannot always be worked out again: the base may be gone by now.
    var readers: EarlierEdition? { [today, base].compactMap(\.self).first { $0.day == latest } }

    /// Nothing was published yet.
    static let none = EarlierEditions(base: nil, today: nil, latest: nil)

    /// Looks for the editions in a reports folder, which need not be there.
    init(of reports: String, before day: Day) throws(PublishingError) {
        guard let published = try PublishedEditions(reports) else {
            self = .none
            return
        }
        base = try published.base(before: day)
        today = try published.edition(on: day)
        latest = try published.latestDay()
    }

    private init(base: EarlierEdition?, today: EarlierEdition?, latest: Day?) {
        self.base = base
        self.today = today
        self.latest = latest
    }

    /// Looks for the last good document of each plan through all editions up to a day, the newest first.
    ///
    /// A document that is missing or damaged in one edition is looked for in the one before. An edition that holds none
    /// of them is not opened.
    mutating func seekGood(
        _ plans: [DocumentPlan], in reports: String, upTo day: Day
    ) throws(PublishingError) {
        guard !plans.isEmpty, let published = try PublishedEditions(reports) else { return }
        for other in try published.days() where other <= day {
            let missing = plans.map(\.path).filter { good[$0] == nil }
            if missing.isEmpty { return }
            guard try published.holds(anyOf: missing, on: other) else { continue }
            var edition = [today, base].compactMap(\.self).first { $0.day == other }
            if edition == nil { edition = try published.edition(on: other) }
            guard let edition else { continue }
            for path in missing {
                guard let document = edition.document(at: path), document.outcome != .notice,
                    try edition.carried(path) != nil
                else { continue }
                good[path] = EarlierDocument(edition: edition, document: document)
            }
        }
    }

    /// Throws when the disk refused to give a file of an earlier edition that was asked for.
    func checkReadable() throws(PublishingError) {
        try base?.checkReadable()
        try today?.checkReadable()
        for document in good.values { try document.edition.checkReadable() }
    }

    /// A document with this key at this path: the base's, or the one made earlier today.
    ///
    /// The base goes first, so that a day's last run gives what a single run would have given.
    func document(_ path: String, _ key: ContentKey) -> EarlierDocument? {
        documents(path).first { $0.document.key.whole == key.whole }
    }

    /// The document of this path that tonight's is an answer to, today's before the base's.
    func last(_ path: String) -> EarlierDocument? {
        documents(path).reversed().first { $0.document.outcome != .notice }
    }

    /// The last good document at this path, if it was sought and found.
    func lastGood(_ path: String) -> EarlierDocument? { good[path] }

    /// The last good document of a committee that was sought and found.
    ///
    /// The one in the language asked for goes first, then that in the first language that has one.
    func lastGood(of committee: String, _ plans: [DocumentPlan], in language: Language? = nil) -> EarlierDocument? {
        let own = plans.filter { $0.committee == committee }
        let ordered = own.filter { $0.language == language } + own.filter { $0.language != language }
        return ordered.lazy.compactMap { good[$0.path] }.first
    }

    /// What was at this path, the base first.
    func documents(_ path: String) -> [EarlierDocument] {
        [base, today].compactMap { $0 }.flatMap { edition in
            edition.document(at: path).map { [EarlierDocument(edition: edition, document: $0)] } ?? []
        }
    }
}

/// A document of an earlier edition.
struct EarlierDocument: Sendable {
    let edition: EarlierEdition
    let document: Manifest.Document
}
