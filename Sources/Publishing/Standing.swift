package import Quantities

/// What lets a night see at once that the latest edition still says everything.
///
/// It is the file `.standing` in the reports folder.
/// It is a hint and no more: whoever trusts it proves the edition's files as well, and without it all is worked out.
package struct Standing: Hashable, Sendable {
    static let fileName = ".standing"

    /// The day of the edition.
    package let edition: Day
    /// The digest of the edition's checksums.
    package let checksums: String
    /// The first day on which the same input may say something else.
    package let until: Day
    /// The digest of the seeds.
    package let seeds: String
    /// The digest of everything else the edition is made from: layouts, fonts, program and method.
    package let making: String

    package init(edition: Day, checksums: String, until: Day, seeds: String, making: String) {
        self.edition = edition
        self.checksums = checksums
        self.until = until
        self.seeds = seeds
        self.making = making
    }

    /// Reads the file: five lines; nil when it is anything else.
    init?(_ bytes: [UInt8]) {
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count == 6, lines[5].isEmpty, let edition = Day(lines[0]), let until = Day(lines[2]),
            [lines[1], lines[3], lines[4]].allSatisfy({ $0.utf8.count == 64 })
        else { return nil }
        self.init(
            edition: edition, checksums: String(lines[1]), until: until, seeds: String(lines[3]),
            making: String(lines[4]))
    }

    var bytes: [UInt8] { Array("\(edition.iso)\n\(checksums)\n\(until.iso)\n\(seeds)\n\(making)\n".utf8) }
}

extension ReportsFolder {
    /// The file `.standing`; nil when there is none, or none that can be understood.
    package func standing() throws(PublishingError) -> Standing? {
        guard try folder.kind(of: Standing.fileName) == .file else { return nil }
        return Standing(try folder.read(Standing.fileName))
    }

    /// Writes `.standing`, in one step.
    package func record(_ standing: Standing) throws(PublishingError) {
        try replace(Standing.fileName, with: standing.bytes)
    }

    /// Writes a small file beside the editions, in one step; what was begun is removed when that fails.
    func replace(_ name: String, with bytes: [UInt8]) throws(PublishingError) {
        let fresh = name.hasPrefix(".") ? "\(name)-new" : ".\(name)-new"
        try folder.remove(fresh)
        do throws(PublishingError) {
            try folder.write(bytes, named: fresh)
            try folder.rename(fresh, to: name)
        } catch {
            try? folder.remove(fresh)
            throw error
        }
        try folder.sync()
    }

    /// The digest of the checksums of the edition of a day; nil when there are none.
    package func checksums(of day: Day) throws(PublishingError) -> String? {
        let path = [ReportsFolder.editions, day.iso]
        guard try folder.kind(of: path[0]) == .folder else { return nil }
        let editions = try folder.folder(path[0])
        guard try editions.kind(of: day.iso) == .folder else { return nil }
        let edition = try editions.folder(day.iso)
        guard try edition.kind(of: Checksums.fileName) == .file else { return nil }
        return try edition.digest(of: Checksums.fileName)
    }
}
