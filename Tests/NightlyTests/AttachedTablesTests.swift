import Foundation
import Nightly
import TestSupport
import Testing

/// Reports that carry their tables, where the edition or a layout asks for it.
@Suite(.enabled(if: program(named: "pdfdetach") != nil, "pdfdetach is missing; install poppler-utils"))
struct AttachedTablesTests {
    private static let industry = "hai-phong-industry-and-trade"

    /// The files a report of an edition carries, by their names.
    private func attached(to path: String, of night: QuietNight) throws -> [String: Data] {
        let folder = night.folder.path + "/attached-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let file = night.folder.path + "/reports/latest/" + path
        let outcome = try Outcome(#require(program(named: "pdfdetach")), ["-saveall", "-o", folder, file])
        #expect(outcome.code == 0, "\(outcome.faults)")
        return try tree(folder)
    }

    @Test func `The tables inside are those beside the report`() throws {
        let night = try QuietNight()
        try night.folder.replace("languages: [", with: "attachments: tables\nlanguages: [", in: "Layouts/edition.yaml")
        _ = try night.build(20)
        let folder = "committees/\(AttachedTablesTests.industry)"
        let inside = try attached(to: "\(folder)/\(AttachedTablesTests.industry).vi.pdf", of: night)
        let beside = try tree(night.folder.path + "/reports/latest/" + folder).filter {
            $0.key.hasSuffix(".csv") && !$0.key.hasSuffix("-excel.csv")
        }
        #expect(inside.filter { $0.key.hasSuffix(".csv") } == beside && beside.count > 5)
        let package = try #require(inside["datapackage.json"])
        let facts = try JSONDecoder().decode(Package.self, from: package)
        #expect(Set(facts.resources.map(\.path)) == Set(beside.keys))
        #expect(facts.resources.allSatisfy { $0.bytes == beside[$0.path]?.count })
        let whole = try attached(to: "consolidated/consolidated.vi.pdf", of: night)
        #expect(
            whole["facts.csv"]
                == FileManager.default.contents(
                    atPath: night.folder.path + "/reports/latest/tables/facts.csv"))
    }

    @Test func `A layout decides for its own documents`() throws {
        let night = try QuietNight()
        try night.folder.replace("title:", with: "attachments: tables\ntitle:", in: "Layouts/committee.yaml")
        _ = try night.build(20)
        let folder = "committees/\(AttachedTablesTests.industry)"
        #expect(try attached(to: "\(folder)/\(AttachedTablesTests.industry).vi.pdf", of: night).count > 5)
        #expect(try attached(to: "consolidated/consolidated.vi.pdf", of: night).isEmpty)
        let metadata = { (path: String) in
            let bytes = FileManager.default.contents(atPath: night.folder.path + "/reports/latest/" + path) ?? Data()
            return [2, 3].filter { bytes.range(of: Data("<pdfaid:part>\($0)<".utf8)) != nil }
        }
        #expect(metadata("\(folder)/\(AttachedTablesTests.industry).vi.pdf") == [3])
        #expect(metadata("consolidated/consolidated.vi.pdf") == [2])
    }

    private struct Package: Decodable {
        let resources: [Resource]

        struct Resource: Decodable {
            let path: String
            let bytes: Int
        }
    }
}
