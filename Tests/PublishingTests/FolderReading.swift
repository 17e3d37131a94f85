import Foundation
import TestSupport

extension TemporaryFolder {
    /// The path of the reports folder in here.
    var reports: String { path + "/reports" }

    /// The text of a file, or nil when there is none.
    func text(_ name: String) -> String? {
        FileManager.default.contents(atPath: path + "/" + name).map { String(decoding: $0, as: UTF8.self) }
    }

    /// What `latest` points to, or nil when there is no such link.
    var latest: String? { try? FileManager.default.destinationOfSymbolicLink(atPath: reports + "/latest") }

    /// The names in a folder, sorted.
    func names(_ folder: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: path + "/" + folder)) ?? []).sorted()
    }

    /// The number of the file's place on the disk; two names of one file have the same.
    func inode(_ name: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path + "/" + name)[.systemFileNumber] as? Int
    }

    /// The rights of a file or folder.
    func rights(_ name: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path + "/" + name)[.posixPermissions] as? Int
    }
}
