package import Diagnostics
import Foundation

/// A folder of input files: the only place they are read from, and nothing outside it is.
package struct SourceFolder: Sendable {
    /// The folder as the user gave it, without slashes at its end.
    package let shown: String
    /// The folder with every link resolved.
    private let root: String
    /// The kind of every diagnostic about its files.
    private let kind: Diagnostic.Kind

    /// Opens a folder; throws when it is missing, no folder, or may not be entered.
    package init(_ path: String, kind: Diagnostic.Kind = .input) throws(DiskFault) {
        self.kind = kind
        var shown = Substring(path)
        while shown.count > 1, shown.last == "/" { shown.removeLast() }
        self.shown = String(shown)
        guard let resolved = SourceFolder.resolved(path) else { throw .last("open", self.shown) }
        var status = stat()
        guard stat(resolved, &status) == 0 else { throw .last("open", self.shown) }
        guard status.st_mode & S_IFMT == S_IFDIR else { throw .last("open", self.shown, code: ENOTDIR) }
        root = resolved
    }

    /// The place that means a whole file of the folder; characters that cannot be printed are shown as `?`.
    package func place(of name: String) -> Place { Place(file: shownName(name)) }

    /// The name shown to the user: the folder as given, a slash, the relative name.
    package func shownName(_ name: String) -> String { shown + "/" + printable(name) }

    /// The names of all files below the folder, relative to it, ordered by their bytes.
    ///
    /// Names that begin with a dot are left out, those that begin with `~$`, which office programs give to their notes
    /// on open files, and what systems leave in every folder somebody looked into, such as `Thumbs.db`. Folders that
    /// are links are not entered. Reports folders nested more than 8 deep, files that are neither regular nor links,
    /// and more than 100,000 names.
    package func names(log: DiagnosticLog) throws(DiskFault) -> [String] {
        var found: [String] = []
        var pending = [(folder: "", depth: 0)]
        while let (folder, depth) = pending.popLast() {
            for name in try entries(of: folder) where !SourceFolder.isPassedOver(name) {
                let relative = folder + name
                switch try kind(of: relative) {
                case S_IFREG, S_IFLNK: found.append(relative)
                case S_IFDIR where depth < 8: pending.append((relative + "/", depth + 1))
                case S_IFDIR:
                    report(
                        "nested-too-deep", relative, "folders are nested more than 8 deep", log,
                        hint: "move its files further up")
                default:
                    report(
                        "not-a-file", relative, "'\(printable(name))' is neither a file nor a folder", log,
                        hint: "move it out of '\(shown)'")
                }
            }
            guard found.count <= 100_000 else {
                report(
                    "too-many-files", "", "the folder holds more than 100,000 files", log,
                    hint: "move out what the reports are not made from")
                return []
            }
        }
        return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// The bytes of a file; nil when it is missing (not reported) or refused (reported).
    ///
    /// Reports links that lead nowhere or out of the folder, what is no regular file, and files over `limit` bytes.
    package func bytes(of name: String, limit: Int, log: DiagnosticLog) throws(DiskFault) -> [UInt8]? {
        guard let path = SourceFolder.resolved("\(root)/\(name)") else {
            let code = errno
            guard code == ENOENT || code == ENOTDIR || code == ENAMETOOLONG else {
                throw .last("open", shownName(name), code: code)
            }
            if code == ENOENT, try kind(of: name) == S_IFLNK {
                report(
                    "link-leads-nowhere", name, "'\(printable(name))' is a link that leads nowhere", log,
                    hint: "put the file itself into the folder")
            }
            return nil
        }
        guard path.utf8.starts(with: (root == "/" ? root : root + "/").utf8) else {
            report(
                "link-leads-out", name, "'\(printable(name))' is a link that leads out of '\(shown)'", log,
                hint: "put the file itself into the folder")
            return nil
        }
        switch try FileBytes.read(path, shown: shownName(name), limit: limit) {
        case .bytes(let bytes): return bytes
        case .missing: return nil
        case .notAFile:
            report(
                "not-a-file", name, "'\(printable(name))' is not a regular file", log,
                hint: "put a file of that name in its place")
        case .tooLarge:
            report(
                "too-large", name, "'\(printable(name))' is larger than \(limit) bytes", log,
                hint: "shorten it, or see whether it is the file that was meant")
        }
        return nil
    }

    /// What file browsers and archives of other systems leave behind, in small letters.
    private static let leavings: Set<String> = ["thumbs.db", "ehthumbs.db", "desktop.ini", "__macosx", "icon\r"]

    private static func isPassedOver(_ name: String) -> Bool {
        name.hasPrefix(".") || name.hasPrefix("~$") || leavings.contains(name.lowercased())
    }

    private func report(_ rule: String, _ name: String, _ message: String, _ log: DiagnosticLog, hint: String? = nil) {
        log.report(
            Diagnostic(
                kind: kind, rule: rule, at: name.isEmpty ? Place(file: shown) : place(of: name), message, hint: hint))
    }

    private func entries(of folder: String) throws(DiskFault) -> [String] {
        guard let stream = opendir("\(root)/\(folder)") else { throw .last("list", shownName(folder)) }
        defer { closedir(stream) }
        var names: [String] = []
        errno = 0
        while let entry = readdir(stream) {
            let length = MemoryLayout.size(ofValue: entry.pointee.d_name)
            names.append(
                withUnsafePointer(to: entry.pointee.d_name) { pointer in
                    pointer.withMemoryRebound(to: CChar.self, capacity: length) { String(cString: $0) }
                })
            if names.count > 100_002 { break }
            errno = 0
        }
        guard errno == 0 else { throw .last("list", shownName(folder)) }
        return names
    }

    /// The file's type bits, of a link itself and not of what it leads to; 0 when it is gone.
    private func kind(of name: String) throws(DiskFault) -> mode_t {
        var status = stat()
        guard lstat("\(root)/\(name)", &status) == 0 else {
            if errno == ENOENT { return 0 }
            throw .last("read", shownName(name))
        }
        return status.st_mode & S_IFMT
    }

    private static func resolved(_ path: String) -> String? {
        guard !path.utf8.contains(0), let pointer = realpath(path, nil) else { return nil }
        defer { free(pointer) }
        return String(cString: pointer)
    }
}

/// A name on one line: question marks stand for characters that cannot be printed.
private func printable(_ name: String) -> String {
    var result = ""
    for scalar in name.unicodeScalars {
        result.unicodeScalars.append(TextGate.allows(scalar) && scalar != "\t" && scalar != "\n" ? scalar : "?")
    }
    return result
}
