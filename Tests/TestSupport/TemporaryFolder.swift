package import Foundation

/// A folder of its own for one test, deleted when the test lets go of it.
package final class TemporaryFolder: Sendable {
    package let path: String

    /// Creates the folder with files of the given bytes.
    package init(_ files: [String: [UInt8]] = [:]) throws {
        path = FileManager.default.temporaryDirectory.path + "/termreport-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        for (name, bytes) in files { try write(name, bytes) }
    }

    /// A folder that holds copies of other folders, under the names given.
    package convenience init(copying folders: [String: String]) throws {
        try self.init()
        for (name, source) in folders { try FileManager.default.copyItem(atPath: source, toPath: path + "/" + name) }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// The place of a file or folder in it.
    package func url(_ name: String) -> URL { URL(fileURLWithPath: path).appendingPathComponent(name) }

    /// Writes a file, with the folders it needs.
    package func write(_ name: String, _ bytes: [UInt8]) throws {
        let file = url(name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
    }

    /// Writes a text as UTF-8.
    package func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }
}
