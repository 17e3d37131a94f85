import Foundation
import Nightly
import Publishing
import TestSupport
import Testing

/// Folders that cannot be what the command line names them as.
@Suite struct FolderRulesTests {
    private func failure(
        _ folder: TemporaryFolder, seeds: String = "seeds", layouts: String = "Layouts", reports: String = "reports"
    ) throws -> RunFailure {
        let path = { (name: String) in name.isEmpty || name.hasPrefix("/") ? name : folder.path + "/" + name }
        let request = RunRequest(
            seeds: path(seeds), layouts: path(layouts), reports: path(reports), asOf: SharedEdition.day)
        return try #require(throws: RunFailure.self) { _ = try Run(request).build() }
    }

    @Test(arguments: [
        ("seeds", "is the folder of seeds too"), ("seeds/reports", "lies in the folder of seeds"),
        ("seeds/../seeds/a/b", "lies in the folder of seeds"), ("Layouts", "is the folder of layouts too"),
        ("Layouts/Parts", "lies in the folder of layouts"), ("", "holds the folder of seeds"),
        ("alias/reports", "lies in the folder of seeds"),
    ])
    func `Reports beside what people edit are refused before anything is made`(
        reports: String, message: String
    ) throws {
        let folder = try TemporaryFolder(copying: ["seeds": Project.seeds, "Layouts": Project.layouts])
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/alias", withDestinationPath: folder.path + "/seeds")
        let before = try tree(folder.path)
        let failure = try failure(folder, reports: reports.isEmpty ? folder.path : reports)
        #expect(failure.exit == .usage && failure.diagnostics.isEmpty)
        #expect(failure.lines.first?.contains(message) == true, "\(failure.lines)")
        #expect(failure.lines.first?.hasSuffix("; name one beside it, such as reports") == true)
        let after = try tree(folder.path)
        #expect(differences(before, after) == [])
    }

    @Test(arguments: ["--seeds", "--layouts", "--reports"])
    func `A folder named by nothing is refused in one line`(option: String) throws {
        let folder = try TemporaryFolder(copying: ["seeds": Project.seeds, "Layouts": Project.layouts])
        let failure = try failure(
            folder, seeds: option == "--seeds" ? "" : "seeds", layouts: option == "--layouts" ? "" : "Layouts",
            reports: option == "--reports" ? "" : "reports")
        #expect(failure.exit == .usage)
        #expect(failure.lines == ["\(option) names no folder; write its path behind it, or leave it out"])
    }
}
