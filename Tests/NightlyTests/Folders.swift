import Foundation
import TestSupport

extension TemporaryFolder {
    /// Replaces the first occurrence of a text in a file; throws when the file has no such text.
    func replace(_ old: String, with new: String, in file: String) throws {
        let text = try String(contentsOfFile: path + "/" + file, encoding: .utf8)
        guard let range = text.range(of: old) else { throw NoSuchText(text: old, file: file) }
        try text.replacingCharacters(in: range, with: new)
            .write(toFile: path + "/" + file, atomically: false, encoding: .utf8)
    }

    struct NoSuchText: Error {
        let text: String
        let file: String
    }
}

/// Everything in a folder by its path: the bytes of files, the targets of links.
func tree(_ folder: String) throws -> [String: Data] {
    var found: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder) {
        let full = folder + "/" + path
        if let target = try? FileManager.default.destinationOfSymbolicLink(atPath: full) {
            found[path] = Data(target.utf8)
        } else if let bytes = FileManager.default.contents(atPath: full) {
            found[path] = bytes
        }
    }
    return found
}

/// The names of the files in which two trees differ.
func differences(_ left: [String: Data], _ right: [String: Data]) -> [String] {
    Set(left.keys).union(right.keys).filter { left[$0] != right[$0] }.sorted()
}
