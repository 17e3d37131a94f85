import Foundation
import Quantities
import Synchronization
import TestSupport
import Testing

@testable import Publishing

@Suite struct StageTests {
    private let written = Array("%PDF made first".utf8)

    /// A small plan and a file that is staged already.
    private func plan(_ staged: [StagedFile]) throws -> EditionPlan {
        let date = try day("2026-11-21")
        return try EditionPlan(
            date: date, files: [NewFile(path: "index.html", bytes: Array("<p>".utf8))], staged: staged,
            manifest: Manifest(edition: date, program: "1", method: "1"))
    }

    @Test func `Files added by several workers are published with the rest`() async throws {
        let folder = try TemporaryFolder()
        let reports = try ReportsFolder.open(folder.reports, run: "test")
        let stage = try reports.stage(for: day("2026-11-21"))
        let staged = try await withThrowingTaskGroup(of: StagedFile.self) { group in
            for number in 0..<20 {
                group.addTask { try stage.add("committees/c\(number % 4)/\(number).pdf", written) }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        _ = try publish(plan(staged), in: reports, from: stage, keep: 30)
        #expect(try verify(edition: folder.reports + "/latest").isEmpty)
        let path = folder.reports + "/latest/committees/c3/7.pdf"
        #expect(FileManager.default.contents(atPath: path) == Data(written))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.reports + "/editions") == ["2026-11-21"])
    }

    @Test func `A stage that is discarded leaves nothing`() throws {
        let folder = try TemporaryFolder()
        let reports = try ReportsFolder.open(folder.reports, run: "test")
        let stage = try reports.stage(for: day("2026-11-21"))
        _ = try stage.add("a/b.pdf", written)
        stage.discard()
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.reports + "/editions").isEmpty)
    }

    @Test func `Files made beside others are published too, and repeated where the latest edition has them`() throws {
        let folder = try TemporaryFolder()
        let days = ["2026-11-20", "2026-11-21"]
        for date in days {
            let reports = try ReportsFolder.open(folder.reports, run: "test")
            let stage = try reports.stage(for: day(date))
            let files = [
                NewFile(path: "tables/same.csv", bytes: Array("a\n1\n".utf8)),
                NewFile(path: "tables/other.csv", bytes: Array(date.utf8)),
            ]
            let beside = try stage.add(isStopped: { false }, making: { files })
            let document = try stage.add("committees/c/c.vi.pdf", written)
            let plan = try EditionPlan(
                date: day(date), files: [], staged: beside.settled() + [document],
                manifest: Manifest(edition: day(date), program: "1", method: "1"))
            _ = try publish(plan, in: reports, from: stage, keep: 30)
            #expect(try verify(edition: folder.reports + "/latest").isEmpty)
        }
        func node(_ path: String, on date: String) throws -> Int {
            let path = "\(folder.reports)/editions/\(date)/tables/\(path)"
            return try #require(try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int)
        }
        #expect(try node("same.csv", on: days[0]) == node("same.csv", on: days[1]))
        #expect(try node("other.csv", on: days[0]) != node("other.csv", on: days[1]))
    }

    @Test func `What the disk refuses beside is told by the next call`() throws {
        let folder = try TemporaryFolder()
        let reports = try ReportsFolder.open(folder.reports, run: "test")
        let stage = try reports.stage(for: day("2026-11-21"))
        let twice = NewFile(path: "a.csv", bytes: written)
        let beside = try stage.add(isStopped: { false }, making: { [twice, twice] })
        #expect(publishingError { _ = try beside.settled() }?.reason == "File exists")
        #expect(publishingError { _ = try stage.add("b.pdf", written) }?.reason == "File exists")
        stage.discard()
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.reports + "/editions").isEmpty)
    }

    @Test func `A stage that is given up writes none of the files still to be written beside`() throws {
        let folder = try TemporaryFolder()
        let reports = try ReportsFolder.open(folder.reports, run: "test")
        let stage = try reports.stage(for: day("2026-11-21"))
        let asked = Mutex(0)
        let isDiscarded = Mutex(false)
        let files = (0..<2_000).map { NewFile(path: "tables/\($0).csv", bytes: written) }
        let beside = try stage.add(
            isStopped: {
                asked.withLock { $0 += 1 }
                while !isDiscarded.withLock({ $0 }) { usleep(100) }
                return false
            }, making: { files })
        let discarding = WorkingThread { stage.discard() }
        usleep(20_000)
        isDiscarded.withLock { $0 = true }
        discarding.join()
        #expect(asked.withLock { $0 } < 200)
        #expect(publishingError { _ = try beside.settled() }?.kind == .stopped)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.reports + "/editions").isEmpty)
    }

    @Test func `A file that was planned but not staged, or staged otherwise, is not published`() throws {
        let folder = try TemporaryFolder()
        let reports = try ReportsFolder.open(folder.reports, run: "test")
        let missing = StagedFile(path: "a.pdf", size: 3, digest: sha256(written))
        let error = publishingError {
            _ = try publish(plan([missing]), in: reports, from: try reports.stage(for: day("2026-11-21")), keep: 30)
        }
        #expect(error?.operation == "trust what was written")
        let stage = try reports.stage(for: day("2026-11-21"))
        _ = try stage.add("a.pdf", Array("other".utf8))
        #expect(publishingError { _ = try publish(plan([missing]), in: reports, from: stage, keep: 30) } != nil)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.reports + "/editions").isEmpty)
    }

    @Test func `A file the disk refuses is told when the edition is published, and nothing is published`() throws {
        let folder = try TemporaryFolder()
        let reports = try ReportsFolder.open(folder.reports, run: "test")
        let stage = try reports.stage(for: day("2026-11-21"))
        let staged = try stage.add("a.pdf", written)
        let path = folder.reports + "/editions/.stage-2026-11-21/a.pdf"
        let again = publishingError {
            _ = try stage.add("a.pdf", written)
            _ = try publish(plan([staged]), in: reports, from: stage, keep: 30)
        }
        #expect(again?.operation == "make the file" && again?.path == path && again?.reason == "File exists")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.reports + "/editions").isEmpty)
    }

    @Test(arguments: ["../a.pdf", "/a.pdf", "a//b.pdf", ""])
    func `A path that leaves the stage is a fault of the caller`(path: String) throws {
        let folder = try TemporaryFolder()
        let reports = try ReportsFolder.open(folder.reports, run: "test")
        let stage = try reports.stage(for: day("2026-11-21"))
        #expect(publishingError { _ = try stage.add(path, []) }?.kind == .flawedPlan)
    }

    @Test func `What was touched after it was read back is not trusted`() throws {
        let folder = try TemporaryFolder()
        _ = try published(smallPlan("2026-11-21"), in: folder.reports)
        let edition = try CheckedFolder.open(folder.reports + "/latest")
        let read = try edition.readBack(smallPlan("2026-11-21"))
        try edition.check(read)
        let path = folder.reports + "/latest/index.html"
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
        #expect(publishingError { try edition.check(read) }?.path == folder.reports + "/latest/index.html")
        try FileManager.default.removeItem(atPath: path)
        #expect(publishingError { try edition.check(read) }?.path == folder.reports + "/latest/index.html")
        try Data("more".utf8).write(to: URL(fileURLWithPath: folder.reports + "/latest/more.txt"))
        #expect(publishingError { try edition.check(read) } != nil)
    }
}
