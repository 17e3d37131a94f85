import Glibc

/// Writes one file that is no part of an edition, whole or not at all.
///
/// It is written beside its place, brought to the disk and renamed: whoever reads the file meanwhile has the old bytes
/// or the new ones. A folder, a device or a link of that name is refused and stays as it is.
package func writeFile(_ bytes: [UInt8], at path: String) throws(PublishingError) {
    let (folderPath, name) = parts(of: path)
    guard !name.isEmpty, name != ".", name != ".." else {
        throw PublishingError(
            cannot: "write the file", path, reason: "the path names no file", nextStep: "name a file such as page.png")
    }
    guard access(folderPath, F_OK) == 0 else {
        throw PublishingError(
            cannot: "write the file", path, reason: "there is no folder '\(folderPath)'",
            nextStep: "make it, or name another file")
    }
    let folder = try CheckedFolder.open(folderPath)
    if let kind = try folder.kind(of: name), kind != .file {
        throw PublishingError(
            cannot: "write the file", path, reason: "there is something else of that name",
            nextStep: "name another file")
    }
    let draft = ".\(name).\(getpid())"
    _ = unlinkat(folder.descriptor.number, draft, 0)
    do throws(PublishingError) {
        try folder.write(bytes, named: draft, for: .ordinary)
        try checked("rename it into its place", path) {
            Int(renameat(folder.descriptor.number, draft, folder.descriptor.number, name))
        }
    } catch {
        _ = unlinkat(folder.descriptor.number, draft, 0)
        throw error
    }
    try folder.sync()
}

/// The folder of a path, `.` where it names none, and the last name.
private func parts(of path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let folder = path[..<slash]
    return (folder.isEmpty ? "/" : String(folder), String(path[path.index(after: slash)...]))
}

/// The bytes of one file that need not be part of an edition; links are followed.
///
/// Throws when there is no such file, or something else that has no end.
package func readFile(at path: String) throws(PublishingError) -> [UInt8] {
    guard let resolved = realpath(path, nil) else { throw failure("read the file", path, code: errno) }
    defer { free(resolved) }
    let (folderPath, name) = parts(of: String(cString: resolved))
    let folder = try CheckedFolder.open(folderPath)
    guard try folder.kind(of: name) == .file else {
        throw PublishingError(
            cannot: "read the file", path, reason: "it is something else", nextStep: "name a file")
    }
    return try folder.read(name)
}
