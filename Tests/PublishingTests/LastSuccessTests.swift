import Publishing
import Quantities
import TestSupport
import Testing

@Suite struct LastSuccessTests {
    private let success = LastSuccess(edition: Day.first(of: 2026), ended: Instant(seconds: 1_795_209_005))

    @Test func `The file names the edition and the time, and is read back`() throws {
        let folder = try TemporaryFolder()
        #expect(LastSuccess.read(in: folder.reports) == nil)
        for _ in 1...2 { try ReportsFolder.open(folder.reports, run: "test").record(success) }
        #expect(folder.text("reports/last-success") == "2026-01-01\n2026-11-20T21:10:05Z\n")
        #expect(LastSuccess.read(in: folder.reports) == success)
        #expect(folder.names("reports") == [".lock", "last-success"])
    }

    @Test func `A file with nothing but a day counts from the first second of it`() {
        #expect(LastSuccess(Array("2026-11-20\n".utf8))?.ended == Instant("2026-11-20T00:00:00Z"))
    }

    @Test(arguments: ["", "\n", "yesterday\n", "2026-11-20\nnoon\n", "2026-11-20\n2026-11-20T21:10:05Z\nmore\n"])
    func `Another file says nothing`(_ text: String) { #expect(LastSuccess(Array(text.utf8)) == nil) }
}
