import Drawings
import Finishing
import Testing

@testable import CairoPainting

@Suite struct PDFFinishingTests {
    @Test func `What Cairo writes is completed, and damaged files never crash`() throws {
        let measurer = try PangoMeasurer(language: "vi")
        let document = SampleDocument(measurer: measurer).document()
        let painter = try PDFPainter(measurer: measurer)
        let original = try painter.painted(document)
        let texts = ExpectedDocument(document, origin: nil, carrying: []).texts
        #expect(texts.alternatives == ["Cột: 3 trên 5"])
        #expect(texts.links == SampleDocument.links)
        let finishing = try PDFFinishing(texts, coding: Deflate())
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

    @Test func `What Cairo writes is compressed once only`() throws {
        let measurer = try PangoMeasurer(language: "vi")
        let original = try PDFPainter(measurer: measurer).painted(SampleDocument(measurer: measurer).document())
        #expect(original.firstRange(of: Array(" BDC\n".utf8)) != nil)
    }

    @Test(arguments: [0, 1, 100, 100_000, 1_000_000])
    func `Compressed bytes are of the zlib format and come back`(count: Int) throws {
        let deflate = try Deflate()
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 / 7) }
        let compressed = try #require(deflate.compressed(bytes))
        #expect(compressed.first == 0x78)
        #expect(compressed.count < count / 20 + 64)
        #expect(deflate.inflated(compressed[...]) == bytes)
        #expect(deflate.inflated(compressed.dropLast()) == nil)
        #expect(deflate.inflated([]) == nil)
    }
}
