import Foundation
import Nightly
import Publishing
import Quantities
import TestSupport
import Testing

/// Which documents a night makes, and which it takes over from the edition before.
@Suite struct CarryOverTests {
    private static let industry = "hai-phong-industry-and-trade"
    private static let facts = "seeds/facts/hai-phong-industry-and-trade.csv"
    private static let report = "committees/hai-phong-industry-and-trade/hai-phong-industry-and-trade.vi.pdf"
    private static let other = "committees/mong-cai/mong-cai.vi.pdf"

    @Test func `A night without changes publishes nothing, and is recorded`() throws {
        let night = try QuietNight()
        #expect(try night.build(20).made == 7)
        let before = try tree(night.folder.path + "/reports/editions")
        #expect(try Set(night.reasons(21).values) == ["unchanged"])
        let summary = try night.build(21)
        #expect(summary.isUnchanged && summary.made == 0 && summary.carried == 7 && summary.exit == .whole)
        #expect(summary.text.contains("reports/editions/2026-11-20: unchanged, 7 documents, 0 made"))
        #expect(night.latest == "editions/2026-11-20")
        #expect(try differences(before, tree(night.folder.path + "/reports/editions")) == [])
    }

    @Test func `One changed figure makes that report and the consolidated one only`() throws {
        let night = try QuietNight()
        _ = try night.build(20)
        try night.folder.replace("2025,46.4,", with: "2025,46.5,", in: CarryOverTests.facts)
        #expect(try night.committees(21, "data changed") == ["all", CarryOverTests.industry])
        let summary = try night.build(21)
        #expect(summary.made == 2 && summary.carried == 5)
        let kept = try night.entry(CarryOverTests.other, of: 21)
        #expect(kept.since.iso == "2026-11-20" && kept.carriedFrom?.iso == "2026-11-20" && kept.outcome == .whole)
        let made = try night.entry(CarryOverTests.report, of: 21)
        #expect(made.since.iso == "2026-11-21" && made.carriedFrom == nil)
        let inode = { (day: Int) in
            try FileManager.default.attributesOfItem(
                atPath: "\(night.folder.path)/reports/editions/2026-11-\(day)/\(CarryOverTests.other)")[
                    .systemFileNumber] as? Int
        }
        #expect(try inode(20) == inode(21))
        #expect(try verify(edition: night.folder.path + "/reports/latest") == [])
    }

    @Test func `Every document of a draft is one, whatever was published before`() throws {
        let night = try QuietNight()
        _ = try night.build(20)
        let request = RunRequest(
            seeds: night.folder.path + "/seeds", layouts: night.folder.path + "/Layouts",
            reports: night.folder.path + "/reports", asOf: try #require(Day("2026-11-21")), only: ["mong-cai"])
        let documents = try Run(request).list().documents
        #expect(documents.map(\.reason.rawValue) == ["draft"])
        #expect(documents.map(\.reason.isMade) == [true])
    }

    @Test func `A document keeps its day over many editions`() throws {
        let night = try QuietNight()
        _ = try night.build(20)
        for (day, change) in [(21, ("46.4,", "46.5,")), (22, ("46.5,", "46.6,"))] {
            try night.folder.replace("2025,\(change.0)", with: "2025,\(change.1)", in: CarryOverTests.facts)
            _ = try night.build(day)
        }
        let kept = try night.entry(CarryOverTests.other, of: 22)
        #expect(kept.since.iso == "2026-11-20" && kept.carriedFrom?.iso == "2026-11-21")
    }

    @Test func `A layout makes its own documents again`() throws {
        let night = try QuietNight()
        _ = try night.build(20)
        try night.folder.replace("BÁO CÁO TỔNG HỢP", with: "TỔNG HỢP", in: "Layouts/consolidated.yaml")
        #expect(try night.committees(21, "layout changed") == ["all"])
        try night.folder.replace("accent:", with: "# ours\n  accent:", in: "Layouts/Themes/classic.yaml")
        #expect(try Set(night.reasons(21).values) == ["layout changed"])
    }

    @Test func `A second run of the day gives what one run would have given`() throws {
        let night = try QuietNight()
        _ = try night.build(20)
        _ = try night.build(20, reports: "once")
        try night.folder.replace("2025,46.4,", with: "2025,64.4,", in: CarryOverTests.facts)
        _ = try night.build(21)
        try night.folder.replace("2025,64.4,", with: "2025,46.4,", in: CarryOverTests.facts)
        try night.folder.replace(",A,", with: ",P,", in: "seeds/facts/mong-cai.csv")
        _ = try night.build(21)
        _ = try night.build(21, reports: "once")
        let editions = ["reports", "once"].map { night.folder.path + "/\($0)/editions" }
        #expect(try differences(tree(editions[0]), tree(editions[1])) == [])
        #expect(try night.entry(CarryOverTests.report, of: 21).since.iso == "2026-11-20")
    }

    @Test func `After going back, changes are told since the edition readers had`() throws {
        let night = try QuietNight()
        _ = try night.build(20)
        for (day, change) in [(21, ("46.4,", "46.5,")), (22, ("46.5,", "46.6,"))] {
            try night.folder.replace("2025,\(change.0)", with: "2025,\(change.1)", in: CarryOverTests.facts)
            if day == 22 {
                try FileManager.default.removeItem(atPath: night.folder.path + "/reports/latest")
                try FileManager.default.createSymbolicLink(
                    atPath: night.folder.path + "/reports/latest", withDestinationPath: "editions/2026-11-20")
            }
            _ = try night.build(day)
        }
        let changes = String(decoding: try #require(night.bytes("tables/changes.csv", of: 22)), as: UTF8.self)
        #expect(changes.contains("46.4") && changes.contains("46.6") && !changes.contains("46.5"), "\(changes)")
        #expect(try night.entry(CarryOverTests.other, of: 22).carriedFrom?.iso == "2026-11-20")
        let before = try tree(night.folder.path + "/reports/editions")
        #expect(try night.build(22).isUnchanged)
        #expect(try differences(before, tree(night.folder.path + "/reports/editions")) == [])
    }

    @Test func `A document damaged on the disk is made again`() throws {
        let night = try QuietNight()
        _ = try night.build(20)
        let path = "\(night.folder.path)/reports/editions/2026-11-20/\(CarryOverTests.other)"
        try FileManager.default.removeItem(atPath: path)
        try Data("%PDF".utf8).write(to: URL(fileURLWithPath: path))
        let summary = try night.build(21)
        #expect(!summary.isUnchanged && summary.made == 1)
        #expect(night.bytes(CarryOverTests.other, of: 21)?.count ?? 0 > 10_000)
        #expect(try verify(edition: night.folder.path + "/reports/latest") == [])
    }
}
