package import Quantities
import Synchronization

/// A published edition: what it says of itself and the bytes it holds.
package final class EarlierEdition: Sendable {
    /// The day the edition speaks for.
    package let day: Day
    package let manifest: Manifest
    /// The digests its checksums state, by path.
    package let digests: [String: String]
    private let folder: CheckedFolder
    private let documents: [String: Manifest.Document]
    /// The first refusal of the disk to give a file's bytes.
    private let refusal = Mutex<PublishingError?>(nil)

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
        documents = Dictionary(stated.manifest.documents.map { ($0.path, $0) }) { first, _ in first }
        self.folder = folder
    }

    /// What the manifest says of the document at a path; nil when there is none.
    package func document(at path: String) -> Manifest.Document? { documents[path] }

    /// The bytes of a file; nil when it is missing or no longer what the checksums say.
    ///
    /// Nil as well when the disk will not give them: then `checkReadable` throws from now on.
    package func bytes(of path: String) -> [UInt8]? {
        guard let path = RelativePath(path), let digest = digests[path.text] else { return nil }
        do throws(PublishingError) {
            guard try folder.kind(at: path) == .file else { return nil }
            let bytes = try folder.folder(at: path.folders).read(path.name)
            return sha256(bytes) == digest ? bytes : nil
        } catch {
            refusal.withLock { if $0 == nil { $0 = error } }
            return nil
        }
    }

    /// Throws when the disk refused to give a file that is there.
    ///
    /// What was worked out without the file would differ from night to night.
    package func checkReadable() throws(PublishingError) {
        if let error = refusal.withLock({ $0 }) { throw error }
    }

    /// A file to be carried over into the next edition.
    ///
    /// Nil when it is missing or no longer what the checksums say.
    package func carried(_ path: String) throws(PublishingError) -> CarriedFile? {
        guard let place = RelativePath(path), let digest = digests[path] else { return nil }
        guard try folder.kind(at: place) == .file else { return nil }
        let above = try folder.folder(at: place.folders)
        let stamp = try above.stamp(of: place.name)
        guard try above.digest(of: place.name) == digest else { return nil }
        return CarriedFile(path: path, size: stamp.size, digest: digest, origin: day, stamp: stamp)
    }

    /// The paths of the files below a folder of the edition, in byte order.
    package func paths(below folder: String) -> [String] {
        digests.keys.filter { $0.hasPrefix(folder + "/") }
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Whether the edition has no file but those its checksums list, each as they state it.
    package func isWhole() throws(PublishingError) -> Bool {
        let sums = Checksums(digests: digests)
        return try folder.damages(
            against: digests.merging([Checksums.fileName: sha256(sums.bytes)]) { first, _ in first }
        ).isEmpty
    }
}
