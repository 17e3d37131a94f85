import Glibc

/// What a name in a folder stands for.
enum EntryKind: Hashable, Sendable {
    case file
    case folder
    /// A symbolic link, which is never followed.
    case link
    /// A pipe, a socket, a device.
    case other
}

extension CheckedFolder {
    /// What a name stands for; nil when there is no such name.
    func kind(of name: String) throws(PublishingError) -> EntryKind? {
        var status = stat()
        let result = fstatat(descriptor.number, name, &status, AT_SYMLINK_NOFOLLOW)
        if result != 0, errno == ENOENT { return nil }
        if result != 0 { throw failure("look it up", path(of: name), code: errno) }
        return switch status.st_mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        case S_IFLNK: .link
        default: .other
        }
    }

    /// What the system knows of a name.
    func status(of name: String) throws(PublishingError) -> stat {
        var status = stat()
        try checked("look it up", path(of: name)) {
            Int(fstatat(descriptor.number, name, &status, AT_SYMLINK_NOFOLLOW))
        }
        return status
    }

    /// What a path below this folder stands for; nil when there is no such path.
    func kind(at path: RelativePath) throws(PublishingError) -> EntryKind? {
        var above = try folder(at: [])
        for name in path.folders {
            guard try above.kind(of: name) == .folder else { return nil }
            above = try above.folder(name)
        }
        return try above.kind(of: path.name)
    }

    /// The names in this folder, in byte order, without `.` and `..`.
    func names() throws(PublishingError) -> [String] {
        let copy = try checked("list the folder", path) { Int(openat(descriptor.number, ".", O_RDONLY | O_CLOEXEC, 0)) }
        guard let stream = fdopendir(Int32(copy)) else {
            let code = errno
            _ = Glibc.close(Int32(copy))
            throw failure("list the folder", path, code: code)
        }
        defer { closedir(stream) }
        var names: [String] = []
        errno = 0
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
            errno = 0
        }
        if errno != 0 { throw failure("list the folder", path, code: errno) }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Removes a name and everything below it; nothing happens when there is no such name.
    func remove(_ name: String) throws(PublishingError) {
        guard let kind = try kind(of: name) else { return }
        if kind == .folder {
            let inner = try folder(name)
            for name in try inner.names() { try inner.remove(name) }
        }
        try checked("remove it", path(of: name)) {
            Int(unlinkat(descriptor.number, name, kind == .folder ? AT_REMOVEDIR : 0))
        }
    }
}
