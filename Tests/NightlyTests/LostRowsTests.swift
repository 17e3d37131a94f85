import Diagnostics
import Foundation
import Nightly
import Quantities
import TestSupport
import Testing

extension EditionTests {
    /// Rows and files of the seeds that are gone since the edition before.
    @Suite struct LostRowsTests {
        /// What a build would warn of on the next day, after a change to the seeds.
        private func warnings(_ change: (TemporaryFolder) throws -> Void) throws -> [String] {
            let edition = try #require(SharedEdition.current)
            let folder = try TemporaryFolder(copying: ["seeds": Project.seeds])
            try change(folder)
            let run = Run(
                .shipped(
                    to: edition.reports, seeds: folder.path + "/seeds", asOf: try #require(Day("2026-11-22"))))
            return try run.list().warnings.map { $0.text.replacing(folder.path + "/", with: "") }
        }

        @Test func `A file of facts that is gone is told with what it held`() throws {
            let warnings = try warnings { folder in
                try FileManager.default.removeItem(atPath: folder.path + "/seeds/facts/mong-cai.csv")
                try FileManager.default.removeItem(atPath: folder.path + "/seeds/facts/hai-duong.csv")
                try FileManager.default.removeItem(atPath: folder.path + "/seeds/remarks.yaml")
            }
            #expect(
                warnings == [
                    "seeds/facts/hai-duong.csv: warning: the file is gone, and 'hai-duong' has lost its only figure and "
                        + "its only target of the edition of 21 November 2026 [lost-rows]; if this is not meant, put the "
                        + "file back; changes.csv lists what is gone",
                    "seeds/facts/mong-cai.csv: warning: the file is gone, and 'mong-cai' has lost all 9 figures of the "
                        + "edition of 21 November 2026 [lost-rows]; if this is not meant, put the file back; changes.csv "
                        + "lists what is gone",
                    "seeds/remarks.yaml: warning: the file is gone, from which the edition of 21 November 2026 was made "
                        + "[lost-file]; if this is not meant, put it back",
                ])
        }

        @Test func `A committee taken out of the list is told with its file, rows of a foreign term with their number`()
            throws
        {
            let warnings = try warnings { folder in
                let list = folder.path + "/seeds/committees.yaml"
                let text = try String(contentsOfFile: list, encoding: .utf8)
                let start = try #require(text.range(of: "  - id: mong-cai\n"))
                let rest = text[start.upperBound...]
                let end = rest.range(of: "\n  - id: ")?.lowerBound ?? rest.endIndex
                try (text[..<start.lowerBound] + rest[end...].dropFirst()).write(
                    toFile: list, atomically: false, encoding: .utf8)
                for name in ["facts/mong-cai.csv", "aims/mong-cai.yaml"] {
                    try FileManager.default.removeItem(atPath: folder.path + "/seeds/" + name)
                }
                let own = folder.path + "/seeds/facts/hai-duong.csv"
                let rows = try String(contentsOfFile: own, encoding: .utf8)
                try rows.replacing("2020-2025,2020-2025", with: "2021-2025,2021-2025").write(
                    toFile: own, atomically: false, encoding: .utf8)
            }
            #expect(
                warnings.filter { !$0.contains("hai-duong' has lost") } == [
                    "seeds/aims/mong-cai.yaml: warning: the file is gone, from which the edition of 21 November 2026 was "
                        + "made [lost-file]; if this is not meant, put it back",
                    "seeds/facts/hai-duong.csv:2:45: warning: 2 rows of 'hai-duong' of the term 2021-2025: reports show "
                        + "those of 2020-2025 and 2025-2030 alone [other-term]; write 2020-2025 or 2025-2030, or change "
                        + "'past' and 'next' in edition.yaml",
                    "seeds/facts/mong-cai.csv: warning: the file is gone, from which the edition of 21 November 2026 was "
                        + "made [lost-file]; if this is not meant, put it back",
                ])
        }

        @Test func `A file of facts cut off at the end of a line is told with what is gone`() throws {
            let name = "seeds/facts/hai-phong-industry-and-trade.csv"
            let warnings = try warnings { folder in
                let text = try String(contentsOfFile: folder.path + "/" + name, encoding: .utf8)
                let kept = text.split(separator: "\n").prefix(8).joined(separator: "\n") + "\n"
                try kept.write(toFile: folder.path + "/" + name, atomically: false, encoding: .utf8)
            }
            #expect(
                warnings == [
                    "\(name): warning: 'hai-phong-industry-and-trade' has lost 5 of 8 figures and 11 of 15 targets of the "
                        + "edition of 21 November 2026 [lost-rows]; if this is not meant, put the rows back; changes.csv "
                        + "lists what is gone"
                ])
        }

        @Test func `Rows moved to a shared table are not lost`() throws {
            let warnings = try warnings { folder in
                let own = folder.path + "/seeds/facts/mong-cai.csv"
                let lines = try String(contentsOfFile: own, encoding: .utf8).split(separator: "\n")
                let header = "committee_id,indicator_id,kind,term,period,value_text,status,source_id,locator,note\n"
                let rows = lines.dropFirst().map { "mong-cai,\($0)\n" }.joined()
                try (header + rows).write(
                    toFile: folder.path + "/seeds/facts/returned.csv", atomically: false, encoding: .utf8)
                try FileManager.default.removeItem(atPath: own)
            }
            #expect(warnings == [])
        }

        @Test func `A document dated after the day is told by a check and a list`() throws {
            let reports = try TemporaryFolder()
            let run = Run(.shipped(to: reports.path, asOf: try #require(Day("2025-09-25"))))
            let warning =
                "seeds/sources.yaml:54:11: warning: the document is dated 27 September 2025, after the day of the edition, "
                + "2025-09-25 [document-to-come]; correct the date, or give a later day with --as-of"
            for warnings in [try run.check(documents: nil).warnings, try run.list().warnings] {
                #expect(warnings.map { $0.text.replacing(Project.root + "/", with: "") } == [warning])
            }
        }
    }
}
