import Foundation
import TestSupport
import Testing

@testable import Publishing

@Suite struct StandingTests {
    private func standing() throws -> Standing {
        Standing(
            edition: try day("2026-11-20"), checksums: String(repeating: "a", count: 64), until: try day("2026-12-31"),
            seeds: String(repeating: "b", count: 64), making: String(repeating: "c", count: 64))
    }

    @Test func `It is read back as it was written, and written anew`() throws {
        let folder = try TemporaryFolder()
        let reports = try ReportsFolder.open(folder.reports, run: "test")
        #expect(try reports.standing() == nil)
        for _ in 1...2 { try reports.record(standing()) }
        #expect(try reports.standing() == standing())
        #expect(folder.names("reports") == [".lock", ".standing"])
    }

    @Test(arguments: ["", "2026-11-20\n", "2026-11-20\na\n2026-12-31\nb\nc\n", "no"])
    func `Another file says nothing`(_ text: String) { #expect(Standing(Array(text.utf8)) == nil) }

    @Test func `A file that goes on says nothing`() throws {
        #expect(Standing(try standing().bytes) != nil)
        #expect(Standing(try standing().bytes + Array("x".utf8)) == nil)
        #expect(Standing(try standing().bytes.dropLast()) == nil)
    }

    @Test func `Where it cannot be put in its place, nothing is left behind`() throws {
        let folder = try TemporaryFolder()
        let reports = try ReportsFolder.open(folder.reports, run: "test")
        try FileManager.default.createDirectory(
            atPath: folder.reports + "/.standing", withIntermediateDirectories: true)
        #expect(throws: PublishingError.self) { try reports.record(standing()) }
        #expect(folder.names("reports") == [".lock", ".standing"])
    }

    @Test func `The checksums of an edition have a digest, those of none have not`() throws {
        let folder = try TemporaryFolder()
        _ = try published(smallPlan("2026-11-21"), in: folder.reports)
        let reports = try ReportsFolder.open(folder.reports, run: "test")
        let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: folder.reports + "/latest/SHA256SUMS")))
        #expect(try reports.checksums(of: day("2026-11-21")) == sha256(bytes))
        #expect(try reports.checksums(of: day("2026-11-22")) == nil)
    }
}
