import Foundation
import Nightly
import Testing

extension EditionTests {
    @Suite struct EditionFilesTests {
        static let committees = [
            "hai-phong", "hai-phong-party-agencies", "hai-phong-industry-and-trade", "mong-cai", "hai-phong-old",
            "hai-duong",
        ]

        static let tables = [
            "facts", "assessments", "summary", "committees", "indicators", "sources", "aims", "actions", "rollup",
            "conflicts", "gaps", "requests", "statuses", "findings", "clears", "programmes", "grades", "explanations",
            "series", "withheld", "faults", "changes", "change_counts",
        ]

        @Test(arguments: committees, ["vi", "en"])
        func `Every committee has its report in both languages`(committee: String, language: String) throws {
            let edition = try #require(SharedEdition.current)
            let path = "\(edition.folder)/committees/\(committee)/\(committee).\(language).pdf"
            let bytes = try #require(FileManager.default.contents(atPath: path))
            #expect(bytes.starts(with: Data("%PDF-1.".utf8)))
            #expect(bytes.count > 10_000)
        }

        @Test(arguments: committees) func `Every committee has its own rows and no others`(committee: String) throws {
            let edition = try #require(SharedEdition.current)
            let rows = try csvRows("\(edition.folder)/committees/\(committee)/facts.csv")
            #expect(Set(rows.map { $0["committee_id"] }) == [committee])
            #expect(try rows == edition.rows("facts").filter { $0["committee_id"] == committee })
        }

        @Test(arguments: tables) func `Every table lies there for programs and for spreadsheets`(table: String) throws {
            let edition = try #require(SharedEdition.current)
            let machine = try #require(FileManager.default.contents(atPath: "\(edition.folder)/tables/\(table).csv"))
            let excel = try #require(
                FileManager.default.contents(atPath: "\(edition.folder)/tables/excel/\(table).csv"))
            #expect(!machine.starts(with: [0xEF, 0xBB, 0xBF]) && machine.suffix(2) == Data("\r\n".utf8))
            #expect(excel.starts(with: [0xEF, 0xBB, 0xBF]) && excel.suffix(2) == Data("\r\n".utf8))
        }

        @Test(arguments: [
            "consolidated/consolidated.vi.pdf", "consolidated/consolidated.en.pdf", "index.html", "datapackage.json",
            "manifest.json", "SHA256SUMS",
        ]) func `The edition has what belongs to all`(path: String) throws {
            let edition = try #require(SharedEdition.current)
            #expect(FileManager.default.contents(atPath: edition.folder + "/" + path)?.isEmpty == false)
        }

        @Test func `The link latest points to the edition of the day`() throws {
            let edition = try #require(SharedEdition.current)
            let target = try FileManager.default.destinationOfSymbolicLink(atPath: edition.folder)
            #expect(target == "editions/2026-11-21")
            #expect(
                try String(contentsOfFile: edition.reports + "/last-success", encoding: .utf8)
                    == "2026-11-21\n2026-11-21T00:00:00Z\n")
        }

        @Test func `The checksums hold by the system's own tool`() throws {
            let edition = try #require(SharedEdition.current)
            let outcome = try Outcome(
                #require(program(named: "sha256sum")), ["--check", "--strict", "--quiet", "SHA256SUMS"],
                in: edition.folder)
            #expect(outcome.code == 0 && outcome.output == "" && outcome.faults == "")
            let files = Set(try tree(edition.reports + "/editions/2026-11-21").keys)
            #expect(Set(try digests(edition).keys) == files.subtracting(["SHA256SUMS"]))
        }

        @Test func `The manifest states the digest and size of every file`() throws {
            let edition = try #require(SharedEdition.current)
            let manifest = try JSONDecoder().decode(
                StatedFiles.self, from: Data(contentsOf: URL(fileURLWithPath: edition.folder + "/manifest.json")))
            let digests = try digests(edition).filter { $0.key != "manifest.json" }
            #expect(Dictionary(uniqueKeysWithValues: manifest.files.map { ($0.path, $0.sha256) }) == digests)
            for entry in manifest.files + manifest.documents + manifest.tables {
                #expect(digests[entry.path] == entry.sha256)
                #expect(FileManager.default.contents(atPath: "\(edition.folder)/\(entry.path)")?.count == entry.bytes)
            }
            #expect(manifest.documents.count == edition.summary.documents)
            #expect(manifest.documents.reduce(0) { $0 + ($1.pages ?? 0) } == edition.summary.pages)
        }

        private func digests(_ edition: SharedEdition) throws -> [String: String] {
            let lines = try String(contentsOfFile: edition.folder + "/SHA256SUMS", encoding: .utf8).split(
                separator: "\n")
            return Dictionary(uniqueKeysWithValues: lines.map { (String($0.dropFirst(66)), String($0.prefix(64))) })
        }

        private struct StatedFiles: Decodable {
            let files: [Entry]
            let documents: [Entry]
            let tables: [Entry]

            struct Entry: Decodable {
                let path: String
                let bytes: Int
                let sha256: String
                let pages: Int?
            }
        }
    }
}
