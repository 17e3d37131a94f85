import Drawings
import Finishing
import Testing

@testable import CairoPainting

@Suite struct PDFFinishingTests {
    @Test func `What Cairo writes is completed, and damaged files never crash`() throws {
        let measurer = try PangoMeasurer(language: "vi")
        let document = SampleDocument(measurer: measurer).document()
        let painter = PDFPainter(measurer: measurer)
        let original = try painter.painted(document)
        let finishing = PDFFinishing(
            language: "vi", alternatives: ["Cột: 3 trên 5"], compressed: Deflate.compressed)
        let finished = try finishing.finish(original)
        #expect(try painter.paint(document) == finished)
        #expect(throws: FinishingError("no cross-reference table")) { try finishing.finish(finished) }
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

    @Test func `Compressed bytes are of the zlib format and smaller`() throws {
        let bytes = try #require(Deflate.compressed(Array(repeating: 7, count: 10_000)))
        #expect(bytes.starts(with: [0x78, 0x9C]))
        #expect(bytes.count < 100)
        #expect(Deflate.compressed([]) == [0x78, 0x9C, 3, 0, 0, 0, 0, 1])
    }
}
