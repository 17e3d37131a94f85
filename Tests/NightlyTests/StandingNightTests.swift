import Foundation
import Nightly
import Publishing
import Quantities
import Synchronization
import TestSupport
import Testing

/// Nights on which nothing was touched are told by the files alone; all others work everything out.
@Suite struct StandingNightTests {
    private static let facts = "seeds/facts/hai-phong-industry-and-trade.csv"

    @Test func `A night on which nothing was touched judges nothing, and is recorded`() throws {
        let night = try QuietNight()
        _ = try night.build(20)
        let (summary, judged) = try night.watched(21)
        #expect(!judged && summary.isUnchanged && summary.exit == .whole)
        #expect(summary.documents == 7 && summary.carried == 7 && summary.made == 0 && summary.pages > 0)
        #expect(summary.text.contains("reports/editions/2026-11-20: unchanged, 7 documents, 0 made"))
        let whole = try night.rebuilt(22)
        #expect(summary.text == whole.text)
    }

    @Test(arguments: [
        "a figure", "a file more", "a layout", "a damaged report", "the note itself", "the checksums",
    ])
    func `Whatever was touched, everything is worked out`(_ what: String) throws {
        let night = try QuietNight()
        _ = try night.build(20)
        let reports = night.folder.path + "/reports"
        switch what {
        case "a figure": try night.folder.replace("2025,46.4,", with: "2025,46.5,", in: Self.facts)
        case "a file more": try Data("x".utf8).write(to: URL(fileURLWithPath: night.folder.path + "/seeds/notes.txt"))
        case "a layout": try night.folder.replace("BÁO CÁO TỔNG HỢP", with: "TỔNG HỢP", in: "Layouts/consolidated.yaml")
        case "a damaged report": try spoil(reports + "/latest/index.html")
        case "the note itself": try spoil(reports + "/.standing")
        default: try spoil(reports + "/latest/SHA256SUMS")
        }
        #expect(try night.watched(21).judged)
    }

    @Test(arguments: ["facts/~$mong-cai.csv", "facts/.~lock.mong-cai.csv#", "facts/mong-cai.csv~", "committees.yaml~"])
    func `What a program leaves beside a file in the seeds changes nothing`(_ name: String) throws {
        let night = try QuietNight()
        _ = try night.build(20)
        try Data("x".utf8).write(to: URL(fileURLWithPath: night.folder.path + "/seeds/" + name))
        let (summary, judged) = try night.watched(21)
        #expect(!judged && summary.isUnchanged && summary.warnings.isEmpty)
    }

    @Test func `On a day on which something may change everything is worked out`() throws {
        let night = try QuietNight()
        _ = try night.build(20)
        let note = try String(contentsOfFile: night.folder.path + "/reports/.standing", encoding: .utf8)
        let until = try #require(Day(note.split(separator: "\n")[2]))
        let later = try #require(Day("2026-12-01"))
        #expect(until > (Day("2026-11-21") ?? later))
        #expect(try night.watched(on: until).judged)
    }

    private func spoil(_ path: String) throws {
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
        var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        bytes[bytes.count / 2] ^= 1
        try bytes.write(to: URL(fileURLWithPath: path))
    }
}

extension QuietNight {
    /// A night, and whether its figures were judged.
    func watched(_ day: Int) throws -> (summary: RunSummary, judged: Bool) {
        try watched(on: #require(Day(year: 2026, month: 11, day: day)))
    }

    /// The night of any day.
    func watched(on day: Day) throws -> (summary: RunSummary, judged: Bool) {
        let stopwatch = Stopwatch { .zero }
        let summary = try Run(request(day), stopwatch: stopwatch).build()
        return (summary, stopwatch.times.contains { $0.step == .assess })
    }

    /// A night without the note of the nights before.
    func rebuilt(_ day: Int) throws -> RunSummary {
        try FileManager.default.removeItem(atPath: folder.path + "/reports/.standing")
        return try watched(day).summary
    }
}
