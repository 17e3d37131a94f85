import Foundation
import Intake
import Testing

/// Deliberately broken folders of seeds, each with the whole text a run prints about it.
@Suite struct FixtureTests {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/Fixtures"

    static let names =
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter { !$0.hasPrefix(".") }.sorted()

    @Test(arguments: names) func `Every fault of a broken folder is named in one run`(name: String) throws {
        let (seeds, lines) = try SeedFolder.read("\(FixtureTests.folder)/\(name)/seeds")
        let printed = lines.map { $0 + "\n" }.joined()
        let expected = "\(FixtureTests.folder)/\(name)/expected.txt"
        guard let text = try? String(contentsOfFile: expected, encoding: .utf8) else {
            try printed.write(toFile: expected, atomically: true, encoding: .utf8)
            Issue.record("expected.txt was missing and has been recorded; read it and run again")
            return
        }
        #expect(printed == text)
        #expect(seeds.register == nil)
    }

    @Test func `There are at least ten broken folders`() { #expect(FixtureTests.names.count >= 10) }
}
