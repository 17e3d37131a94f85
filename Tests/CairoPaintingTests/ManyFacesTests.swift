import CairoPainting
import Drawings
import Testing

/// More faces at once than Cairo keeps open (ten): it closes some to open others, while other workers set text in them.
@Suite struct ManyFacesTests {
    private static let faces = ["Liberation Serif", "Liberation Sans", "Liberation Mono"].flatMap { family in
        [false, true].flatMap { isBold in
            [false, true].map { Font(family: family, size: 10, isBold: isBold, isItalic: $0) }
        }
    }

    /// A page with a line in each face, the first one by the worker's number, by a measurer of its own.
    @Sendable private static func painted(_ worker: Int) throws -> [UInt8] {
        let measurer = try PangoMeasurer(language: "vi")
        let lines = faces.indices.map { (worker + $0) % faces.count }.map { index in
            (index, measurer.line("Đảng ủy xã \(index): vượt 5/8", font: faces[index], color: .black))
        }
        let ink = lines.sorted { $0.0 < $1.0 }.map { index, line in
            Ink.group(.paragraph, at: Point(40, 40 + 20 * Double(index)), [.text(line, at: .zero)])
        }
        let document = PaginatedDocument(
            title: "T", subject: "", author: "", language: "vi", date: "2026-10-02",
            pages: [Page(size: Size(420, 595), ink: ink)], bookmarks: [])
        return try PDFPainter(measurer: measurer).paint(document)
    }

    @Test func `Workers that open many faces at once all paint the same page`() async throws {
        let all = try await withThrowingTaskGroup(of: [[UInt8]].self) { group in
            for worker in 0..<6 {
                group.addTask { try (0..<12).map { try ManyFacesTests.painted(worker + $0) } }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(all.count == 72 && Set(all).count == 1)
    }
}
