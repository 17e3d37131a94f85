import Quantities
import Testing

@testable import Publishing

/// A day known to exist.
func day(_ text: String) throws -> Day { try #require(Day(text)) }

/// A plan of three small files, one of which says `text`.
func smallPlan(_ date: String, _ text: String = "one") throws -> EditionPlan {
    let date = try day(date)
    let document = Manifest.Document(
        path: "committees/a/a.vi.pdf", kind: .committee, committee: "a", language: .vi, pages: 2,
        key: ContentKey(data: "d1", layout: "l1", whole: "k1"), since: date)
    let manifest = Manifest(
        edition: date, program: "1.0.0", method: "1",
        inputs: [.init(path: "seeds/facts/a.csv", sha256: String(repeating: "0", count: 64))],
        fonts: [.init(family: "Liberation Sans", file: "LiberationSans-Regular.ttf", version: "2.1.5")],
        documents: [document], tables: [.init(path: "tables/facts.csv", name: "facts", rows: 1)])
    return try EditionPlan(
        date: date,
        files: [
            NewFile(path: "tables/facts.csv", bytes: Array("a\r\n\(text)\r\n".utf8)),
            NewFile(path: "committees/a/a.vi.pdf", bytes: Array("%PDF".utf8)),
            NewFile(path: "index.html", bytes: Array("<p>".utf8)),
        ],
        manifest: manifest)
}

/// Publishes a plan in a reports folder and gives the lock back.
func published(
    _ plan: EditionPlan, in path: String, keep: Int = 30, force: Bool = false
) throws -> Publication {
    try publish(plan, in: ReportsFolder.open(path, run: "test"), keep: keep, force: force)
}

/// The publishing error a piece of work ends with.
func publishingError(_ work: () throws -> Void) -> PublishingError? {
    do {
        try work()
        return nil
    } catch {
        return error as? PublishingError
    }
}

extension EditionFile {
    /// The bytes of a file that is in memory.
    var bytes: [UInt8]? {
        if case .memory(let parts) = source { Array(parts.joined()) } else { nil }
    }
}
