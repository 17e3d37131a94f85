import Operations
import Quantities
import Testing

@Suite struct AgeTests {
    @Test(arguments: [
        (0, "just now"), (59, "just now"), (60, "1 minute ago"), (3 * 3600 + 120, "3 hours 2 minutes ago"),
        (3600, "1 hour ago"), (86_400, "1 day ago"), (2 * 86_400 + 3 * 3600 + 59 * 60, "2 days 3 hours ago"),
        (-1, "in the future, by this machine's clock"),
    ])
    func `An age is told in its two largest units`(_ row: (seconds: Int, text: String)) {
        #expect(Age(seconds: row.seconds).text == row.text)
    }

    @Test(arguments: [("26h", 93_600), ("90m", 5400), ("2d", 172_800), ("0m", 0)])
    func `A limit is a number and a unit`(_ row: (text: String, seconds: Int)) {
        #expect(Age(row.text)?.seconds == row.seconds)
    }

    @Test(arguments: ["", "h", "26", "1.5h", "-1h", "26 h", "26H", "1234567h", "٢h"])
    func `A limit of another form is none`(_ text: String) { #expect(Age(text) == nil) }

    @Test func `The age of an instant counts from it to now`() throws {
        let then = try #require(Instant("2026-11-20T19:10:05Z"))
        let now = try #require(Instant("2026-11-21T02:10:06Z"))
        #expect(Age(of: then, at: now) == Age(seconds: 7 * 3600 + 1))
    }
}
