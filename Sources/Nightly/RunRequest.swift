import Publishing
package import Quantities

/// What a run is asked for: folders, the day, and limits.
package struct RunRequest: Sendable {
    package let seeds: String
    package let layouts: String
    package let reports: String
    /// The day the edition speaks for, taken once.
    package let asOf: Day
    /// Only documents of these committees; empty for all.
    package let only: [String]
    /// Only documents in these languages; empty for those of the edition file.
    package let languages: [Language]
    /// Workers that paint at the same time, at least 1.
    package let jobs: Int
    /// Editions kept.
    package let keep: Int
    /// How many editions are kept unless somebody says otherwise.
    package static let usualKeep = 30
    /// Whether an edition older than the latest may be published.
    package let isForced: Bool
    /// Whether one refused committee stops the run, instead of being withheld.
    package let isStrict: Bool
    /// Whether drafts are asked for as Cairo hands them out.
    private let asksForBare: Bool

    package init(
        seeds: String, layouts: String, reports: String, asOf: Day, only: [String] = [], languages: [Language] = [],
        jobs: Int = 1, keep: Int = RunRequest.usualKeep, isForced: Bool = false, isStrict: Bool = false,
        isBare: Bool = false
    ) {
        self.seeds = seeds
        self.layouts = layouts
        self.reports = reports
        self.asOf = asOf
        self.only = only
        self.languages = languages
        self.jobs = max(1, jobs)
        self.keep = max(1, keep)
        self.isForced = isForced
        self.isStrict = isStrict
        asksForBare = isBare
    }

    /// Whether only some documents are asked for: such an edition is a draft and never becomes the latest.
    package var isDraft: Bool { !only.isEmpty || !languages.isEmpty }

    /// Whether documents stay as Cairo hands them out, neither completed nor read back: to compare with.
    ///
    /// Only drafts do; what is published is always completed.
    package var isBare: Bool { asksForBare && isDraft }

    /// The folder editions go to: drafts have one of their own beside the published ones.
    package var destination: String { isDraft ? "\(reports)/\(ReportsFolder.drafts)" : reports }
}
