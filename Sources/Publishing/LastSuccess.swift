package import Quantities

/// What `last-success` says: when a run last ended well, and the edition it vouched for.
///
/// Such a run published a whole edition or found the published one up to date, without withholding any committee.
package struct LastSuccess: Hashable, Sendable {
    /// The name of the file in the reports folder.
    package static let fileName = "last-success"

    /// The day the edition speaks for.
    package let edition: Day
    /// When the run ended; the first second of the edition's day where only the day was written.
    package let ended: Instant

    package init(edition: Day, ended: Instant) {
        self.edition = edition
        self.ended = ended
    }

    /// Reads the file: a line with the edition's day, and a line with the time, which older files do not have.
    package init?(_ bytes: [UInt8]) {
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        guard let edition = lines.first.flatMap({ Day($0) }), lines.count <= 2 else { return nil }
        if lines.count == 2 {
            guard let ended = Instant(lines[1]) else { return nil }
            self.init(edition: edition, ended: ended)
        } else {
            self.init(edition: edition, ended: Instant(startOf: edition))
        }
    }

    /// The bytes of the file.
    var bytes: [UInt8] { Array("\(edition.iso)\n\(ended.iso)\n".utf8) }

    /// The file of a reports folder; nil when there is none, or none that can be read and understood.
    package static func read(in reports: String) -> LastSuccess? {
        guard let folder = try? CheckedFolder.open(reports), (try? folder.kind(of: fileName)) == .file else {
            return nil
        }
        return (try? folder.read(fileName)).flatMap { LastSuccess($0) }
    }
}

extension ReportsFolder {
    /// Writes `last-success`, in one step.
    package func record(_ success: LastSuccess) throws(PublishingError) {
        try replace(LastSuccess.fileName, with: success.bytes)
    }
}
