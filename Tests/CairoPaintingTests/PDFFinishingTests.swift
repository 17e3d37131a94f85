import Drawings
import Testing

@testable import CairoPainting

@Suite struct PDFFinishingTests {
    @Test func `A file that is not of Cairo's form is refused and never crashes`() throws {
        let measurer = try PangoMeasurer(language: "vi")
        let document = SampleDocument(measurer: measurer).document()
        let bytes = try PDFPainter(measurer: measurer).paint(document)
        let finishing = PDFFinishing(language: "vi", alternatives: ["Cột: 3 trên 5"])
        #expect(throws: PaintingError(.finishing("no cross-reference table"))) { try finishing.finish([]) }
        #expect(throws: PaintingError(.finishing("a cross-reference table of another form"))) {
            try finishing.finish(Array("%PDF-1.5\nxref\n1 1\nstartxref\n9\n%%EOF\n".utf8))
        }
        #expect(throws: PaintingError(.finishing("no trailer"))) { try finishing.finish(bytes) }
        let end = try #require(bytes.indices.first { bytes[$0...].starts(with: "%%EOF\n".utf8) })
        let original = Array(bytes[..<(end + 6)])
        #expect(try finishing.finish(original) == bytes)
        #expect(throws: PaintingError(.finishing("figures were lost"))) {
            try PDFFinishing(language: "vi", alternatives: []).finish(original)
        }
        var numbers = SeededNumbers(seed: 3)
        for _ in 0..<300 {
            var damaged = original
            for _ in 0..<30 {
                let place = Int.random(in: (damaged.count - 12_000)..<damaged.count, using: &numbers)
                damaged[place] = UInt8.random(in: 32...63, using: &numbers)
            }
            _ = try? finishing.finish(damaged)
            _ = try? finishing.finish(Array(damaged.prefix(Int.random(in: 0..<damaged.count, using: &numbers))))
        }
    }

    @Test(arguments: dictionaries)
    func `Dictionaries are read whole or not at all`(text: String, key: String, value: String?) {
        #expect((try? PDFDictionary(text.utf8))?[key] == value)
    }

    @Test func `The content's hash is FNV-1a of 128 bits`() {
        #expect(ContentHash([]).hex == "6c62272e07bb014262b821756295c58d")
        #expect(ContentHash([UInt8(ascii: "a")]).hex == "d228cb696f1a8caf78912b704e4a8964")
    }
}

private let dictionaries: [(String, String, String?)] = [
    ("<< /A 1 >>", "A", "1"), ("<< /A (x) y \\) (z\\\\) /B 2 >>", "B", nil),
    ("<< /A (a(b)c) /B 4 0 R >>", "B", "4 0 R"),
    ("<</A[1 2 0 R]/B<FE00>>>", "B", "<FE00>"), ("<< /A << /B 1 >> /B true >>", "B", "true"),
    ("<< /A 1 2 /B 3 >>", "B", nil), ("<< /A >>", "A", nil), ("<< /A (", "A", nil), ("<< /A (\\", "A", nil),
    ("<<", "A", nil), ("", "A", nil), ("<< /A 7 0 R /B /C >>", "A", "7 0 R"),
]
