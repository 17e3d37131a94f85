import Diagnostics
import Foundation
import Intake
import TestSupport
import Testing

@Suite struct RealSeedsTests {
    private static let hasSeeds = FileManager.default.fileExists(atPath: Project.seeds + "/sources.yaml")

    @Test(.enabled(if: hasSeeds)) func `The seeds of the project are faultless`() throws {
        let (seeds, lines) = try SeedFolder.read(Project.seeds)
        #expect(lines == [])
        #expect(seeds.register != nil)
    }

    @Test(.enabled(if: ProcessInfo.processInfo.environment["TERMREPORT_DOCUMENTS"] != nil && hasSeeds))
    func `Every figure of the seeds stands in its document`() throws {
        let documents = try #require(ProcessInfo.processInfo.environment["TERMREPORT_DOCUMENTS"])
        let (seeds, _) = try SeedFolder.read(Project.seeds)
        let log = DiagnosticLog()
        try checkDocuments(try #require(seeds.register), in: documents, log: log)
        #expect(log.diagnostics.map(\.text) == [])
    }
}
