import Foundation
import Quantities
import Testing

@testable import Publishing

@Suite struct ReportsFolderTests {
    @Test func `A second run says who holds the lock`() throws {
        let folder = try TemporaryFolder()
        let first = try ReportsFolder.open(folder.reports, run: "termreport build --as-of 2026-11-21")
        let error = publishingError { _ = try ReportsFolder.open(folder.reports, run: "second") }
        #expect(error?.kind == .locked)
        #expect(error?.exitCode == .locked)
        #expect(
            error?.reason == "held by process \(getpid()), termreport build --as-of 2026-11-21")
        #expect(error?.path == folder.reports + "/.lock")
        withExtendedLifetime(first) {}
    }

    @Test func `The lock ends with the run`() throws {
        let folder = try TemporaryFolder()
        for run in ["a long description of the first run", "second"] {
            _ = try ReportsFolder.open(folder.reports, run: run)
        }
        #expect(folder.text("reports/.lock")?.hasSuffix("\nsecond\n") == true)
    }

    @Test func `The reports folder is made with those above it`() throws {
        let folder = try TemporaryFolder()
        _ = try ReportsFolder.open(folder.reports, run: "test")
        #expect(folder.names("") == ["reports"])
        _ = try ReportsFolder.open(folder.path + "/a/b/c", run: "test")
        #expect(folder.names("a/b") == ["c"])
        try folder.write("not a folder", to: "file")
        let error = publishingError { _ = try ReportsFolder.open(folder.path + "/file/d", run: "test") }
        #expect(error?.operation == "open the folder")
    }

    @Test func `The latest edition is read back with its documents`() throws {
        let folder = try TemporaryFolder()
        #expect(try ReportsFolder.open(folder.reports, run: "test").latestEdition()?.day == nil)
        _ = try published(smallPlan("2026-11-21"), in: folder.reports)
        let reports = try ReportsFolder.open(folder.reports, run: "test")
        let edition = try #require(try reports.latestEdition())
        #expect(edition.day.iso == "2026-11-21")
        #expect(edition.manifest.documents.map(\.key) == ["k1"])
        #expect(try edition.bytes(of: "committees/a/a.vi.pdf") == Array("%PDF".utf8))
        #expect(try edition.bytes(of: "committees/b/b.vi.pdf") == nil)
        #expect(try edition.bytes(of: "../../x") == nil)
    }

    @Test func `A document altered on the disk is not carried over`() throws {
        let folder = try TemporaryFolder()
        _ = try published(smallPlan("2026-11-21"), in: folder.reports)
        let name = "reports/editions/2026-11-21/index.html"
        try FileManager.default.removeItem(atPath: folder.path + "/" + name)
        try folder.write("<b>", to: name)
        let reports = try ReportsFolder.open(folder.reports, run: "test")
        #expect(try reports.latestEdition()?.bytes(of: "index.html") == nil)
    }

    @Test func `An edition without a readable manifest counts as none`() throws {
        let folder = try TemporaryFolder()
        _ = try published(smallPlan("2026-11-21"), in: folder.reports)
        let name = "reports/editions/2026-11-21/manifest.json"
        try FileManager.default.removeItem(atPath: folder.path + "/" + name)
        try folder.write("{}", to: name)
        let reports = try ReportsFolder.open(folder.reports, run: "test")
        #expect(try reports.latestEdition()?.day == nil)
    }
}
