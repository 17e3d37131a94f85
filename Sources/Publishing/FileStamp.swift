import Glibc

/// What the system knows of a file without reading it: with the same stamp it is the file that was read.
struct FileStamp: Hashable, Sendable {
    private let device: UInt64
    private let node: UInt64
    /// The size in bytes.
    let size: Int
    private let written: Moment
    private let changed: Moment

    /// A point of time as file systems keep it.
    private struct Moment: Hashable, Sendable {
        let seconds: Int
        let nanoseconds: Int

        init(_ time: timespec) {
            seconds = time.tv_sec
            nanoseconds = time.tv_nsec
        }
    }

    init(_ status: stat) {
        device = UInt64(status.st_dev)
        node = UInt64(status.st_ino)
        size = Int(status.st_size)
        written = Moment(status.st_mtim)
        changed = Moment(status.st_ctim)
    }

    /// Whether it is the same file, not written to since; it may have got another name.
    func isSameFile(as other: FileStamp) -> Bool {
        device == other.device && node == other.node && size == other.size && written == other.written
    }
}

extension CheckedFolder {
    /// The stamp of a file.
    func stamp(of name: String) throws(PublishingError) -> FileStamp { FileStamp(try status(of: name)) }

    /// Reads everything below this folder and throws unless it is exactly what was planned; the stamps of what was
    /// read, by path.
    ///
    /// What is `known` to be right, by a stamp from when it was read, is not read again.
    func readBack(
        _ plan: EditionPlan, knowing known: [String: FileStamp] = [:]
    ) throws(PublishingError) -> [String: FileStamp] {
        let found = try inspected(against: plan.digests, knowing: known)
        if let damage = found.damages.first { throw distrust(damage.path) }
        return found.stamps
    }

    /// Throws unless below this folder are exactly the files that were read back, untouched since.
    func check(_ stamps: [String: FileStamp]) throws(PublishingError) {
        var rest = stamps
        try compare(with: &rest, below: "")
        if let missing = rest.keys.min() { throw distrust(missing) }
    }

    private func compare(with stamps: inout [String: FileStamp], below prefix: String) throws(PublishingError) {
        for name in try names() {
            let path = prefix + name
            if let stamp = stamps.removeValue(forKey: path) {
                guard try kind(of: name) == .file, try self.stamp(of: name) == stamp else { throw distrust(path) }
            } else {
                guard try kind(of: name) == .folder else { throw distrust(path) }
                try folder(name).compare(with: &stamps, below: path + "/")
            }
        }
    }

    private func distrust(_ name: String) -> PublishingError {
        PublishingError(
            cannot: "trust what was written", path(of: name), reason: "it reads back differently",
            nextStep: "check the disk, then run again")
    }
}
