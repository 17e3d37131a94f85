import Quantities

/// A difference between a folder and the digests it should have.
struct Damage: Hashable, Sendable {
    /// What is wrong with a path.
    enum Kind: Hashable, Sendable {
        case missing
        case altered
        /// A file nobody listed, or something that is no plain file.
        case unexpected
    }

    let kind: Kind
    let path: String
}

extension CheckedFolder {
    /// Every difference between this folder and the digests given by relative path, in the order of paths.
    func damages(against digests: [String: String]) throws(PublishingError) -> [Damage] {
        try inspected(against: digests).damages
    }

    /// Compares everything below this folder with digests given by relative path; files are read on all cores.
    ///
    /// A file that is `known` to hold what it should, by a stamp from when it was read, is not read again.
    func inspected(
        against digests: [String: String], knowing known: [String: FileStamp] = [:]
    ) throws(PublishingError) -> Inspection {
        var listings: [FolderListing] = []
        try list(below: [], digests, &listings)
        let top = descriptor.number
        let path = path
        let parts = listings.concurrentMap { listing in
            Result { () throws(PublishingError) in
                try listing.inspected(below: top, path, against: digests, knowing: known)
            }
        }
        var whole = Inspection()
        for part in parts {
            let part = try part.get()
            whole.damages += part.damages
            whole.stamps.merge(part.stamps) { first, _ in first }
        }
        let unexpected = Set(whole.damages.map(\.path))
        whole.damages += digests.keys.filter { whole.stamps[$0] == nil && !unexpected.contains($0) }
            .map { Damage(kind: .missing, path: $0) }
        whole.damages.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        return whole
    }

    /// Lists this folder, which the names lead to, and all folders below it.
    private func list(
        below names: [String], _ digests: [String: String], _ listings: inout [FolderListing]
    ) throws(PublishingError) {
        let prefix = names.map { $0 + "/" }.joined()
        var files: [String] = []
        var listing = FolderListing(names: names)
        for name in try self.names() {
            let path = prefix + name
            switch try (kind(of: name), digests[path]) {
            case (.folder?, nil): try folder(name).list(below: names + [name], digests, &listings)
            case (.file?, _?): files.append(name)
            default: listing.unexpected.append(path)
            }
        }
        // In pieces, so that a folder of many files is shared by the cores.
        for start in stride(from: 0, to: max(files.count, 1), by: FolderListing.most) {
            listing.files = Array(files[start..<min(start + FolderListing.most, files.count)])
            listings.append(listing)
            listing.unexpected = []
        }
    }
}

/// What a folder was found to hold.
struct Inspection: Sendable {
    var damages: [Damage] = []
    /// The stamp of every file that should be there, by relative path; taken before the file was read.
    var stamps: [String: FileStamp] = [:]
}

/// Some names of one folder.
private struct FolderListing: Sendable {
    /// How many files one listing names at most.
    static let most = 16

    /// The names that lead to the folder.
    let names: [String]
    /// The files that should be there.
    var files: [String] = []
    /// The relative paths of everything else.
    var unexpected: [String] = []

    /// Reads the files and compares them with their digests.
    func inspected(
        below top: Int32, _ path: String, against digests: [String: String], knowing known: [String: FileStamp]
    ) throws(PublishingError) -> Inspection {
        var found = Inspection(damages: unexpected.map { Damage(kind: .unexpected, path: $0) })
        if files.isEmpty { return found }
        let folder = try CheckedFolder.folder(at: names, below: top, path: path)
        let prefix = names.map { $0 + "/" }.joined()
        for name in files {
            let path = prefix + name
            let stamp = try folder.stamp(of: name)
            found.stamps[path] = stamp
            if let known = known[path], stamp.isSameFile(as: known) { continue }
            if try folder.digest(of: name) != digests[path] {
                found.damages.append(Damage(kind: .altered, path: path))
            }
        }
        return found
    }
}
