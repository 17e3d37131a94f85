import Foundation
import Nightly
import Publishing
import Quantities
import TestSupport
import Testing

/// Which earlier report stands while a committee is withheld, and what is said of it.
@Suite struct LastGoodTests {
    private static let industry = "hai-phong-industry-and-trade"
    private static let files = ["seeds/facts/\(industry).csv", "seeds/aims/\(industry).yaml"]
    private static let folder = "committees/\(industry)"

    private static func report(_ language: String) -> String { "\(folder)/\(industry).\(language).pdf" }

    /// Puts other bytes in the place of a file of an edition, without touching the editions that share it.
    private func damage(_ path: String, of day: Int, in night: QuietNight) throws {
        let path = "\(night.folder.path)/reports/editions/2026-11-\(day)/\(path)"
        try FileManager.default.removeItem(atPath: path)
        try Data("%PDF".utf8).write(to: URL(fileURLWithPath: path))
    }

    private func breakFacts(in night: QuietNight) throws {
        try night.folder.replace("2025,46.4,", with: "2025,46.4x,", in: LastGoodTests.files[0])
    }

    private func change(_ old: String, _ new: String, in night: QuietNight) throws {
        try night.folder.replace(old, with: new, in: "seeds/facts/mong-cai.csv")
    }

    private func sentence(in night: QuietNight) throws -> String {
        try csvRows(night.folder.path + "/reports/latest/tables/withheld.csv").first?["sentence"] ?? ""
    }

    private func index(of day: Int, in night: QuietNight) throws -> String {
        String(decoding: try #require(night.bytes("index.html", of: day)), as: UTF8.self)
    }

    @Test func `A committee that was absent for a night has its report of the night before that`() throws {
        let night = try QuietNight()
        _ = try night.build(20)
        let path = { (file: String) in night.folder.path + "/" + file }
        for file in LastGoodTests.files {
            try FileManager.default.moveItem(atPath: path(file), toPath: path(file) + "~")
        }
        // What is kept elsewhere comes back with a fault in it.
        let kept = try LastGoodTests.files.map { try Data(contentsOf: URL(fileURLWithPath: path($0) + "~")) }
        for file in LastGoodTests.files { try FileManager.default.removeItem(atPath: path(file) + "~") }
        #expect(try night.build(21).documents == 6)
        for (file, bytes) in zip(LastGoodTests.files, kept) { try bytes.write(to: URL(fileURLWithPath: path(file))) }
        try breakFacts(in: night)
        let summary = try night.build(22)
        #expect(summary.withheld == 1 && summary.notices == 0)
        for name in ["\(LastGoodTests.industry).vi.pdf", "facts.csv"] {
            let path = "\(LastGoodTests.folder)/\(name)"
            #expect(night.bytes(path, of: 22) != nil && night.bytes(path, of: 22) == night.bytes(path, of: 20))
        }
        let entry = try night.entry(LastGoodTests.report("vi"), of: 22)
        #expect(entry.outcome == .withheld && entry.since.iso == "2026-11-20" && entry.carriedFrom?.iso == "2026-11-20")
        #expect(try sentence(in: night).contains("Báo cáo của ấn bản 20/11/2026 vẫn giữ nguyên"))
        #expect(try index(of: 22, in: night).contains("Báo cáo của ấn bản 20/11/2026 vẫn dùng được."))
        #expect(try verify(edition: night.folder.path + "/reports/latest") == [])
        #expect(try night.build(23).isUnchanged)
    }

    @Test func `A report damaged in the latest edition is taken from an older one`() throws {
        let night = try QuietNight()
        _ = try night.build(20)
        try change(",A,", ",P,", in: night)
        _ = try night.build(21)
        try damage(LastGoodTests.report("vi"), of: 21, in: night)
        try breakFacts(in: night)
        let summary = try night.build(22)
        #expect(summary.withheld == 1 && summary.notices == 0)
        let report = LastGoodTests.report("vi")
        #expect(night.bytes(report, of: 22) == night.bytes(report, of: 20))
        #expect(try night.entry(report, of: 22).carriedFrom?.iso == "2026-11-20")
        #expect(try verify(edition: night.folder.path + "/reports/latest") == [])
    }

    @Test func `Where no copy is intact the notice says that there is no earlier report`() throws {
        let night = try QuietNight()
        _ = try night.build(20)
        try damage(LastGoodTests.report("vi"), of: 20, in: night)
        try breakFacts(in: night)
        let summary = try night.build(21)
        #expect(summary.withheld == 0 && summary.notices == 1)
        #expect(try sentence(in: night).contains("Chưa có báo cáo nào trước đó"))
        #expect(try index(of: 21, in: night).contains("Chưa có báo cáo nào trước đó"))
        #expect(night.bytes("\(LastGoodTests.folder)/facts.csv", of: 21) == nil)
    }

    @Test func `A notice beside a report that stands in another language names that report`() throws {
        let night = try QuietNight()
        try night.folder.replace("languages: [vi]", with: "languages: [vi, en]", in: "Layouts/edition.yaml")
        _ = try night.build(20)
        try damage(LastGoodTests.report("en"), of: 20, in: night)
        try breakFacts(in: night)
        let summary = try night.build(21)
        #expect(summary.withheld == 1 && summary.notices == 1)
        #expect(try sentence(in: night).contains("Báo cáo của ấn bản 20/11/2026 vẫn giữ nguyên"))
        let page = squeezed(try index(of: 21, in: night))
        #expect(page.contains("Thereportoftheeditionof20November2026stillstands."))
        #expect(!page.contains("Thereisnoearlierreport"))
        if let reader = program(named: "pdftotext") {
            let path = night.folder.path + "/reports/latest/" + LastGoodTests.report("en")
            let text = squeezed(try Outcome(reader, [path, "-"], in: night.folder.path).output)
            #expect(!text.contains("Thereisnoearlierreport") && text.contains("20November2026stillstands"))
        }
    }

    @Test func `Each language names the day of the report that stands in it`() throws {
        let night = try QuietNight()
        try night.folder.replace("languages: [vi]", with: "languages: [vi, en]", in: "Layouts/edition.yaml")
        _ = try night.build(20)
        try night.folder.replace("2025,46.4,", with: "2025,46.5,", in: LastGoodTests.files[0])
        _ = try night.build(21)
        try damage(LastGoodTests.report("en"), of: 21, in: night)
        try night.folder.replace("2025,46.5,", with: "2025,46.5x,", in: LastGoodTests.files[0])
        #expect(try night.build(22).withheld == 2)
        #expect(try night.entry(LastGoodTests.report("vi"), of: 22).since.iso == "2026-11-21")
        #expect(try night.entry(LastGoodTests.report("en"), of: 22).since.iso == "2026-11-20")
        #expect(try sentence(in: night).contains("Báo cáo của ấn bản 21/11/2026"))
    }
}
