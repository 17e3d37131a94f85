import Foundation
import Nightly
import Publishing
import Quantities
import TestSupport
import Testing

/// Nights one after the other over copies of seeds and layouts that a test may change; pages hold little more than
/// their titles, in one language, because only who is made again matters.
struct QuietNight {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder(copying: ["seeds": Project.seeds, "Layouts": Project.layouts])
        for name in ["committee.yaml", "consolidated.yaml"] {
            let path = folder.path + "/Layouts/" + name
            let text = try String(contentsOfFile: path, encoding: .utf8)
            let title = try #require(text.range(of: "  - masthead:")).upperBound
            let head = try #require(text.range(of: "\n  - ", range: title..<text.endIndex))
            try String(text[..<head.lowerBound] + "\n").write(toFile: path, atomically: false, encoding: .utf8)
        }
        try folder.replace("languages: [vi, en]", with: "languages: [vi]", in: "Layouts/edition.yaml")
    }

    /// A build of a day of November 2026.
    func build(
        _ day: Int, isStrict: Bool = false, reports: String = "reports", keep: Int = 30
    ) throws -> RunSummary {
        try Run(request(day, isStrict: isStrict, reports: reports, keep: keep)).build()
    }

    /// What a build of a day would make, by path.
    func reasons(_ day: Int) throws -> [String: String] {
        let documents = try Run(request(day)).list().documents
        return Dictionary(uniqueKeysWithValues: documents.map { ($0.plan.path, $0.reason.rawValue) })
    }

    /// The committees whose report would be made for a reason; `all` for the consolidated one.
    func committees(_ day: Int, _ reason: String) throws -> Set<String> {
        let documents = try Run(request(day)).list().documents
        return Set(documents.filter { $0.reason.rawValue == reason }.map { $0.plan.committee ?? "all" })
    }

    /// The manifest's line on a document of an edition.
    func entry(_ path: String, of day: Int) throws -> Manifest.Document {
        let day = try #require(Day("2026-11-\(day)"))
        let edition = try #require(try PublishedEditions(folder.path + "/reports")?.edition(on: day))
        return try #require(edition.document(at: path))
    }

    /// The bytes of a file of an edition; nil when there is none.
    func bytes(_ path: String, of day: Int, reports: String = "reports") -> Data? {
        FileManager.default.contents(atPath: "\(folder.path)/\(reports)/editions/2026-11-\(day)/\(path)")
    }

    /// The day `latest` points to.
    var latest: String? {
        try? FileManager.default.destinationOfSymbolicLink(atPath: folder.path + "/reports/latest")
    }

    private func request(
        _ day: Int, isStrict: Bool = false, reports: String = "reports", keep: Int = 30
    ) -> RunRequest {
        request(Day("2026-11-\(day)") ?? SharedEdition.day, isStrict: isStrict, reports: reports, keep: keep)
    }

    /// What a run of a day is asked for.
    func request(
        _ day: Day, isStrict: Bool = false, reports: String = "reports", keep: Int = 30
    ) -> RunRequest {
        RunRequest(
            seeds: folder.path + "/seeds", layouts: folder.path + "/Layouts", reports: folder.path + "/" + reports,
            asOf: day, keep: keep, isStrict: isStrict)
    }
}
