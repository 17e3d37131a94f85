import Crypto
import Glibc
import Quantities

/// Who may do what with a new file.
enum FileRights: Hashable, Sendable {
    /// All may read it and nobody may write it, whatever the caller's mask says.
    case published
    /// What is usual for files of the caller.
    case ordinary

    /// The rights asked for when the file is made.
    var wanted: mode_t { self == .published ? 0o444 : 0o666 }
}

extension CheckedFolder {
    /// Writes a whole new file and brings it to the disk; for all to read unless told.
    ///
    /// Throws when the name is taken; what was begun is left to the caller to remove.
    func write(
        _ parts: [ArraySlice<UInt8>], named name: String, for rights: FileRights = .published
    ) throws(PublishingError) {
        let path = path(of: name)
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
        let file = try Descriptor.open(
            name, in: descriptor.number, flags: flags, mode: rights.wanted, for: "make the file", path: path)
        if rights == .published { try checked("set its rights", path) { Int(fchmod(file.number, rights.wanted)) } }
        for part in parts {
            var done = 0
            while done < part.count {
                done += try checked("write the file", path) {
                    part.withUnsafeBytes { Glibc.write(file.number, $0.baseAddress.map { $0 + done }, $0.count - done) }
                }
            }
        }
        try file.sync(path: path)
        try file.close(path: path)
    }

    /// Writes a whole new file of bytes in one part.
    func write(_ bytes: [UInt8], named name: String, for rights: FileRights = .published) throws(PublishingError) {
        try write([bytes[...]], named: name, for: rights)
    }

    /// The bytes of a file.
    func read(_ name: String) throws(PublishingError) -> [UInt8] {
        var bytes: [UInt8] = []
        try readChunks(of: name) { bytes += $0 }
        return bytes
    }

    /// The SHA-256 digest of a file, 64 hexadecimal digits; the file is never whole in memory.
    func digest(of name: String) throws(PublishingError) -> String {
        var hash = SHA256()
        try readChunks(of: name) { hash.update(bufferPointer: $0) }
        return hexadecimal(Array(hash.finalize()))
    }

    private func readChunks(
        of name: String, _ take: (UnsafeRawBufferPointer) -> Void
    ) throws(PublishingError) {
        let path = path(of: name)
        let file = try Descriptor.open(
            name, in: descriptor.number, flags: O_RDONLY | O_NOFOLLOW | O_NONBLOCK, for: "open the file", path: path)
        var status = stat()
        try checked("look it up", path) { Int(fstat(file.number, &status)) }
        // One byte more than it should have, so that the end of a small file is seen at once.
        var chunk = [UInt8](repeating: 0, count: min(1 << 18, max(Int(status.st_size) + 1, 1 << 9)))
        while true {
            let count = try checked("read the file", path) {
                chunk.withUnsafeMutableBytes { Glibc.read(file.number, $0.baseAddress, $0.count) }
            }
            if count == 0 { return }
            chunk.withUnsafeBytes { take(UnsafeRawBufferPointer(rebasing: $0.prefix(count))) }
        }
    }
}
