import Publishing
import Quantities

/// The published editions a run looks back to.
struct EarlierEditions: Sendable {
    /// The newest edition of an earlier day: what the new one is compared with.
    let base: EarlierEdition?
    /// The edition of the same day, which a second run replaces.
    let today: EarlierEdition?
    /// The day of the edition readers have now.
    let latest: Day?

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
        base = try published.newest(before: day)
        today = try published.edition(on: day)
        latest = try published.latestDay()
    }

    private init(base: EarlierEdition?, today: EarlierEdition?, latest: Day?) {
        self.base = base
        self.today = today
        self.latest = latest
    }

    /// Throws when the disk refused to give a file of an earlier edition that was asked for.
    func checkReadable() throws(PublishingError) {
        try base?.checkReadable()
        try today?.checkReadable()
    }

    /// A document with this key at this path: the base's, or the one made earlier today.
    ///
    /// The base goes first, so that a day's last run gives what a single run would have given.
    func document(_ path: String, _ key: ContentKey) -> EarlierDocument? {
        documents(path).first { $0.document.key.whole == key.whole }
    }

    /// The last good document at this path, today's before the base's.
    func lastGood(_ path: String) -> EarlierDocument? {
        documents(path).reversed().first { $0.document.outcome != .notice }
    }

    /// The last good document of a committee in the first language that has one.
    func lastGood(of committee: String, _ plans: [DocumentPlan]) -> EarlierDocument? {
        for plan in plans where plan.committee == committee {
            if let good = lastGood(plan.path) { return good }
        }
        return nil
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
