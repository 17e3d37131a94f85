import Foundation
import Nightly
import TestSupport
import Testing

/// Documents completed for screen readers and archives, beside the same ones as Cairo hands them out.
@Suite(.enabled(if: program(named: "pdftoppm") != nil, "pdftoppm is missing; install poppler-utils"))
struct BareDocumentTests {
    @Test func `Completing a document changes no pixel of its pages`() throws {
        let folder = try TemporaryFolder()
        let bare = try drafts(in: folder.path + "/bare", isBare: true)
        let whole = try drafts(in: folder.path + "/whole", isBare: false)
        #expect(bare.keys.sorted() == whole.keys.sorted() && bare.keys.contains("mong-cai.vi.pdf"))
        for (name, path) in bare {
            let completed = try #require(whole[name])
            let contents = [path, completed].map { FileManager.default.contents(atPath: $0) }
            #expect(contents[0] != contents[1], "\(name) was not completed")
            let before = try pictures(of: path, in: folder.path + "/pictures-bare-" + name)
            let after = try pictures(of: completed, in: folder.path + "/pictures-" + name)
            #expect(before.count > 2 && before == after)
        }
    }

    @Test func `What is published is always completed`() throws {
        let folder = try TemporaryFolder(copying: ["seeds": Project.seeds, "Layouts": Project.layouts])
        let request = RunRequest(
            seeds: folder.path + "/seeds", layouts: folder.path + "/Layouts", reports: folder.path + "/reports",
            asOf: SharedEdition.day, isBare: true)
        #expect(!request.isBare && !request.isDraft)
    }

    /// Makes the drafts of a committee's report and gives their paths by their names.
    private func drafts(in reports: String, isBare: Bool) throws -> [String: String] {
        let request = RunRequest(
            seeds: Project.seeds, layouts: Project.layouts, reports: reports, asOf: SharedEdition.day,
            only: ["mong-cai"], isBare: isBare)
        _ = try Run(request).build()
        let folder = reports + "/drafts/latest/"
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.hasSuffix(".pdf") }
        return Dictionary(uniqueKeysWithValues: files.map { (($0 as NSString).lastPathComponent, folder + $0) })
    }

    /// The pictures another program draws of the pages of a document, by file name.
    private func pictures(of document: String, in folder: String) throws -> [String: Data] {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let outcome = try Outcome(
            #require(program(named: "pdftoppm")), ["-r", "60", "-png", document, folder + "/page"])
        #expect(outcome.code == 0, "\(outcome.faults)")
        return try tree(folder)
    }
}
