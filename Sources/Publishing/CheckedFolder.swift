import Glibc

/// An open folder; everything in it is reached from here by single names, and no symbolic link is followed.
struct CheckedFolder: ~Copyable {
    let descriptor: Descriptor
    /// The folder as the user named it, for errors.
    let path: String

    private init(_ descriptor: consuming Descriptor, path: String) {
        self.descriptor = descriptor
        self.path = path
    }

    /// Opens a folder the user named; the path itself may lead over symbolic links.
    static func open(_ path: String) throws(PublishingError) -> CheckedFolder {
        let descriptor = try Descriptor.open(
            path, in: AT_FDCWD, flags: O_RDONLY | O_DIRECTORY, for: "open the folder", path: path)
        return CheckedFolder(descriptor, path: path)
    }

    /// The path of a name in this folder, for errors.
    func path(of name: String) -> String { path + "/" + name }

    /// Opens a folder in this folder.
    func folder(_ name: String) throws(PublishingError) -> CheckedFolder {
        let path = path(of: name)
        let descriptor = try Descriptor.open(
            name, in: descriptor.number, flags: O_RDONLY | O_DIRECTORY | O_NOFOLLOW, for: "open the folder", path: path)
        return CheckedFolder(descriptor, path: path)
    }

    /// Opens a folder several levels down; no names mean this folder once more.
    func folder(at names: some Sequence<String>) throws(PublishingError) -> CheckedFolder {
        try CheckedFolder.folder(at: names, below: descriptor.number, path: path)
    }

    /// Opens a folder several levels below an open one.
    static func folder(
        at names: some Sequence<String>, below number: Int32, path: String
    ) throws(PublishingError) -> CheckedFolder {
        var current = try reopened(number, path)
        for name in names { current = try current.folder(name) }
        return current
    }

    /// Makes a folder that all may read, whatever the caller's mask says; throws when the name is taken.
    func makeFolder(_ name: String) throws(PublishingError) {
        let path = path(of: name)
        try checked("make the folder", path) { Int(mkdirat(descriptor.number, name, 0o755)) }
        try checked("set its rights", path) { Int(fchmodat(descriptor.number, name, 0o755, 0)) }
    }

    /// Opens a folder in this folder, which is made when there is none.
    func ensuredFolder(_ name: String) throws(PublishingError) -> CheckedFolder {
        if try kind(of: name) == nil { try makeFolder(name) }
        return try folder(name)
    }

    /// Forces the names in this folder to the disk.
    func sync() throws(PublishingError) { try descriptor.sync(path: path) }

    private static func reopened(_ number: Int32, _ path: String) throws(PublishingError) -> CheckedFolder {
        let again = try Descriptor.open(
            ".", in: number, flags: O_RDONLY | O_DIRECTORY, for: "open the folder", path: path)
        return CheckedFolder(again, path: path)
    }
}
