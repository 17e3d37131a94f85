import Foundation
import Quantities
import TestSupport
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
        try folder.write("file", "not a folder")
        let error = publishingError { _ = try ReportsFolder.open(folder.path + "/file/d", run: "test") }
        #expect(error?.operation == "make the folder")
    }

    @Test func `The latest edition is read back with its documents`() throws {
        let folder = try TemporaryFolder()
        #expect(try newest(folder)?.day == nil)
        _ = try published(smallPlan("2026-11-21"), in: folder.reports)
        let edition = try #require(try newest(folder))
        #expect(edition.day.iso == "2026-11-21")
        #expect(edition.manifest.documents.map(\.key.whole) == ["k1"])
        #expect(edition.bytes(of: "committees/a/a.vi.pdf") == Array("%PDF".utf8))
        #expect(edition.bytes(of: "committees/b/b.vi.pdf") == nil)
        #expect(edition.bytes(of: "../../x") == nil)
    }

    @Test func `A document altered on the disk is not carried over`() throws {
        let folder = try TemporaryFolder()
        _ = try published(smallPlan("2026-11-21"), in: folder.reports)
        let name = "reports/editions/2026-11-21/index.html"
        try FileManager.default.removeItem(atPath: folder.path + "/" + name)
        try folder.write(name, "<b>")
        #expect(try newest(folder)?.bytes(of: "index.html") == nil)
        #expect(try newest(folder)?.carried("index.html") == nil)
        #expect(try newest(folder)?.isWhole() == false)
    }

    @Test func `An edition without a readable manifest counts as none`() throws {
        let folder = try TemporaryFolder()
        _ = try published(smallPlan("2026-11-21"), in: folder.reports)
        let name = "reports/editions/2026-11-21/manifest.json"
        try FileManager.default.removeItem(atPath: folder.path + "/" + name)
        try folder.write(name, "{}")
        #expect(try newest(folder)?.day == nil)
    }

    @Test func `After somebody went back, the edition readers have is what the next is compared with`() throws {
        let folder = try TemporaryFolder()
        for date in ["2026-11-19", "2026-11-20", "2026-11-21"] {
            _ = try published(smallPlan(date), in: folder.reports)
        }
        try FileManager.default.removeItem(atPath: folder.reports + "/latest")
        try FileManager.default.createSymbolicLink(
            atPath: folder.reports + "/latest", withDestinationPath: "editions/2026-11-19")
        #expect(try newest(folder)?.day.iso == "2026-11-19")
        try FileManager.default.removeItem(atPath: folder.path + "/reports/editions/2026-11-19/SHA256SUMS")
        #expect(try newest(folder)?.day.iso == "2026-11-21")
    }

    @Test func `The newest readable edition of an earlier day is found`() throws {
        let folder = try TemporaryFolder()
        for date in ["2026-11-19", "2026-11-20", "2026-11-21"] {
            _ = try published(smallPlan(date), in: folder.reports)
        }
        let newest = { (date: String) in
            try PublishedEditions(folder.reports)?.base(before: day(date))?.day.iso
        }
        #expect(try newest("2026-11-21") == "2026-11-20")
        #expect(try newest("2026-11-19") == nil)
        #expect(try PublishedEditions(folder.reports)?.edition(on: day("2026-11-21"))?.isWhole() == true)
        try FileManager.default.removeItem(atPath: folder.path + "/reports/editions/2026-11-20/SHA256SUMS")
        #expect(try newest("2026-11-21") == "2026-11-19")
    }

    /// The newest edition of a reports folder that can be read.
    private func newest(_ folder: TemporaryFolder) throws -> EarlierEdition? {
        try PublishedEditions(folder.reports)?.base(before: day("2027-01-01"))
    }
}
