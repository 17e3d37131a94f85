import Foundation
import Nightly
import Publishing
import Quantities
import TestSupport
import Testing

/// How many editions stay after a night on which nothing changed.
@Suite struct QuietRetentionTests {
    private static let facts = "seeds/facts/hai-phong-industry-and-trade.csv"

    /// Three nights, on each of which a figure was changed.
    private func nights() throws -> QuietNight {
        let night = try QuietNight()
        _ = try night.build(20)
        try night.folder.replace("2025,46.4,", with: "2025,46.5,", in: Self.facts)
        _ = try night.build(21)
        try night.folder.replace("2025,46.5,", with: "2025,46.6,", in: Self.facts)
        _ = try night.build(22)
        return night
    }

    @Test(arguments: [true, false])
    func `Fewer editions to be kept take effect though nothing was changed`(isTold: Bool) throws {
        let night = try nights()
        if !isTold { try FileManager.default.removeItem(atPath: night.folder.path + "/reports/.standing") }
        let latest = try tree(night.folder.path + "/reports/editions/2026-11-22")
        let stopwatch = Stopwatch { .zero }
        let summary = try Run(
            night.request(try #require(Day("2026-11-23")), keep: 1), stopwatch: stopwatch
        ).build()
        #expect(summary.isUnchanged && summary.exit == .whole && summary.leftovers.isEmpty)
        #expect(stopwatch.times.contains { $0.step == .assess } != isTold)
        #expect(try night.editions == ["2026-11-22"] && night.latest == "editions/2026-11-22")
        #expect(try differences(latest, tree(night.folder.path + "/reports/editions/2026-11-22")) == [])
    }

    @Test func `The edition readers have stays although it is an old one`() throws {
        let night = try nights()
        let link = night.folder.path + "/reports/latest"
        try FileManager.default.removeItem(atPath: link)
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "editions/2026-11-20")
        try night.folder.replace("2025,46.6,", with: "2025,46.4,", in: Self.facts)
        let summary = try night.build(20, keep: 1)
        #expect(summary.isUnchanged && night.latest == "editions/2026-11-20")
        #expect(try night.editions == ["2026-11-20", "2026-11-22"])
    }

    @Test func `Nothing is touched where nothing is to be removed`() throws {
        let night = try nights()
        let path = night.folder.path + "/reports/editions"
        let before = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
        let summary = try night.build(23, keep: 3)
        #expect(summary.isUnchanged && before != nil)
        #expect(try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date == before)
        #expect(try night.editions.count == 3)
    }
}

extension QuietNight {
    /// The names in the folder of editions.
    fileprivate var editions: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path + "/reports/editions").sorted() }
    }
}
