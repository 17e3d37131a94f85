import Diagnostics
import Foundation
import Goldens
import Nightly
import Publishing
import TestSupport
import Testing

extension EditionTests {
    /// Layouts spoilt in the ways people spoil them, each with the whole text of its refusal.
    ///
    /// A folder `NN-name` of `BrokenLayouts` holds the files that differ from the shipped layouts, and `expected.txt`.
    @Suite struct BrokenLayoutTests {
        static let folder = Project.root + "/Tests/NightlyTests/BrokenLayouts"

        static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
            .filter { !$0.hasPrefix(".") }.sorted()

        @Test(arguments: names) func `Every fault is named with its place, and the edition stands`(name: String)
            throws
        {
            let night = try Night(layoutsFrom: "\(BrokenLayoutTests.folder)/\(name)")
            let failure = try night.failure()
            #expect(failure.exit == .configuration)
            #expect(failure.diagnostics.allSatisfy { $0.kind == .configuration })
            let printed = night.words(failure).map { $0 + "\n" }.joined()
            #expect(try night.isUntouched)
            try Golden.check(
                printed, at: "\(BrokenLayoutTests.folder)/\(name)/expected.txt", comparing: BrokenLayoutTests.anyFont)
        }

        /// The text without the name of the font a system happens to have.
        private static func anyFont(_ text: String) -> String {
            text.replacing(/would set “[^”]+” instead/, with: "would set another instead")
        }

        @Test func `There are at least twenty of them, and each says what to do`() throws {
            #expect(BrokenLayoutTests.names.count >= 20)
            for name in BrokenLayoutTests.names {
                let text = try String(
                    contentsOfFile: "\(BrokenLayoutTests.folder)/\(name)/expected.txt", encoding: .utf8)
                for line in text.split(separator: "\n") {
                    #expect(
                        line.wholeMatch(of: /Layouts\/[^:]+(:\d+:\d+)?: error: .+ \[[a-z-]+\](; .+)?/) != nil, "\(line)"
                    )
                }
            }
        }

        @Test(.enabled(if: builtCommand != nil, "the command was not built beside the tests"))
        func `The command prints the same and ends with 78`() throws {
            for name in ["01-unknown-block", "16-yaml-syntax"] {
                let night = try Night(layoutsFrom: "\(BrokenLayoutTests.folder)/\(name)")
                let outcome = try Outcome(
                    #require(builtCommand), ["build", "--as-of", "2026-11-21"], in: night.folder.path)
                #expect(outcome.code == 78)
                #expect(outcome.output == "")
                let expected = try String(
                    contentsOfFile: "\(BrokenLayoutTests.folder)/\(name)/expected.txt", encoding: .utf8)
                #expect(outcome.faults.hasPrefix(expected))
                #expect(
                    outcome.faults.dropFirst(expected.count).hasPrefix("termreport: the edition of 2026-11-21 stands"))
                #expect(try night.isUntouched)
            }
        }
    }
}

extension Night {
    /// A night whose layouts have some files put over them.
    fileprivate init(layoutsFrom folder: String) throws {
        try self.init()
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder) where path.hasSuffix(".yaml") {
            let target = self.folder.path + "/Layouts/" + path
            try? FileManager.default.removeItem(atPath: target)
            try FileManager.default.copyItem(atPath: folder + "/" + path, toPath: target)
        }
    }
}
