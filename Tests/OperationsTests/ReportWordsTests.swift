import Nightly
import Operations
import Publishing
import Quantities
import Testing

@Suite struct ReportWordsTests {
    private static let file = "editions/2026-11-20/committees/a/a.vi.pdf"
    private static let day = Day("2026-11-22") ?? .first(of: 2026)

    private func words(_ standing: TracedReport.Standing) -> ReportWords {
        ReportWords(
            TracedReport(
                file: ReportWordsTests.file, fingerprint: "7F3A-91C2-04BE-55D1", standing: standing,
                reports: "/srv/reports"), subject: "a.pdf")
    }

    @Test(arguments: [
        (
            TracedReport.Standing.current(day),
            "a.pdf: unaltered, editions/2026-11-20/committees/a/a.vi.pdf, fingerprint 7F3A-91C2-04BE-55D1; "
                + "readers have the same in the edition of 2026-11-22, the latest"
        ),
        (
            .superseded(by: "editions/2026-11-22/committees/a/a.vi.pdf", fingerprint: "0000-1111-2222-3333"),
            "a.pdf: unaltered, editions/2026-11-20/committees/a/a.vi.pdf, fingerprint 7F3A-91C2-04BE-55D1; "
                + "there is a newer one: /srv/reports/editions/2026-11-22/committees/a/a.vi.pdf, "
                + "fingerprint 0000-1111-2222-3333"
        ),
        (
            .dropped(day),
            "a.pdf: unaltered, editions/2026-11-20/committees/a/a.vi.pdf, fingerprint 7F3A-91C2-04BE-55D1; "
                + "the latest edition, of 2026-11-22, has no such report any more"
        ),
        (
            .unknown,
            "a.pdf: unaltered, editions/2026-11-20/committees/a/a.vi.pdf, fingerprint 7F3A-91C2-04BE-55D1; "
                + "/srv/reports has no edition of that day or later to compare it with"
        ),
        (
            .altered,
            "a.pdf: altered since it was published as editions/2026-11-20/committees/a/a.vi.pdf, "
                + "fingerprint 7F3A-91C2-04BE-55D1; take it from /srv/reports again"
        ),
        (
            .unlike(fingerprint: "0000-1111-2222-3333"),
            "a.pdf: altered, or replaced by a later run of that day; editions/2026-11-20/committees/a/a.vi.pdf "
                + "has fingerprint 0000-1111-2222-3333, this one 7F3A-91C2-04BE-55D1; take it from /srv/reports again"
        ),
    ]) func `Each standing is told in a line`(standing: TracedReport.Standing, line: String) {
        #expect(words(standing).text == line)
    }

    @Test func `Only a report that is not as it was published is a failure`() {
        for standing in [TracedReport.Standing.altered, .unlike(fingerprint: "0000-1111-2222-3333")] {
            #expect(words(standing).failure?.exit == .output)
            #expect(words(standing).event.contains("\"standing\": \"altered\""))
        }
        for standing in [TracedReport.Standing.current(ReportWordsTests.day), .unknown] {
            #expect(words(standing).failure == nil)
        }
    }

    @Test func `Programs get an object`() {
        let newer = words(.superseded(by: "editions/2026-11-22/b.pdf", fingerprint: "0000-1111-2222-3333")).event
        #expect(
            newer == "{\"event\": \"report\",\"report\": \"a.pdf\",\"file\": \"\(ReportWordsTests.file)\","
                + "\"fingerprint\": \"7F3A-91C2-04BE-55D1\",\"standing\": \"superseded\","
                + "\"newer\": \"editions/2026-11-22/b.pdf\",\"newer_fingerprint\": \"0000-1111-2222-3333\"}")
        #expect(
            words(.current(ReportWordsTests.day)).event.hasSuffix(
                "\"standing\": \"current\",\"edition\": \"2026-11-22\"}"))
    }
}
