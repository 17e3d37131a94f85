import Glibc

extension CheckedFolder {
    /// Gives a name in this folder another one, in one step; a file or link of that name is replaced.
    func rename(_ name: String, to other: String) throws(PublishingError) {
        try checked("rename it to \(other)", path(of: name)) {
            Int(renameat(descriptor.number, name, descriptor.number, other))
        }
    }

    /// Exchanges two names of this folder in one step, so that neither is ever missing.
    ///
    /// Throws where the file system has no such step, as on network drives.
    func swap(_ name: String, with other: String) throws(PublishingError) {
        typealias Exchange = @convention(c) (Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32) -> Int32
        let exchanging: UInt32 = 2
        guard let symbol = dlsym(nil, "renameat2") else { throw failure("swap two folders", path, code: ENOSYS) }
        let exchange = unsafeBitCast(symbol, to: Exchange.self)
        do throws(PublishingError) {
            try checked("swap it with \(name)", path(of: other)) {
                Int(exchange(descriptor.number, name, descriptor.number, other, exchanging))
            }
        } catch {
            throw PublishingError(
                cannot: error.operation, error.path, reason: error.reason,
                nextStep: "use another date or a local disk, where two folders can be swapped in one step")
        }
    }

    /// Gives a file of another folder a second name here; false when the file system will not, or when somebody
    /// changed the rights of the file, which both names would share.
    func link(_ name: String, from other: borrowing CheckedFolder) -> Bool {
        var status = stat()
        guard fstatat(other.descriptor.number, name, &status, AT_SYMLINK_NOFOLLOW) == 0,
            status.st_mode == S_IFREG | FileRights.published.wanted
        else { return false }
        return linkat(other.descriptor.number, name, descriptor.number, name, 0) == 0
    }

    /// The text a symbolic link points to; nil when there is no such name or it is no link.
    func target(ofLink name: String) throws(PublishingError) -> String? {
        guard try kind(of: name) == .link else { return nil }
        var buffer = [CChar](repeating: 0, count: 4096)
        let count = try checked("read the link", path(of: name)) {
            readlinkat(descriptor.number, name, &buffer, buffer.count)
        }
        return String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Points a link to a target in one step, whether it existed or not; not yet on the disk.
    func pointLink(_ name: String, to target: String) throws(PublishingError) {
        let fresh = ".\(name)-new"
        try remove(fresh)
        try checked("make the link", path(of: fresh)) { Int(symlinkat(target, descriptor.number, fresh)) }
        try rename(fresh, to: name)
    }
}
