import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Publishing

@Suite struct PublishFailureTests {
    /// A reports folder with one edition, published on 21 November.
    private func folderWithEdition() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        _ = try published(smallPlan("2026-11-21"), in: folder.reports)
        return folder
    }

    private func expectEarlierEdition(in folder: TemporaryFolder) throws {
        #expect(folder.latest == "editions/2026-11-21")
        #expect(try verify(edition: folder.reports + "/latest").isEmpty)
        #expect(folder.names("reports/editions").allSatisfy { !$0.hasPrefix(".") })
    }

    @Test func `A file in the place of the edition stops the run and stays`() throws {
        let folder = try folderWithEdition()
        try folder.write("reports/editions/2026-11-22", "mine")
        let error = publishingError { _ = try published(smallPlan("2026-11-22"), in: folder.reports) }
        #expect(
            error?.text == "\(folder.reports)/editions/2026-11-22: cannot publish there: it is no folder; "
                + "move it away, then run again")
        #expect(error?.exitCode == .output)
        #expect(folder.text("reports/editions/2026-11-22") == "mine")
        try expectEarlierEdition(in: folder)
    }

    @Test func `A folder in the place of the link stops the run and stays`() throws {
        let folder = try TemporaryFolder()
        try folder.write("reports/latest/x", "mine")
        let error = publishingError { _ = try published(smallPlan("2026-11-22"), in: folder.reports) }
        #expect(error?.reason == "it is no symbolic link")
        #expect(folder.text("reports/latest/x") == "mine")
    }

    @Test func `A link in the place of the editions is not followed`() throws {
        let folder = try TemporaryFolder()
        try folder.write("elsewhere/x", "x")
        try folder.write("reports/x", "x")
        try FileManager.default.createSymbolicLink(
            atPath: folder.reports + "/editions", withDestinationPath: folder.path + "/elsewhere")
        let error = publishingError { _ = try published(smallPlan("2026-11-22"), in: folder.reports) }
        #expect(error?.reason == "it is no folder")
        #expect(folder.names("elsewhere") == ["x"])
    }

    @Test(arguments: 0...5)
    func `A run that is asked to end leaves no stage behind`(_ patience: Int) throws {
        let folder = try folderWithEdition()
        let asked = Mutex(0)
        let error = publishingError {
            _ = try publish(
                smallPlan("2026-11-22", "two"), in: ReportsFolder.open(folder.reports, run: "test"), keep: 30,
                isStopped: {
                    asked.withLock {
                        $0 += 1
                        return $0 > patience
                    }
                })
        }
        #expect(error?.kind == .stopped)
        #expect(error?.exitCode == .stopped)
        #expect(folder.names("reports/editions") == ["2026-11-21"])
        try expectEarlierEdition(in: folder)
    }

    @Test func `A folder that cannot be written is named with its cause`() throws {
        let error = publishingError { _ = try published(smallPlan("2026-11-22"), in: "/proc/self/reports") }
        #expect(error?.exitCode == .output)
        #expect(error?.path == "/proc/self/reports")
        #expect(error?.reason == "No such file or directory")
    }

    @Test(.enabled(if: getuid() != 0, "root may write everywhere"))
    func `A folder without the right to write leaves the earlier edition`() throws {
        let folder = try folderWithEdition()
        let editions = folder.reports + "/editions"
        try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: editions)
        let error = publishingError { _ = try published(smallPlan("2026-11-22"), in: folder.reports) }
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: editions)
        #expect(error?.reason == "Permission denied")
        try expectEarlierEdition(in: folder)
    }

    @Test func `A stage that reads back differently is not trusted`() throws {
        let folder = try folderWithEdition()
        let edition = try CheckedFolder.open(folder.reports + "/latest")
        let error = publishingError { _ = try edition.readBack(smallPlan("2026-11-21", "other")) }
        #expect(error?.operation == "trust what was written")
        #expect(error?.path == folder.reports + "/latest/SHA256SUMS")
    }

    @Test(arguments: [
        (ENOSPC, "free space on that disk, then run again"),
        (EROFS, "give the user of this job the right to write there, then run again"),
        (EIO, "check the disk, then run again"),
        (EMFILE, "raise the limit of open files, then run again"),
    ])
    func `An error says what to do next`(_ pair: (code: Int32, nextStep: String)) {
        #expect(failure("write the file", "x", code: pair.code).nextStep == pair.nextStep)
    }
}
