import Diagnostics
import Foundation
import Goldens
import Layouts
import SourceFiles
import TestSupport
import Testing

/// Deliberately broken layouts, each with the whole text a run prints about it.
@Suite struct LayoutFixtureTests {
    static let folder = Project.root + "/Tests/LayoutsTests/Fixtures"

    static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
        .filter { !$0.hasPrefix(".") }.sorted()

    @Test(arguments: names) func `Every fault of a layout is named in one run`(name: String) throws {
        let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(LayoutFixtureTests.folder)/\(name)/layout.yaml"))
        let log = DiagnosticLog()
        let text = try #require(SourceText(Array(bytes), file: "layout.yaml", log: log, kind: .configuration))
        let node = try #require(YAMLNode.read(text, log: log, kind: .configuration))
        #expect(Layout(reading: node, SmallSetting.vocabulary(log)) == nil)
        let printed = log.diagnostics.map { $0.text + "\n" }.joined()
        #expect(log.diagnostics.allSatisfy { $0.kind == .configuration })
        try Golden.check(printed, at: "\(LayoutFixtureTests.folder)/\(name)/expected.txt")
    }

    @Test func `There are at least eight broken layouts`() { #expect(LayoutFixtureTests.names.count >= 8) }
}
