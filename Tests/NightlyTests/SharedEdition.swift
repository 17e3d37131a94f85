import Nightly
import Quantities
import TestSupport
import Testing

/// The edition of the shipped seeds, made once for all tests that only read it and deleted after them.
struct SharedEdition: Sendable {
    /// The reports folder.
    let reports: String
    let summary: RunSummary

    /// The edition's own folder.
    var folder: String { reports + "/latest" }

    /// The edition of the suite that runs.
    @TaskLocal static var current: SharedEdition?

    /// The day all editions of these tests speak for.
    static let day = Day("2026-11-21") ?? .first(of: 2026)

    /// The rows of a table of the edition.
    func rows(_ table: String) throws -> [[String: String]] {
        try csvRows("\(folder)/tables/\(table).csv")
    }

    /// The one row of a table with these cells.
    func row(_ table: String, _ cells: [String: String]) throws -> [String: String] {
        let rows = try rows(table).filter { row in cells.allSatisfy { row[$0.key] == $0.value } }
        try #require(rows.count == 1, "\(table) has \(rows.count) rows with \(cells)")
        return rows[0]
    }
}

/// Makes the edition before the tests of a suite and takes it away after them.
struct SharedEditionTrait: SuiteTrait, TestScoping {
    func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
    ) async throws {
        let reports = try TemporaryFolder()
        let summary = try Run(.shipped(to: reports.path, jobs: 2)).build()
        let edition = SharedEdition(reports: reports.path, summary: summary)
        try await SharedEdition.$current.withValue(edition) { try await function() }
        withExtendedLifetime(reports) {}
    }
}

extension Trait where Self == SharedEditionTrait {
    /// Tests that share one edition of the shipped seeds.
    static var sharingOneEdition: SharedEditionTrait { SharedEditionTrait() }
}

extension RunRequest {
    /// A build of the shipped project into a reports folder.
    static func shipped(
        to reports: String, seeds: String = Project.seeds, layouts: String = Project.layouts,
        asOf: Day = SharedEdition.day, only: [String] = [], languages: [Language] = [], jobs: Int = 1,
        isForced: Bool = false
    ) -> RunRequest {
        RunRequest(
            seeds: seeds, layouts: layouts, reports: reports, asOf: asOf, only: only, languages: languages, jobs: jobs,
            isForced: isForced)
    }
}

/// Everything that is told of one edition of the shipped seeds.
@Suite(.sharingOneEdition) enum EditionTests {}
