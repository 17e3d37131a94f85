import Foundation
import Quantities
import TestSupport
import Testing

@testable import Publishing

@Suite struct PublishTests {
    @Test func `The first edition is published and latest points to it`() throws {
        let folder = try TemporaryFolder()
        let publication = try published(smallPlan("2026-11-21"), in: folder.reports)
        #expect(publication == Publication(state: .published, leftovers: []))
        #expect(folder.latest == "editions/2026-11-21")
        #expect(folder.text("reports/latest/tables/facts.csv") == "a\r\none\r\n")
        #expect(
            folder.names("reports/latest") == ["SHA256SUMS", "committees", "index.html", "manifest.json", "tables"])
        #expect(folder.names("reports") == [".lock", "editions", "latest"])
        #expect(folder.names("reports/editions") == ["2026-11-21"])
    }

    @Test func `The same edition once more changes nothing`() throws {
        let folder = try TemporaryFolder()
        _ = try published(smallPlan("2026-11-21"), in: folder.reports)
        let place = try folder.inode("reports/editions/2026-11-21/index.html")
        #expect(try published(smallPlan("2026-11-21"), in: folder.reports).state == .unchanged)
        #expect(try folder.inode("reports/editions/2026-11-21/index.html") == place)
    }

    @Test func `An unchanged edition gets its link back`() throws {
        let folder = try TemporaryFolder()
        _ = try published(smallPlan("2026-11-21"), in: folder.reports)
        try ReportsFolder.open(folder.reports, run: "test").folder.remove("latest")
        #expect(try published(smallPlan("2026-11-21"), in: folder.reports).state == .unchanged)
        #expect(folder.latest == "editions/2026-11-21")
    }

    @Test func `An edition of the same day with other bytes is replaced`() throws {
        let folder = try TemporaryFolder()
        _ = try published(smallPlan("2026-11-21"), in: folder.reports)
        #expect(try published(smallPlan("2026-11-21", "two"), in: folder.reports).state == .published)
        #expect(folder.text("reports/latest/tables/facts.csv") == "a\r\ntwo\r\n")
        #expect(folder.names("reports/editions") == ["2026-11-21"])
        #expect(try verify(edition: folder.reports + "/latest").isEmpty)
    }

    @Test func `An edition that was damaged on the disk is replaced by the whole one`() throws {
        let folder = try TemporaryFolder()
        _ = try published(smallPlan("2026-11-21"), in: folder.reports)
        let editions = try ReportsFolder.open(folder.reports, run: "test").folder.folder("editions")
        try editions.folder("2026-11-21").remove("index.html")
        #expect(try published(smallPlan("2026-11-21"), in: folder.reports).state == .published)
        #expect(try verify(edition: folder.reports + "/latest").isEmpty)
    }

    @Test func `A newer edition keeps the earlier one, and the same bytes are stored once`() throws {
        let folder = try TemporaryFolder()
        _ = try published(smallPlan("2026-11-21"), in: folder.reports)
        _ = try published(smallPlan("2026-11-22", "two"), in: folder.reports)
        #expect(folder.latest == "editions/2026-11-22")
        #expect(folder.names("reports/editions") == ["2026-11-21", "2026-11-22"])
        let editions = "reports/editions/"
        #expect(
            try folder.inode(editions + "2026-11-21/index.html") == folder.inode(editions + "2026-11-22/index.html"))
        #expect(
            try folder.inode(editions + "2026-11-21/tables/facts.csv")
                != folder.inode(editions + "2026-11-22/tables/facts.csv"))
        #expect(try verify(edition: folder.path + "/" + editions + "2026-11-21").isEmpty)
    }

    @Test func `An older edition is refused unless it is forced`() throws {
        let folder = try TemporaryFolder()
        _ = try published(smallPlan("2026-11-21"), in: folder.reports)
        let older = try smallPlan("2026-11-20", "old")
        let error = publishingError { _ = try published(older, in: folder.reports) }
        #expect(error?.kind == .refused)
        #expect(error?.exitCode == .usage)
        #expect(error?.reason == "the latest edition is of 2026-11-21")
        #expect(folder.latest == "editions/2026-11-21")
        #expect(try published(older, in: folder.reports, force: true).state == .published)
        #expect(folder.latest == "editions/2026-11-20")
    }

    @Test func `Only the newest editions are kept, and always the latest one`() throws {
        let folder = try TemporaryFolder()
        for day in 1...5 { _ = try published(smallPlan("2026-11-0\(day)"), in: folder.reports, keep: 3) }
        #expect(folder.names("reports/editions") == ["2026-11-03", "2026-11-04", "2026-11-05"])
        _ = try published(smallPlan("2026-11-01"), in: folder.reports, keep: 2, force: true)
        #expect(folder.names("reports/editions") == ["2026-11-01", "2026-11-04", "2026-11-05"])
    }

    @Test func `Old editions can be removed without publishing, but never the latest one`() throws {
        let folder = try TemporaryFolder()
        for day in 1...5 { _ = try published(smallPlan("2026-11-0\(day)"), in: folder.reports) }
        _ = try published(smallPlan("2026-11-02"), in: folder.reports, force: true)
        let reports = try ReportsFolder.open(folder.reports, run: "test")
        try reports.removeOld(keep: 2)
        #expect(folder.names("reports/editions") == ["2026-11-02", "2026-11-04", "2026-11-05"])
        #expect(folder.latest == "editions/2026-11-02")
    }

    @Test func `Without a latest edition none is removed`() throws {
        let folder = try TemporaryFolder()
        try ReportsFolder.open(folder.reports, run: "test").removeOld(keep: 1)
        #expect(folder.names("reports") == [".lock"])
        for day in 1...3 { _ = try published(smallPlan("2026-11-0\(day)"), in: folder.reports) }
        try FileManager.default.removeItem(atPath: folder.reports + "/latest")
        try ReportsFolder.open(folder.reports, run: "test").removeOld(keep: 1)
        #expect(folder.names("reports/editions").count == 3)
    }

    @Test func `What killed runs left behind is swept away`() throws {
        let folder = try TemporaryFolder()
        try folder.write("reports/editions/.stage-2026-11-20/committees/a.pdf", "half")
        try folder.write("reports/.latest-new", "x")
        _ = try published(smallPlan("2026-11-21"), in: folder.reports)
        #expect(folder.names("reports/editions") == ["2026-11-21"])
        #expect(folder.names("reports") == [".lock", "editions", "latest"])
    }

    @Test func `What killed runs left is swept away as soon as the folder is opened`() throws {
        let folder = try TemporaryFolder()
        _ = try published(smallPlan("2026-11-21"), in: folder.reports)
        try folder.write("reports/editions/.stage-2026-11-22/committees/a.pdf", "half")
        try folder.write("reports/.latest-new", "x")
        try folder.write("reports/.last-success-new", "x")
        _ = try ReportsFolder.open(folder.reports, run: "test")
        #expect(folder.names("reports/editions") == ["2026-11-21"])
        #expect(folder.names("reports") == [".lock", "editions", "latest"])
    }

    @Test func `An edition is for all to read and for nobody to write`() throws {
        let folder = try TemporaryFolder()
        _ = try published(smallPlan("2026-11-21"), in: folder.reports)
        for (name, rights) in [("", 0o755), ("/committees/a", 0o755), ("/index.html", 0o444), ("/SHA256SUMS", 0o444)] {
            #expect(try folder.rights("reports/editions/2026-11-21" + name) == rights)
        }
    }

    @Test func `A file whose rights somebody changed is written anew`() throws {
        let folder = try TemporaryFolder()
        _ = try published(smallPlan("2026-11-21"), in: folder.reports)
        let first = "reports/editions/2026-11-21/index.html"
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: folder.path + "/" + first)
        _ = try published(smallPlan("2026-11-22", "two"), in: folder.reports)
        #expect(try folder.rights("reports/editions/2026-11-22/index.html") == 0o444)
        #expect(try folder.inode("reports/editions/2026-11-22/index.html") != folder.inode(first))
    }
}
