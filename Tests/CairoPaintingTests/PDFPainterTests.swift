import CairoPainting
import Drawings
import Foundation
import Testing

@Suite struct PDFPainterTests {
    @Test func `A document painted twice and by another measurer has the same bytes`() throws {
        let measurer = try PangoMeasurer(language: "vi")
        let document = SampleDocument(measurer: measurer).document()
        let first = try PDFPainter(measurer: measurer).paint(document)
        if let place = ProcessInfo.processInfo.environment["SAMPLE_PDF"] {
            try Data(first).write(to: URL(fileURLWithPath: place))
        }
        #expect(measurer.faults == [])
        #expect(try PDFPainter(measurer: measurer).paint(document) == first)
        let other = try PangoMeasurer(language: "vi")
        #expect(try PDFPainter(measurer: other).paint(SampleDocument(measurer: other).document()) == first)
    }
}
