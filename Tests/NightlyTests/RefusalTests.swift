import Diagnostics
import Foundation
import Nightly
import Publishing
import Quantities
import TestSupport
import Testing

extension EditionTests {
    /// Runs that must not touch the published edition, with the whole text they print.
    @Suite struct RefusalTests {
        @Test func `Broken seeds are refused with every fault at its place`() throws {
            let night = try Night()
            let facts = "seeds/facts/hai-phong-industry-and-trade.csv"
            try night.folder.replace(
                "manufacturing-share-grdp,achievement,2020-2025,2025,46.4,",
                with: "manufacturing-share-grdp,achievement,2020-2025,2025,46.4x,", in: facts)
            try night.folder.replace("high-tech-share,target", with: "high-tech-shar,target", in: facts)
            try night.folder.replace("parent: hai-phong\n", with: "parent: hai-phon\n", in: "seeds/committees.yaml")
            let failure = try night.failure()
            #expect(failure.exit == .input)
            #expect(
                night.words(failure) == [
                    "seeds/committees.yaml:70:13: error: there is no committee 'hai-phon' [dangling-id]; did you mean 'hai-phong'?",
                    "seeds/facts/hai-phong-industry-and-trade.csv:5:53: error: '46.4x' is not a value [bad-value]; "
                        + "write a value such as 94, 41..43, >=90, 5 of 8, rank 4, x1.8 or yes",
                    "seeds/facts/hai-phong-industry-and-trade.csv:9:1: error: there is no indicator 'high-tech-shar' [dangling-id]; "
                        + "did you mean 'high-tech-share'?",
                ])
            #expect(try night.isUntouched)
        }

        @Test func `A font that is not there is named with its line in the theme`() throws {
            let night = try Night()
            try night.folder.replace(
                "title: {family: Liberation Serif", with: "title: {family: Nôm Không Có",
                in: "Layouts/Themes/classic.yaml")
            let failure = try night.failure()
            #expect(failure.exit == .configuration)
            let words = night.words(failure)
            #expect(words.count == 1)
            for line in words {
                #expect(line.hasPrefix("Layouts/Themes/classic.yaml:22:19: error: font “Nôm Không Có"))
                #expect(line.hasSuffix("[font]; install the family or name another one in the theme"))
            }
            #expect(try night.isUntouched)
        }

        @Test func `An unknown block and an unknown column are named with what was probably meant`() throws {
            let night = try Night()
            try night.folder.replace("- tiles:", with: "- tile:", in: "Layouts/committee.yaml")
            try night.folder.replace("{show: verdict,", with: "{show: verdct,", in: "Layouts/committee.yaml")
            let failure = try night.failure()
            #expect(failure.exit == .configuration)
            #expect(
                night.words(failure).map { $0.replacing(/:\d+:\d+:/, with: ":") } == [
                    "Layouts/committee.yaml: error: there is no block 'tile' [unknown-block]; did you mean 'tiles'?",
                    "Layouts/committee.yaml: error: table 'assessments' has no column 'verdct' [unknown-table-column]; did you mean 'verdict'?",
                ])
            #expect(try night.isUntouched)
        }

        @Test func `Faults of layouts and those of a committee that would be withheld are told in one run`()
            throws
        {
            let night = try Night()
            try night.folder.replace("- tiles:", with: "- tile:", in: "Layouts/committee.yaml")
            try night.folder.replace(
                "manufacturing-share-grdp,achievement,2020-2025,2025,46.4,",
                with: "manufacturing-share-grdp,achievement,2020-2025,2025,46.4x,",
                in: "seeds/facts/hai-phong-industry-and-trade.csv")
            let failure = try night.failure()
            #expect(failure.exit == .configuration)
            #expect(failure.diagnostics.map(\.rule) == ["unknown-block", "bad-value"])
            #expect(try night.isUntouched)
        }

        @Test func `An edition older than the latest is refused`() throws {
            let night = try Night()
            try night.shortenLayouts()
            let failure = try night.failure(asOf: Day("2026-11-20"))
            #expect(failure.exit == .usage)
            #expect(
                night.words(failure) == [
                    "termreport: error: reports: cannot publish the edition of 2026-11-20: the latest edition is of 2026-11-21; "
                        + "use --force to go back"
                ])
            #expect(try night.isUntouched)
        }

        @Test func `A committee nobody knows is refused`() throws {
            let night = try Night()
            let failure = try night.failure(only: ["mong-ca"])
            #expect(failure.exit == .usage)
            #expect(
                night.words(failure) == [
                    "termreport: error: --only mong-ca: there is no such committee; did you mean 'mong-cai'?"
                ])
            #expect(try night.isUntouched)
            #expect(!FileManager.default.fileExists(atPath: night.folder.path + "/reports/drafts"))
        }

        @Test func `Some documents only are a draft, and the link latest stays`() throws {
            let night = try Night()
            let summary = try Run(night.request(only: ["mong-cai"], languages: [.vi])).build()
            #expect(summary.documents == 1)
            #expect(try night.isUntouched)
            let draft = night.folder.path + "/reports/drafts/latest/committees/mong-cai/mong-cai.vi.pdf"
            #expect(FileManager.default.fileExists(atPath: draft))
        }
    }
}

/// A night after the shared edition was published: copies of seeds and layouts that a test may spoil.
struct Night {
    let folder: TemporaryFolder
    private let published: [String: Data]

    init() throws {
        let edition = try #require(SharedEdition.current)
        folder = try TemporaryFolder(
            copying: ["reports": edition.reports, "seeds": Project.seeds, "Layouts": Project.layouts])
        published = try Night.published(folder)
    }

    /// The text of `last-success`.
    var lastSuccess: String {
        get throws { try String(contentsOfFile: folder.path + "/reports/last-success", encoding: .utf8) }
    }

    /// Whether every published byte and the link to it are as before the night.
    var isUntouched: Bool {
        get throws { try differences(published, Night.published(folder)) == [] }
    }

    /// A build with the copies.
    func request(asOf: Day? = nil, only: [String] = [], languages: [Language] = []) -> RunRequest {
        .shipped(
            to: folder.path + "/reports", seeds: folder.path + "/seeds", layouts: folder.path + "/Layouts",
            asOf: asOf ?? SharedEdition.day, only: only, languages: languages)
    }

    /// How a build that has to fail fails.
    func failure(asOf: Day? = nil, only: [String] = []) throws -> RunFailure {
        try #require(throws: RunFailure.self) {
            _ = try Run(request(asOf: asOf, only: only)).build()
        }
    }

    /// What a failure prints, the test's own folder left out.
    func words(_ failure: RunFailure) -> [String] { failure.text.map { $0.replacing(folder.path + "/", with: "") } }

    /// Leaves nothing but the title in every layout, for builds whose pages do not matter.
    func shortenLayouts() throws {
        for name in ["committee.yaml", "consolidated.yaml"] {
            let path = folder.path + "/Layouts/" + name
            let text = try String(contentsOfFile: path, encoding: .utf8)
            let title = text.range(of: "  - masthead:")?.upperBound ?? text.startIndex
            let end = text.range(of: "\n  - ", range: title..<text.endIndex)?.lowerBound ?? text.endIndex
            try String(text[..<end] + "\n").write(toFile: path, atomically: false, encoding: .utf8)
        }
    }

    private static func published(_ folder: TemporaryFolder) throws -> [String: Data] {
        let own = ["drafts", ".lock", "last-success"]
        return try tree(folder.path + "/reports").filter { path, _ in !own.contains { path.hasPrefix($0) } }
    }
}
