import Foundation
import TestSupport
import Testing

extension EditionTests {
    /// What monitoring is told of a reports folder.
    @Suite(.enabled(if: builtCommand != nil, "the command was not built beside the tests"))
    struct StatusTests {
        @Test func `The latest edition and the last success are told`() throws {
            let night = try Night()
            #expect(try night.run(["build", "--as-of", "2026-11-22"]).code == 0)
            let outcome = try night.run(["status", "--max-age", "1h"])
            #expect(outcome.code == 0 && outcome.faults == "")
            let lines = outcome.output.split(separator: "\n")
            #expect(lines.prefix(2) == ["edition       2026-11-21, reports/latest", "documents     14"])
            #expect(lines.last?.hasPrefix("last success  20") == true && lines.last?.hasSuffix("just now") == true)
        }

        @Test func `With a success too long ago, status ends with 74`() throws {
            let night = try Night()
            try Data("2026-11-19\n2026-11-19T02:10:07Z\n".utf8)
                .write(to: URL(fileURLWithPath: night.folder.path + "/reports/last-success"))
            #expect(try night.run(["status"]).code == 0)
            let outcome = try night.run(["status", "--max-age", "26h"])
            #expect(outcome.code == 74)
            #expect(outcome.faults.contains("reports/last-success: a run last ended well "))
            #expect(try night.run(["status", "--max-age", "26h", "--format", "json"]).output.contains("\"exit\": 74"))
        }

        @Test func `A success still to come asks for the clock to be set right`() throws {
            let night = try Night()
            try Data("2126-11-19\n2126-11-19T02:10:07Z\n".utf8)
                .write(to: URL(fileURLWithPath: night.folder.path + "/reports/last-success"))
            let outcome = try night.run(["status", "--max-age", "26h"])
            #expect(outcome.code == 74)
            #expect(
                outcome.faults == "termreport: error: reports/last-success: a run last ended well in the future, "
                    + "by this machine's clock; set the clock right, then run termreport build\n")
        }

        @Test(arguments: [["--reports", "nowhere"], ["--reports", "seeds"]])
        func `Without an edition, status ends with 74`(
            arguments: [String]
        ) throws {
            let outcome = try Night().run(["status"] + arguments)
            #expect(outcome.code == 74)
            #expect(outcome.output == "" && outcome.faults.hasPrefix("termreport: error: "))
        }

        @Test func `A withheld committee is named, and status ends with 65`() throws {
            let night = try Night()
            try night.shortenLayouts()
            try night.folder.replace("p", with: "\u{202E}", in: "seeds/facts/mong-cai.csv")
            let build = try night.run(["build", "--as-of", "2026-11-22"])
            #expect(build.code == 65)
            #expect(build.faults.contains("\ntermreport: reports/editions/2026-11-22: published, "))
            let outcome = try night.run(["status"])
            #expect(outcome.code == 65)
            #expect(outcome.output.contains("documents     14, of them 2 withheld\n"))
            #expect(
                outcome.faults
                    == "termreport: error: mong-cai: withheld; its report of 2026-11-21 still stands, "
                    + "mend its files in the seeds\n")
        }

        @Test(arguments: [
            (["vi"], "its report of 2026-11-21 still stands"), (["vi", "en"], "a notice stands for its report"),
        ]) func `Of a withheld committee the report that stands is told, and a notice only where none does`(
            damaged: [String], sentence: String
        ) throws {
            let night = try Night()
            try night.shortenLayouts()
            for language in damaged {
                let path =
                    "\(night.folder.path)/reports/editions/2026-11-21/committees/mong-cai/mong-cai.\(language).pdf"
                try FileManager.default.removeItem(atPath: path)
                try Data("%PDF".utf8).write(to: URL(fileURLWithPath: path))
            }
            try night.folder.replace("p", with: "\u{202E}", in: "seeds/facts/mong-cai.csv")
            #expect(try night.run(["build", "--as-of", "2026-11-22"]).code == 65)
            let outcome = try night.run(["status"])
            #expect(outcome.code == 65)
            #expect(
                outcome.faults
                    == "termreport: error: mong-cai: withheld; \(sentence), mend its files in the seeds\n")
        }
    }
}
