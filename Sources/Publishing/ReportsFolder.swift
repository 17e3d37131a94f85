import Glibc

/// The folder all editions are published in, held by this run alone until this value is gone.
///
/// The lock is `flock` on `.lock`: it ends with the process, however it ends.
package final class ReportsFolder {
    let folder: CheckedFolder
    private let lock: Descriptor

    /// Opens the folder, takes the lock, and sweeps away what dead runs left behind.
    ///
    /// The folder and those above it are made where they are missing.
    /// `run` is what a second run is told about this one, such as `termreport build --as-of 2026-11-21`; the process
    /// id is added. Throws an error of kind `locked`, naming the holder, when another run has the lock.
    package static func open(_ path: String, run: String) throws(PublishingError) -> ReportsFolder {
        let names = path.split(separator: "/")
        let root = path.hasPrefix("/") ? "/" : "./"
        var refusal: Int32 = 0
        for depth in names.indices {
            if mkdir(root + names[...depth].joined(separator: "/"), 0o755) == 0 {
                try CheckedFolder.open(root + names[..<depth].joined(separator: "/")).sync()
            } else if errno != EEXIST {
                refusal = errno
            }
        }
        if refusal != 0, access(path, F_OK) != 0 { throw failure("make the folder", path, code: refusal) }
        let folder = try CheckedFolder.open(path)
        let lock = try takeLock(in: folder, run: run)
        try sweep(folder)
        return ReportsFolder(folder, lock)
    }

    private init(_ folder: consuming CheckedFolder, _ lock: consuming Descriptor) {
        self.folder = folder
        self.lock = lock
    }

    /// Gives the lock back at once, although a program this process is just starting may still hold a copy of it.
    deinit { _ = flock(lock.number, LOCK_UN) }

    private static func takeLock(
        in folder: borrowing CheckedFolder, run: String
    ) throws(PublishingError) -> Descriptor {
        let name = ".lock"
        let path = folder.path(of: name)
        let lock = try Descriptor.open(
            name, in: folder.descriptor.number, flags: O_RDWR | O_CREAT | O_NOFOLLOW, mode: 0o644,
            for: "open the lock", path: path)
        if flock(lock.number, LOCK_EX | LOCK_NB) != 0 {
            guard errno == EWOULDBLOCK else { throw failure("take the lock", path, code: errno) }
            let note = String(decoding: try folder.read(name).prefix(400), as: UTF8.self)
            let holder = note.split(separator: "\n").joined(separator: ", ")
            throw PublishingError(
                .locked, cannot: "take the lock", path, reason: "held by \(holder.isEmpty ? "another run" : holder)",
                nextStep: "wait for that run to end, then run again")
        }
        let note = Array("process \(getpid())\n\(run)\n".utf8)
        try checkedOnce("write the lock", path) { ftruncate(lock.number, 0) }
        try checked("write the lock", path) { note.withUnsafeBytes { write(lock.number, $0.baseAddress, $0.count) } }
        return lock
    }
}
