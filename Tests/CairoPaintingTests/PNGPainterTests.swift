import CairoPainting
import Drawings
import Testing

@Suite struct PNGPainterTests {
    @Test func `A page gives the same picture twice, in the size its resolution asks for`() throws {
        let measurer = try PangoMeasurer(language: "vi")
        let page = SampleDocument(measurer: measurer).document().pages[0]
        let bytes = try PNGPainter(measurer: measurer).paint(page, resolution: 72)
        #expect(bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]))
        #expect(bytes[16..<24] == [0, 0, 1, 164, 0, 0, 2, 83])
        #expect(try PNGPainter(measurer: measurer).paint(page, resolution: 72) == bytes)
        #expect(try PNGPainter(measurer: measurer).paint(page).count > bytes.count)
    }

    @Test func `A resolution without sense is refused`() throws {
        let measurer = try PangoMeasurer(language: "vi")
        let page = Page(size: Size(100, 100), ink: [])
        for resolution in [0, -1, .nan, .infinity, 601.0] {
            let error = #expect(throws: PaintingError.self) {
                try PNGPainter(measurer: measurer).paint(page, resolution: resolution)
            }
            #expect(error?.description == "picture at \(resolution) pixels per inch: not a usable number")
        }
    }
}
