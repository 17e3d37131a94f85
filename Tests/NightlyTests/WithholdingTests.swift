import Diagnostics
import Foundation
import Nightly
import Publishing
import Quantities
import TestSupport
import Testing

/// Nights in which the files of one committee are at fault.
@Suite struct WithholdingTests {
    private static let industry = "hai-phong-industry-and-trade"
    private static let facts = "seeds/facts/hai-phong-industry-and-trade.csv"
    private static let folder = "committees/hai-phong-industry-and-trade"

    @Test func `The last good report stands with its tables, and the others go out`() throws {
        let night = try QuietNight()
        _ = try night.build(20)
        try night.folder.replace("2025,46.4,", with: "2025,46.4x,", in: WithholdingTests.facts)
        #expect(try night.committees(21, "withheld") == [WithholdingTests.industry])
        let summary = try night.build(21)
        #expect(summary.exit == .input && summary.withheld == 1 && summary.notices == 0 && summary.made == 2)
        #expect(summary.withheldCommittees == [WithholdingTests.industry])
        #expect(summary.faults.map(\.rule) == ["bad-value"])
        for name in ["hai-phong-industry-and-trade.vi.pdf", "facts.csv", "assessments.csv"] {
            let path = "\(WithholdingTests.folder)/\(name)"
            #expect(night.bytes(path, of: 21) != nil && night.bytes(path, of: 21) == night.bytes(path, of: 20))
        }
        let entry = try night.entry("\(WithholdingTests.folder)/hai-phong-industry-and-trade.vi.pdf", of: 21)
        #expect(entry.outcome == .withheld && entry.since.iso == "2026-11-20" && entry.carriedFrom?.iso == "2026-11-20")
        let tables = night.folder.path + "/reports/latest/tables/"
        for table in ["facts", "assessments", "gaps", "requests", "summary", "findings"] {
            #expect(try csvRows(tables + table + ".csv").allSatisfy { $0["committee_id"] != WithholdingTests.industry })
        }
        let withheld = try csvRows(tables + "withheld.csv")
        #expect(
            withheld.map { $0["sentence"] } == [
                "Sở Công Thương Hải Phòng: chưa tiếp nhận được số liệu vì tệp có 1 lỗi ở facts/hai-phong-industry-and-trade.csv, dòng 5. "
                    + "Báo cáo của ấn bản 20/11/2026 vẫn giữ nguyên; số liệu không có trong các bảng của ấn bản này."
            ])
        #expect(try csvRows(tables + "faults.csv").map { $0["file"] } == ["facts/hai-phong-industry-and-trade.csv"])
        #expect(try verify(edition: night.folder.path + "/reports/latest") == [])
        #expect(
            try String(contentsOfFile: night.folder.path + "/reports/last-success", encoding: .utf8)
                .contains("2026-11-20"))
    }

    @Test func `The same fault the next night publishes nothing, and still says so`() throws {
        let night = try QuietNight()
        _ = try night.build(20)
        try night.folder.replace("2025,46.4,", with: "2025,46.4x,", in: WithholdingTests.facts)
        _ = try night.build(21)
        let summary = try night.build(22)
        #expect(summary.isUnchanged && summary.exit == .input && summary.faults.count == 1)
        #expect(night.latest == "editions/2026-11-21")
    }

    @Test func `A mended file brings the report back unmarked`() throws {
        let night = try QuietNight()
        _ = try night.build(20)
        try night.folder.replace("2025,46.4,", with: "2025,46.4x,", in: WithholdingTests.facts)
        _ = try night.build(21)
        try night.folder.replace("2025,46.4x,", with: "2025,46.4,", in: WithholdingTests.facts)
        let summary = try night.build(22)
        #expect(summary.exit == .whole && summary.withheld == 0)
        let path = "\(WithholdingTests.folder)/hai-phong-industry-and-trade.vi.pdf"
        let entry = try night.entry(path, of: 22)
        #expect(entry.outcome == .whole && entry.since.iso == "2026-11-20" && entry.carriedFrom?.iso == "2026-11-21")
        #expect(night.bytes(path, of: 22) == night.bytes(path, of: 20))
        #expect(night.bytes("\(WithholdingTests.folder)/faults.csv", of: 22) == nil)
    }

    @Test func `Without an earlier report a one-page notice says why`() throws {
        let night = try QuietNight()
        try night.folder.replace("2025,46.4,", with: "2025,46.4x,", in: WithholdingTests.facts)
        let summary = try night.build(20)
        #expect(summary.exit == .input && summary.notices == 1 && summary.withheld == 0)
        let path = "\(WithholdingTests.folder)/hai-phong-industry-and-trade.vi.pdf"
        let entry = try night.entry(path, of: 20)
        #expect(entry.outcome == .notice && entry.pages == 1)
        #expect(night.bytes("\(WithholdingTests.folder)/faults.csv", of: 20) != nil)
        #expect(night.bytes("\(WithholdingTests.folder)/facts.csv", of: 20) == nil)
        let next = try night.build(21)
        #expect(next.isUnchanged && next.notices == 1)
    }

    @Test func `A fault in letters the fonts lack is told as their code points, and the others go out`() throws {
        let night = try QuietNight()
        try night.folder.replace("2025,46.4,", with: "2025,\u{FF14}6.4\u{4E2D},", in: WithholdingTests.facts)
        let summary = try night.build(20)
        #expect(summary.exit == .input && summary.notices == 1 && summary.withheld == 0)
        #expect(summary.made == summary.documents - 1)
        let told = try #require(summary.faults.first)
        #expect(summary.faults.count == 1 && told.message.contains("'\u{FF14}6.4\u{4E2D}'"))
        let path = "\(WithholdingTests.folder)/hai-phong-industry-and-trade.vi.pdf"
        #expect(try night.entry(path, of: 20).outcome == .notice)
        let edition = night.folder.path + "/reports/latest/"
        for table in ["tables/faults.csv", "\(WithholdingTests.folder)/faults.csv"] {
            #expect(
                try csvRows(edition + table).map { $0["message"] } == [
                    told.message.replacing("\u{FF14}6.4\u{4E2D}", with: "U+FF14 6.4 U+4E2D")
                ])
        }
        #expect(try String(contentsOfFile: edition + "index.html", encoding: .utf8).contains("U+FF14 6.4 U+4E2D"))
        if let reader = program(named: "pdftotext") {
            let text = try Outcome(reader, [edition + path, "-"], in: night.folder.path).output
            #expect(squeezed(text).contains("U+FF146.4U+4E2D"))
        }
        #expect(try verify(edition: edition) == [])
        #expect(try night.build(21).isUnchanged)
    }

    @Test func `A note in letters the fonts lack is printed as code points, with a warning`() throws {
        let folder = try TemporaryFolder(copying: ["seeds": Project.seeds])
        try folder.replace(
            "p5,\nexport-turnover,target,2025-2030", with: "p5,Theo 中A\u{301}✓\nexport-turnover,target,2025-2030",
            in: WithholdingTests.facts)
        let summary = try Run(
            RunRequest(
                seeds: folder.path + "/seeds", layouts: Project.layouts, reports: folder.path + "/reports",
                asOf: SharedEdition.day, only: [WithholdingTests.industry], languages: [.vi])
        ).build()
        #expect(summary.exit == .whole && summary.made == 1 && summary.faults.isEmpty)
        #expect(
            summary.warnings.filter { $0.rule == "letter-without-font" }.map(\.message) == [
                "the fonts of the theme lack letters of this text, which are printed as U+2713, U+4E2D"
            ])
        let edition = folder.path + "/reports/drafts/editions/\(SharedEdition.day.iso)/"
        let notes = try csvRows(edition + "tables/facts.csv").compactMap { $0["note"] }
        #expect(notes.contains("Theo U+4E2D A\u{301} U+2713"))
    }

    @Test func `A row of a shared table withholds the committee it names alone`() throws {
        let night = try QuietNight()
        _ = try night.build(20)
        try Data(
            """
            committee_id,indicator_id,kind,term,period,value_text,status,source_id,locator
            hai-phong-industry-and-trade,export-turnover,achievement,2025-2030,2026,46.4x,A,002_9c233d0faaef81c1.txt,p5

            """.utf8
        ).write(to: URL(fileURLWithPath: night.folder.path + "/seeds/facts/requests.csv"))
        let failure = try #require(throws: RunFailure.self) { _ = try night.build(21, isStrict: true) }
        #expect(failure.exit == .input && failure.diagnostics.map(\.rule) == ["bad-value"])
        #expect(night.latest == "editions/2026-11-20")
        let summary = try night.build(21)
        #expect(summary.exit == .input && summary.withheldCommittees == [WithholdingTests.industry])
        #expect(night.latest == "editions/2026-11-21")
        let tables = night.folder.path + "/reports/latest/tables/"
        let faults = try csvRows(tables + "faults.csv")
        #expect(faults.map { $0["committee_id"] } == [WithholdingTests.industry])
        #expect(faults.map { $0["file"] } == ["facts/requests.csv"] && faults.map { $0["line"] } == ["2"])
        #expect(try csvRows(tables + "withheld.csv").first?["sentence"]?.contains("facts/requests.csv, dòng 2") == true)
        #expect(try verify(edition: night.folder.path + "/reports/latest") == [])
    }

    @Test func `A copy of a committee's file withholds it alone`() throws {
        let night = try QuietNight()
        _ = try night.build(20)
        let seeds = night.folder.path + "/seeds/facts/"
        let copy = "\(WithholdingTests.industry) (1).csv"
        try FileManager.default.copyItem(atPath: seeds + WithholdingTests.industry + ".csv", toPath: seeds + copy)
        let summary = try night.build(21)
        #expect(summary.exit == .input && summary.withheldCommittees == [WithholdingTests.industry])
        #expect(summary.faults.map(\.rule) == ["duplicate-file"])
        let tables = night.folder.path + "/reports/latest/tables/"
        #expect(try csvRows(tables + "faults.csv").map { $0["file"] } == ["facts/" + copy])
        let sentence = try #require(try csvRows(tables + "withheld.csv").first?["sentence"])
        #expect(sentence.contains("tệp có 1 lỗi ở facts/\(copy). Báo cáo"))
        try FileManager.default.removeItem(atPath: seeds + copy)
        #expect(try night.build(22).exit == .whole)
    }

    @Test func `Strict runs publish nothing`() throws {
        let night = try QuietNight()
        _ = try night.build(20)
        let before = try tree(night.folder.path + "/reports/editions")
        try night.folder.replace("2025,46.4,", with: "2025,46.4x,", in: WithholdingTests.facts)
        let failure = try #require(throws: RunFailure.self) { _ = try night.build(21, isStrict: true) }
        #expect(failure.exit == .input && failure.diagnostics.count == 1)
        #expect(try differences(before, tree(night.folder.path + "/reports/editions")) == [])
    }

    @Test func `Faults that are no committee's own stop the night`() throws {
        let night = try QuietNight()
        _ = try night.build(20)
        try night.folder.replace("parent: hai-phong\n", with: "parent: hai-phon\n", in: "seeds/committees.yaml")
        try night.folder.replace("2025,46.4,", with: "2025,46.4x,", in: WithholdingTests.facts)
        let failure = try #require(throws: RunFailure.self) { _ = try night.build(21) }
        #expect(failure.exit == .input && failure.diagnostics.count == 2)
        #expect(night.latest == "editions/2026-11-20")
    }

    @Test func `When every committee is at fault the old edition stands`() throws {
        let night = try QuietNight()
        _ = try night.build(20)
        let folder = night.folder.path + "/seeds/facts/"
        for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
            try Data("indicator,kind\n".utf8).write(to: URL(fileURLWithPath: folder + name))
        }
        let aims = night.folder.path + "/seeds/aims/"
        for name in try FileManager.default.contentsOfDirectory(atPath: aims) {
            try Data("goals: 1\n".utf8).write(to: URL(fileURLWithPath: aims + name))
        }
        let failure = try #require(throws: RunFailure.self) { _ = try night.build(21) }
        #expect(failure.exit == .input)
        #expect(night.latest == "editions/2026-11-20")
    }
}
