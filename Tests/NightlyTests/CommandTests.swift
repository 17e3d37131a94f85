import Foundation
import Publishing
import TestSupport
import Testing

extension EditionTests {
    /// The command as a job scheduler sees it: exit codes and what it prints.
    @Suite(.enabled(if: builtCommand != nil, "the command was not built beside the tests"))
    struct CommandTests {
        @Test func `A check without faults is silent`() throws {
            let outcome = try run(["check"], in: Project.root)
            #expect(outcome.code == 0)
            #expect(outcome.output == "" && outcome.faults == "")
        }

        @Test func `A night without news is silent`() throws {
            let night = try Night()
            let outcome = try run(["build", "--as-of", "2026-11-21"], in: night.folder.path)
            #expect(outcome.code == 0)
            #expect(outcome.output == "" && outcome.faults == "")
            #expect(try night.isUntouched)
        }

        @Test(arguments: [
            ["build", "--as-off", "2026-11-21"], ["build", "--as-of", "21/11/2026"], ["build", "--jobs", "0"], ["bild"],
            ["check", "--only", "nowhere"], ["build", "--seeds", ""], ["check", "--layouts", ""],
            ["build", "--reports", "seeds"], ["list", "--reports", "Layouts/Parts"], ["status", "--reports", ""],
            ["verify", "--reports", ""], ["schedule", "cron", "--reports", ""],
        ]) func `A wrong command line ends with 64`(arguments: [String]) throws {
            let outcome = try run(arguments, in: Project.root)
            #expect(outcome.code == 64)
            #expect(outcome.output == "" && outcome.faults != "")
        }

        @Test func `The explanations the help tells to ask for are given`() throws {
            for help in [["--help"], ["explain", "--help"]] {
                let lines = try run(help, in: Project.root).output.split(separator: "\n")
                let examples = lines.filter { $0.contains("termreport explain ") && !$0.contains("--") }
                #expect(!examples.isEmpty)
                for example in examples {
                    let words = example.split(separator: " ").dropFirst().map(String.init)
                    #expect(try run(words, in: Project.root).code == 0, "\(example)")
                }
            }
        }

        @Test(arguments: ["nope.pdf", "D0D5-FBD3", "D0D5 FBD3 8EC0 E0EO"])
        func `Verifying what is not there ends with 65`(subject: String) throws {
            let outcome = try run(["verify", subject, "--reports", "/nowhere"], in: Project.root)
            #expect(outcome.code == 65)
            #expect(outcome.output == "" && outcome.faults.contains("termreport: error: \(subject): "))
        }

        @Test func `An edition is verified in the folder that was named`() throws {
            let night = try Night()
            let whole = try run(["verify", "--reports", "\(night.folder.path)/reports"], in: Project.root)
            #expect(whole.code == 0)
            let none = try run(["verify", "--reports", "\(night.folder.path)/nowhere"], in: night.folder.path)
            #expect(none.code != 0)
            #expect(none.faults.contains("\(night.folder.path)/nowhere/latest"))
        }

        @Test func `What a day before the latest edition would have brought is listed, though not published`() throws {
            let night = try Night()
            let listed = try run(["list", "--as-of", "2026-11-20"], in: night.folder.path)
            #expect(listed.code == 0)
            #expect(listed.output.contains("consolidated/consolidated.vi.pdf\tall\tvi\t"))
            #expect(try run(["build", "--dry-run", "--as-of", "2026-11-20"], in: night.folder.path).code != 0)
        }

        @Test(arguments: ["check", "build"])
        func `A name or heading in letters no font has is a fault of its own line`(command: String) throws {
            let night = try Night()
            try night.folder.replace("vi: Móng Cái\n", with: "vi: Móng 中 Cái\n", in: "seeds/committees.yaml")
            try night.folder.replace("BÁO CÁO CHỈ TIÊU", with: "😀 BÁO CÁO CHỈ TIÊU", in: "Layouts/committee.yaml")
            let outcome = try run([command], in: night.folder.path)
            #expect(outcome.code == 65)
            let lines = outcome.faults.split(separator: "\n").filter { $0.contains("[letter-without-font]") }
            #expect(lines.count == 2)
            #expect(lines.first?.hasPrefix("seeds/committees.yaml:") == true)
            #expect(lines.first?.contains("no letter for U+4E2D [") == true)
            #expect(lines.last?.hasPrefix("Layouts/committee.yaml:") == true)
            #expect(lines.last?.contains("no letter for U+1F600 [") == true)
        }

        @Test func `A fault of one committee leaves the explanations of the others`() throws {
            let night = try Night()
            try night.folder.replace("2020-2025", with: "x2020-2025", in: "seeds/facts/hai-duong.csv")
            let other = ["explain", "hai-phong-industry-and-trade", "export-turnover"]
            let told = try run(other, in: night.folder.path)
            #expect(told.code == 0 && told.output.hasPrefix("T1 "))
            let own = try run(["explain", "hai-duong", "export-turnover"], in: night.folder.path)
            #expect(own.code == 65)
            #expect(own.faults.hasPrefix("seeds/facts/hai-duong.csv:"))
        }

        @Test func `Refused seeds end with 65, and the faults are for programs too`() throws {
            let night = try Night()
            try night.folder.replace(
                "    direction: higher", with: "    direction: hihger", in: "seeds/indicators.yaml")
            let text = try run(["build", "--as-of", "2026-11-21"], in: night.folder.path)
            #expect(text.code == 65)
            #expect(text.output == "")
            #expect(text.faults.hasPrefix("seeds/indicators.yaml:"))
            #expect(text.faults.hasSuffix(night.standing))
            let json = try run(["check", "--format", "json"], in: night.folder.path)
            #expect(json.code == 65)
            let faults = try json.output.split(separator: "\n").map {
                try JSONDecoder().decode(Fault.self, from: Data($0.utf8))
            }
            #expect(faults.count == text.faults.split(separator: "\n").count - 1)
            #expect(faults.allSatisfy { $0.severity == "error" && $0.line > 0 && $0.column > 0 })
            #expect(faults.first?.file == "seeds/indicators.yaml")
            #expect(try night.isUntouched)
        }

        @Test func `A second run at the same time ends with 75 and names the first`() throws {
            let night = try Night()
            let first = try ReportsFolder.open(night.folder.path + "/reports", run: "the first run")
            let outcome = try run(["build", "--as-of", "2026-11-21"], in: night.folder.path)
            withExtendedLifetime(first) {}
            #expect(outcome.code == 75)
            #expect(outcome.faults.contains("the first run"))
            #expect(try night.isUntouched)
        }

        @Test func `Broken layouts end with 78`() throws {
            let night = try Night()
            try night.folder.replace(
                "theme: Themes/classic.yaml", with: "theme: Themes/clasic.yaml", in: "Layouts/edition.yaml")
            let outcome = try run(["build", "--as-of", "2026-11-21"], in: night.folder.path)
            #expect(outcome.code == 78)
            #expect(outcome.faults.hasPrefix("Layouts/edition.yaml:"))
            #expect(try night.isUntouched)
        }

        private func run(_ arguments: [String], in folder: String) throws -> Outcome {
            try Outcome(#require(builtCommand), arguments, in: folder)
        }

        private struct Fault: Decodable {
            let severity: String
            let file: String
            let line: Int
            let column: Int
            let message: String
        }
    }
}
