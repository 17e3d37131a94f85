import Foundation
import Goldens
import Intake
import TestSupport
import Testing

/// Deliberately broken folders of seeds, each with the whole text a run prints about it.
@Suite struct FixtureTests {
    static let folder = Project.root + "/Tests/IntakeTests/Fixtures"

    static let names =
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter { !$0.hasPrefix(".") }.sorted()

    @Test(arguments: names) func `Every fault of a broken folder is named in one run`(name: String) throws {
        let (seeds, lines) = try SeedFolder.read("\(FixtureTests.folder)/\(name)/seeds")
        let printed = lines.map { $0 + "\n" }.joined()
        try Golden.check(printed, at: "\(FixtureTests.folder)/\(name)/expected.txt")
        #expect(seeds.register == nil)
    }

    @Test func `There are at least ten broken folders`() { #expect(FixtureTests.names.count >= 10) }
}
