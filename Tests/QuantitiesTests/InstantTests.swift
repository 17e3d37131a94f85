import Quantities
import Testing

@Suite struct InstantTests {
    @Test(arguments: [
        (0, "1970-01-01T00:00:00Z"), (1_795_209_005, "2026-11-20T21:10:05Z"), (951_782_400, "2000-02-29T00:00:00Z"),
        (-1, "1969-12-31T23:59:59Z"), (4_102_444_799, "2099-12-31T23:59:59Z"),
    ])
    func `An instant is read and written in UTC`(_ row: (seconds: Int, text: String)) {
        #expect(Instant(seconds: row.seconds).iso == row.text)
        #expect(Instant(row.text) == Instant(seconds: row.seconds))
    }

    @Test(arguments: [
        "", "2026-11-20", "2026-11-20T19:10:05", "2026-11-20T19:10:05+07", "2026-11-20 19:10:05Z",
        "2026-11-20T24:00:00Z", "2026-11-20T19:60:05Z", "2026-11-20T19:10:60Z", "2026-11-20T1:10:050Z",
        "2026-02-30T00:00:00Z", "2026-11-20T19:10:05Z\n",
    ])
    func `Another form is no instant`(_ text: String) { #expect(Instant(text) == nil) }

    @Test func `Every hour of forty years is read back as it was written`() {
        for seconds in stride(from: 0, to: 40 * 365 * 86_400, by: 3599) {
            let instant = Instant(seconds: seconds)
            #expect(Instant(instant.iso) == instant)
        }
    }
}
