import Quantities
import Testing

@testable import Publishing

@Suite struct EditionPlanTests {
    private func plan(_ paths: String...) throws -> EditionPlan {
        let date = try day("2026-11-21")
        return try EditionPlan(
            date: date, files: paths.map { NewFile(path: $0, bytes: []) },
            manifest: Manifest(edition: date, program: "1", method: "1"))
    }

    @Test func `Files are written by path, then the manifest, then the checksums`() throws {
        let paths = try smallPlan("2026-11-21").files.map(\.path.text)
        #expect(
            paths == ["committees/a/a.vi.pdf", "index.html", "tables/facts.csv", "manifest.json", "SHA256SUMS"])
    }

    @Test func `The same input gives the same bytes, in whatever order the files come`() throws {
        #expect(try smallPlan("2026-11-21").files == smallPlan("2026-11-21").files)
        #expect(try plan("b", "a").files == plan("a", "b").files)
    }

    @Test(arguments: [
        ["../x"], ["/x"], ["a", "a"], ["a", "A"], ["a", "a/b"], ["a/b", "A"], ["manifest.json"], ["sha256sums"],
        ["\u{E9}", "e\u{301}"],
    ])
    func `Files that cannot make an edition are a fault of the caller`(_ paths: [String]) throws {
        let date = try day("2026-11-21")
        let error = publishingError {
            _ = try EditionPlan(
                date: date, files: paths.map { NewFile(path: $0, bytes: []) },
                manifest: Manifest(edition: date, program: "1", method: "1"))
        }
        #expect(error?.kind == .flawedPlan)
        #expect(error?.exitCode == .software)
    }

    @Test func `A manifest that names an unknown file is a fault of the caller`() throws {
        let date = try day("2026-11-21")
        let manifest = Manifest(
            edition: date, program: "1", method: "1", tables: [.init(path: "tables/x.csv", name: "x", rows: 0)])
        let error = publishingError { _ = try EditionPlan(date: date, files: [], manifest: manifest) }
        #expect(
            error?.text == "tables/x.csv: cannot describe it in the manifest: the edition has no such file; "
                + "report this fault of termreport")
    }

    @Test func `The manifest is the one reviewed`() throws {
        let manifest = try #require(smallPlan("2026-11-21").files.first { $0.path.text == "manifest.json" })
        #expect(String(decoding: manifest.bytes ?? [], as: UTF8.self) == manifestGolden)
    }

    @Test func `The manifest is read back as it was given`() throws {
        let file = try #require(smallPlan("2026-11-21").files.first { $0.path.text == "manifest.json" })
        let stated = try #require(StatedManifest(file.bytes ?? []))
        #expect(try stated.manifest.bytes(files: Array(smallPlan("2026-11-21").files.dropLast(2))) == file.bytes)
        #expect(stated.manifest.documents.first?.committee == "a")
        #expect(stated.digests["index.html"] == sha256(Array("<p>".utf8)))
    }

    @Test func `The digest of known bytes is the known digest`() {
        #expect(
            sha256(Array("abc".utf8)) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    }
}
