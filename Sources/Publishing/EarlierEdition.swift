package import Quantities

/// The edition `latest` points to: what it says of itself and the bytes it holds.
package final class EarlierEdition {
    /// The day the edition speaks for.
    package let day: Day
    package let manifest: Manifest
    private let digests: [String: String]
    private let folder: CheckedFolder

    /// Opens an edition; nil when its manifest or its checksums are missing or cannot be read.
    init?(_ day: Day, in folder: consuming CheckedFolder) throws(PublishingError) {
        guard try folder.kind(of: Manifest.fileName) == .file, try folder.kind(of: Checksums.fileName) == .file else {
            return nil
        }
        guard let stated = StatedManifest(try folder.read(Manifest.fileName)) else { return nil }
        guard let sums = Checksums(try folder.read(Checksums.fileName)) else { return nil }
        self.day = day
        manifest = stated.manifest
        digests = sums.digests
        self.folder = folder
    }

    /// The bytes of a file; nil when it is missing or no longer what the checksums say.
    ///
    /// This is how a document that has not changed is carried over into the next edition.
    package func bytes(of path: String) throws(PublishingError) -> [UInt8]? {
        guard let path = RelativePath(path), let digest = digests[path.text] else { return nil }
        guard try folder.kind(at: path) == .file else { return nil }
        let bytes = try folder.folder(at: path.folders).read(path.name)
        return sha256(bytes) == digest ? bytes : nil
    }
}

extension ReportsFolder {
    static let editions = "editions"
    static let latest = "latest"

    /// The edition `latest` points to; nil when there is none, or none whose manifest can be read.
    package func latestEdition() throws(PublishingError) -> EarlierEdition? {
        guard let day = try latestDay(), try folder.kind(of: ReportsFolder.editions) == .folder else { return nil }
        let editions = try folder.folder(ReportsFolder.editions)
        guard try editions.kind(of: day.iso) == .folder else { return nil }
        return try EarlierEdition(day, in: editions.folder(day.iso))
    }

    /// The day of the edition `latest` points to; nil when there is no such link or it points elsewhere.
    package func latestDay() throws(PublishingError) -> Day? {
        guard let target = try folder.target(ofLink: ReportsFolder.latest) else { return nil }
        let names = target.split(separator: "/")
        return names.count == 2 && names[0] == ReportsFolder.editions ? Day(names[1]) : nil
    }
}
