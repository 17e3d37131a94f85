import Finishing
import Foundation
package import Publishing
package import Quantities

/// What was found out about a report somebody has, or about the fingerprint printed on its last page.
package struct TracedReport: Hashable, Sendable {
    /// How the report stands to the editions.
    package enum Standing: Hashable, Sendable {
        /// It is the one readers have now, in the edition of that day.
        case current(Day)
        /// Readers have a newer one: the file in the reports folder, and its fingerprint.
        case superseded(by: String, fingerprint: String)
        /// The latest edition, of that day, has no such report any more.
        case dropped(Day)
        /// There is no edition to compare it with, or only older ones.
        case unknown
        /// Its bytes are not those that were published.
        case altered
        /// The edition it names has another one at its path, of this fingerprint.
        ///
        /// It was altered, or the edition was made anew on its day since: the file alone does not tell which.
        case unlike(fingerprint: String)
    }

    /// The edition it was made for and its path there, such as `editions/2026-11-21/consolidated/consolidated.vi.pdf`.
    package let file: String
    package let fingerprint: String
    package let standing: Standing
    /// The reports folder it was looked up in.
    package let reports: String

    package init(file: String, fingerprint: String, standing: Standing, reports: String) {
        self.file = file
        self.fingerprint = fingerprint
        self.standing = standing
        self.reports = reports
    }
}

/// Finds out where reports come from.
package struct Tracing: Sendable {
    /// The reports folder that was asked for.
    private let asked: String?

    /// Looks the reports up in a reports folder, which need not be there.
    ///
    /// Without one it is the folder a file lies in, or else `reports`.
    package init(reports: String?) { asked = reports }

    /// What is known of a PDF: whether it is unaltered, and whether there is a newer one.
    ///
    /// Nil for a file that is no published report of this program. Throws when it cannot be read.
    package func trace(file path: String) throws(PublishingError) -> TracedReport? {
        let bytes = try readFile(at: path)
        guard let identity = ReportIdentity(bytes), let place = Place(identity.origin.file) else { return nil }
        let (file, fingerprint) = (identity.origin.file, identity.origin.fingerprint)
        let reports = asked ?? Tracing.folder(around: path, place) ?? ReportsFolder.usual
        let traced = { TracedReport(file: file, fingerprint: fingerprint, standing: $0, reports: reports) }
        guard identity.isWhole else { return traced(.altered) }
        let kept = try kept(place, in: reports)
        let digest = sha256(bytes)
        if let other = kept.last, !kept.contains(where: { $0 == (fingerprint, digest) }) {
            let isNamed = kept.contains { $0.fingerprint == fingerprint }
            return traced(isNamed ? .altered : .unlike(fingerprint: other.fingerprint))
        }
        return traced(try standing(place, fingerprint, in: reports))
    }

    /// The reports the edition of a day has at a path, and later ones that took its over; its own last.
    private func kept(
        _ place: Place, in reports: String
    ) throws(PublishingError) -> [(fingerprint: String, digest: String?)] {
        try editions(in: reports).compactMap { edition in
            guard let document = edition.document(at: place.path), [document.since, edition.day].contains(place.day)
            else { return nil }
            return (document.key.fingerprint(in: document.since), edition.digests[place.path])
        }
    }

    /// What is known of a fingerprint; nil when no edition that is kept has it.
    ///
    /// Upper and lower case are the same, and so are fingerprints with and without hyphens or spaces, and O and 0.
    package func trace(fingerprint text: String) throws(PublishingError) -> TracedReport? {
        let wanted = Tracing.digits(text)
        let reports = asked ?? ReportsFolder.usual
        for edition in try editions(in: reports) {
            for document in edition.manifest.documents {
                let fingerprint = document.key.fingerprint(in: document.since)
                guard Tracing.digits(fingerprint) == wanted else { continue }
                let place = Place(day: document.since, path: document.path)
                return TracedReport(
                    file: place.file, fingerprint: fingerprint,
                    standing: try standing(place, fingerprint, in: reports), reports: reports)
            }
        }
        return nil
    }

    /// Whether a text has the form of a fingerprint.
    package static func isFingerprint(_ text: String) -> Bool {
        text.wholeMatch(of: /\s*[0-9A-FOa-fo]{4}([- ]?[0-9A-FOa-fo]{4}){3}\s*/) != nil
    }

    /// The reports folder a file lies in, if it stands in an edition under the report's path.
    private static func folder(around path: String, _ place: Place) -> String? {
        let whole = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        guard whole.hasSuffix("/" + place.path) else { return nil }
        let folders = whole.dropLast(place.path.count + 1).split(separator: "/", omittingEmptySubsequences: false)
        guard folders.count > 2, let day = folders.last, Day(day) != nil,
            folders[folders.count - 2] == ReportsFolder.editions
        else {
            return nil
        }
        return folders.dropLast(2).joined(separator: "/")
    }

    private static func digits(_ text: String) -> String {
        text.filter { $0.isLetter || $0.isNumber }.uppercased().replacing("O", with: "0")
    }

    /// How a report stands to the edition readers have.
    private func standing(
        _ place: Place, _ fingerprint: String, in reports: String
    ) throws(PublishingError) -> TracedReport.Standing {
        guard let latest = try latest(in: reports), latest.day >= place.day else { return .unknown }
        guard let document = latest.document(at: place.path) else { return .dropped(latest.day) }
        let current = document.key.fingerprint(in: document.since)
        if current == fingerprint { return .current(latest.day) }
        return .superseded(by: Place(day: latest.day, path: place.path).file, fingerprint: current)
    }

    private func latest(in reports: String) throws(PublishingError) -> EarlierEdition? {
        guard let published = try PublishedEditions(reports), let day = try published.latestDay() else { return nil }
        return try published.edition(on: day)
    }

    /// All editions that can be read, the newest first.
    private func editions(in reports: String) throws(PublishingError) -> [EarlierEdition] {
        guard let published = try PublishedEditions(reports) else { return [] }
        var found: [EarlierEdition] = []
        for day in try published.days() {
            if let edition = try published.edition(on: day) { found.append(edition) }
        }
        return found
    }

    /// An edition's day and a path inside the edition.
    private struct Place {
        let day: Day
        let path: String

        var file: String { "\(ReportsFolder.editions)/\(day.iso)/\(path)" }

        init(day: Day, path: String) {
            self.day = day
            self.path = path
        }

        init?(_ file: String) {
            let parts = file.split(separator: "/", maxSplits: 2).map(String.init)
            guard parts.count == 3, parts[0] == ReportsFolder.editions, let day = Day(parts[1]) else { return nil }
            self.init(day: day, path: parts[2])
        }
    }
}
