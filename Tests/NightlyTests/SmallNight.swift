import Foundation
import TestSupport
import Testing

/// A night of the command on the two invented wards of `Tests/Torture`: short enough to be broken again and again.
struct SmallNight {
    static let days = (before: "2026-11-21", tonight: "2026-11-22")

    let folder: TemporaryFolder
    private let command: String

    /// Copies seeds and layouts, publishes the edition of the day before, and changes a figure.
    init() throws {
        command = try #require(builtCommand)
        let wards = Project.root + "/Tests/Torture"
        folder = try TemporaryFolder(copying: ["seeds": wards + "/seeds", "Layouts": wards + "/Layouts"])
        let outcome = try run(on: SmallNight.days.before)
        try #require(outcome.code == 0, "\(outcome.faults)")
        try folder.replace(",2020-2025,131,", with: ",2020-2025,133,", in: "seeds/facts/an-thinh.csv")
    }

    /// Runs a build; `wrapper` is a program with arguments that runs the command given behind them.
    func run(
        under wrapper: [String] = [], on day: String = SmallNight.days.tonight, to reports: String = "reports"
    ) throws -> Outcome {
        let line = wrapper + [command, "build", "--reports", reports, "--as-of", day, "--jobs", "1"]
        return try Outcome("/usr/bin/env", line, in: folder.path)
    }

    /// What `latest` leads to: the day of an edition whose checksums list every file, each as it is.
    func latest(in reports: String = "reports") throws -> String {
        let path = folder.path + "/" + reports
        let target = try FileManager.default.destinationOfSymbolicLink(atPath: path + "/latest")
        let checked = try Outcome(
            "/usr/bin/env", ["sha256sum", "--check", "--quiet", "SHA256SUMS"], in: path + "/latest")
        #expect(checked.code == 0, "\(checked.output)")
        let sums = try String(contentsOfFile: path + "/latest/SHA256SUMS", encoding: .utf8)
        let listed = sums.split(separator: "\n").map { String($0.dropFirst(66)) } + ["SHA256SUMS"]
        let found = try tree(path + "/" + target).keys.filter { !isFolder(path + "/" + target + "/" + $0) }
        #expect(Set(listed) == Set(found))
        return String(target.dropFirst("editions/".count))
    }

    /// What dead runs left in the reports folder.
    var leftovers: [String] {
        get throws {
            try FileManager.default.subpathsOfDirectory(atPath: folder.path + "/reports")
                .filter {
                    $0.split(separator: "/").contains { $0.hasPrefix(".") && ![".lock", ".standing"].contains($0) }
                }
        }
    }

    /// The rights of every file and folder of the latest edition.
    func rights(in reports: String) throws -> Set<String> {
        let listed = try Outcome(
            "/usr/bin/env", ["find", "-L", reports + "/latest", "-printf", "%y %m\n"], in: folder.path)
        return Set(listed.output.split(separator: "\n").map(String.init))
    }

    private func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }
}
