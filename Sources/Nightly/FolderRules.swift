import Foundation
import Publishing
import Quantities

/// Whether the folders of a run can be what they are named as.
package enum FolderRules {
    /// The refusal of folders named by nothing, one line each.
    package static func unnamed(_ folders: [(option: String, path: String)]) -> [String] {
        folders.filter { $0.path.isEmpty }.map {
            "\($0.option) names no folder; write its path behind it, or leave it out"
        }
    }

    /// Throws a usage failure for a folder named by nothing.
    package static func checkNamed(_ option: String, _ path: String) throws(RunFailure) {
        let faults = unnamed([(option, path)])
        if !faults.isEmpty { throw RunFailure(.usage, lines: faults) }
    }

    /// Refuses a path that can be no edition, because there is nothing or a whole folder of reports.
    package static func checkEdition(at path: String) throws {
        let isThere = { (path: String) in FileManager.default.fileExists(atPath: path) }
        if !isThere(path) {
            guard !path.hasSuffix("/\(ReportsFolder.latest)") else {
                throw RunFailure(
                    .output,
                    lines: ["\(path): there is no edition; name another, or make one with \(Program.name) build"])
            }
            let named = "name an edition or a PDF, or a fingerprint, which has 16 digits 0-9 A-F"
            throw RunFailure(.input, lines: ["\(path): there is no such file; \(named)"])
        }
        let folder = path.hasSuffix("/") ? String(path.dropLast()) : path
        if isThere("\(folder)/\(ReportsFolder.editions)") {
            throw RunFailure(
                .input, lines: ["\(path): not an edition but a folder of them; name \(folder)/\(ReportsFolder.latest)"])
        }
    }

    /// Refuses a folder of reports that is a folder people edit, or lies in one, or the other way round.
    ///
    /// Editions would be read as seeds or layouts, and what people edit would lie among what the program removes.
    static func apart(_ request: RunRequest) -> [String] {
        let reports = resolved(request.reports)
        return [("seeds", request.seeds), ("layouts", request.layouts)].compactMap { name, path in
            let other = resolved(path)
            let relation: String
            if reports == other {
                relation = "is the folder of \(name) too"
            } else if reports.hasPrefix(below(other)) {
                relation = "lies in the folder of \(name) \(path)"
            } else if other.hasPrefix(below(reports)) {
                relation = "holds the folder of \(name) \(path)"
            } else {
                return nil
            }
            return "--reports \(request.reports): the folder \(relation); name one beside it, such as reports"
        }
    }

    private static func below(_ path: String) -> String { path.hasSuffix("/") ? path : path + "/" }

    /// The absolute path without links, as far as it is there.
    private static func resolved(_ path: String) -> String {
        var rest: [String] = []
        var above = URL(fileURLWithPath: path).standardizedFileURL.path
        while above != "/" {
            if let pointer = realpath(above, nil) {
                defer { free(pointer) }
                above = String(cString: pointer)
                break
            }
            rest.insert((above as NSString).lastPathComponent, at: 0)
            above = (above as NSString).deletingLastPathComponent
        }
        return rest.isEmpty ? above : below(above) + rest.joined(separator: "/")
    }
}

extension RunRequest {
    /// Throws a usage failure for folders that cannot be what they are named as.
    ///
    /// Only a run that looks at the reports asks whether they lie apart.
    package func checkFolders(publishing: Bool = true) throws(RunFailure) {
        let unnamed = FolderRules.unnamed([("--seeds", seeds), ("--layouts", layouts), ("--reports", reports)])
        let faults = unnamed.isEmpty && publishing ? FolderRules.apart(self) : unnamed
        if !faults.isEmpty { throw RunFailure(.usage, lines: faults) }
    }
}
