import CairoPainting
import Quantities

/// What one worker keeps from document to document: a measurer and a painter for each language.
final class Workbench {
    let stopwatch: Stopwatch?
    private var measurers: [Language: PangoMeasurer] = [:]
    private var painters: [Language: PDFPainter] = [:]

    init(_ stopwatch: Stopwatch?) { self.stopwatch = stopwatch }

    func measurer(_ language: Language) throws(PaintingError) -> PangoMeasurer {
        if let measurer = measurers[language] { return measurer }
        let measurer = try PangoMeasurer(language: language.tag, elapsed: stopwatch?.clock)
        measurers[language] = measurer
        return measurer
    }

    /// A painter with the measurer of a language.
    func painter(_ language: Language) throws(PaintingError) -> PDFPainter {
        if let painter = painters[language] { return painter }
        let painter = try PDFPainter(measurer: measurer(language))
        painters[language] = painter
        return painter
    }

    /// Tells the stopwatch what the measurers took; shaping is a part of composing, and taken out of it.
    func report() {
        guard let stopwatch else { return }
        for measurer in measurers.values {
            stopwatch.add(measurer.times.shaping, to: .shape)
            stopwatch.add(.zero - measurer.times.shaping, to: .compose)
            stopwatch.add(measurer.times.painting, to: .paint)
            stopwatch.add(measurer.times.finishing, to: .finish)
            stopwatch.add(measurer.times.inspecting, to: .inspect)
        }
    }
}
