import Glibc
package import Quantities

/// The published editions of a reports folder, for reading; no lock is taken and nothing is made.
package struct PublishedEditions: ~Copyable {
    private let folder: CheckedFolder

    /// Opens a reports folder; nil when there is none.
    package init?(_ path: String) throws(PublishingError) {
        guard access(path, F_OK) == 0 else { return nil }
        folder = try CheckedFolder.open(path)
    }

    /// The day of the edition `latest` points to; nil when there is no such link or it points elsewhere.
    package func latestDay() throws(PublishingError) -> Day? { try folder.latestDay() }

    /// The edition of a day; nil when there is none, or none whose manifest and checksums can be read.
    package func edition(on day: Day) throws(PublishingError) -> EarlierEdition? {
        guard try folder.kind(of: ReportsFolder.editions) == .folder else { return nil }
        let editions = try folder.folder(ReportsFolder.editions)
        guard try editions.kind(of: day.iso) == .folder else { return nil }
        return try EarlierEdition(day, in: editions.folder(day.iso))
    }

    /// The edition that of a day is compared with and takes over from; nil when there is none.
    ///
    /// It is the one readers have when that is of an earlier day, for somebody may have gone back to it; where they
    /// have the day's own, the one it took documents from. Else it is the newest of an earlier day that can be read.
    package func base(before day: Day) throws(PublishingError) -> EarlierEdition? {
        if let latest = try latestDay(), latest <= day {
            let before = latest < day ? latest : try edition(on: day)?.manifest.carriedFrom
            if let before, before < day, let edition = try edition(on: before) { return edition }
        }
        for earlier in try days() where earlier < day {
            if let edition = try edition(on: earlier) { return edition }
        }
        return nil
    }

    /// Whether the edition of a day has a file at one of these paths; its manifest is not read.
    package func holds(anyOf paths: [String], on day: Day) throws(PublishingError) -> Bool {
        guard try folder.kind(of: ReportsFolder.editions) == .folder else { return false }
        let editions = try folder.folder(ReportsFolder.editions)
        guard try editions.kind(of: day.iso) == .folder else { return false }
        let edition = try editions.folder(day.iso)
        for path in paths.compactMap({ RelativePath($0) }) {
            if try edition.kind(at: path) == .file { return true }
        }
        return false
    }

    /// The days there is an edition of, readable or not, the newest first.
    package func days() throws(PublishingError) -> [Day] {
        guard try folder.kind(of: ReportsFolder.editions) == .folder else { return [] }
        return try folder.folder(ReportsFolder.editions).names().compactMap { Day($0) }.sorted(by: >)
    }
}

extension CheckedFolder {
    /// The day of the edition the link `latest` in this folder points to; nil when it points elsewhere or is no link.
    func latestDay() throws(PublishingError) -> Day? {
        guard let target = try target(ofLink: ReportsFolder.latest) else { return nil }
        let names = target.split(separator: "/")
        return names.count == 2 && names[0] == ReportsFolder.editions ? Day(names[1]) : nil
    }
}

extension ReportsFolder {
    /// The folder in it that holds an edition for each day.
    package static let editions = "editions"
    /// The link in it that leads to the edition readers have.
    package static let latest = "latest"
    /// The folder in it that drafts go to, a folder of reports of their own.
    package static let drafts = "drafts"
    /// The folder of reports where nobody names another.
    package static let usual = "reports"

    /// The day of the edition `latest` points to; nil when there is no such link or it points elsewhere.
    package func latestDay() throws(PublishingError) -> Day? { try folder.latestDay() }
}
