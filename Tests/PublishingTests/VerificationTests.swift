import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Publishing

@Suite struct VerificationTests {
    /// Publishes a small edition, harms it, and tells which rules were broken where.
    private func found(after harm: (TemporaryFolder, String) throws -> Void) throws -> [String] {
        let folder = try TemporaryFolder()
        _ = try published(smallPlan("2026-11-21"), in: folder.reports)
        let edition = "reports/editions/2026-11-21/"
        try harm(folder, edition)
        return try verify(edition: folder.reports + "/latest").map { diagnostic in
            "\(diagnostic.rule) \(diagnostic.place.file.dropFirst(folder.reports.count + 8))"
        }
    }

    private func replace(_ name: String, with text: String, in folder: TemporaryFolder) throws {
        try FileManager.default.removeItem(atPath: folder.path + "/" + name)
        try folder.write(name, text)
    }

    @Test func `A whole edition has nothing to report`() throws {
        #expect(try found { _, _ in }.isEmpty)
    }

    @Test func `A missing file is found`() throws {
        let rules = try found { folder, edition in
            try FileManager.default.removeItem(atPath: folder.path + "/" + edition + "tables/facts.csv")
        }
        #expect(rules == ["missing-file tables/facts.csv"])
    }

    @Test func `An altered file is found`() throws {
        let rules = try found { folder, edition in
            try replace(edition + "index.html", with: "<b>", in: folder)
        }
        #expect(rules == ["altered-file index.html"])
    }

    @Test func `A file nobody listed is found, even a hidden one`() throws {
        let rules = try found { folder, edition in
            try folder.write(edition + "tables/.more.csv", "")
            try FileManager.default.createSymbolicLink(
                atPath: folder.path + "/" + edition + "link", withDestinationPath: "/etc/passwd")
        }
        #expect(rules == ["unexpected-file link", "unexpected-file tables/.more.csv"])
    }

    @Test func `A file replaced by a link to the same bytes is found`() throws {
        let rules = try found { folder, edition in
            let path = folder.path + "/" + edition
            try folder.write("elsewhere", "<p>")
            try FileManager.default.removeItem(atPath: path + "index.html")
            try FileManager.default.createSymbolicLink(
                atPath: path + "index.html", withDestinationPath: folder.path + "/elsewhere")
        }
        #expect(rules == ["unexpected-file index.html"])
    }

    @Test func `Checksums that disagree with the manifest are found`() throws {
        let rules = try found { folder, edition in
            let sums = try #require(folder.text(edition + "SHA256SUMS"))
            let changed = sums.replacing(sha256(Array("<p>".utf8)), with: sha256(Array("<b>".utf8)))
            try replace(edition + "SHA256SUMS", with: changed, in: folder)
            try replace(edition + "index.html", with: "<b>", in: folder)
        }
        #expect(rules == ["wrong-digest index.html"])
    }

    @Test(arguments: [
        ("SHA256SUMS", "nonsense\n", ["damaged-checksums SHA256SUMS"]),
        ("manifest.json", "{}", ["altered-file manifest.json", "damaged-manifest manifest.json"]),
    ])
    func `Checksums and manifests that cannot be read are found`(
        _ damage: (name: String, text: String, rules: [String])
    ) throws {
        #expect(try found { try replace($1 + damage.name, with: damage.text, in: $0) } == damage.rules)
    }

    @Test(arguments: ["SHA256SUMS", "manifest.json"])
    func `Missing checksums and manifests are found`(_ name: String) throws {
        let rules = try found { folder, edition in
            try FileManager.default.removeItem(atPath: folder.path + "/" + edition + name)
        }
        #expect(rules == ["missing-file \(name)"])
    }

    @Test func `A folder that is not there is an error, not a finding`() {
        #expect(publishingError { _ = try verify(edition: "/nowhere/at/all") }?.operation == "open the folder")
    }
}
