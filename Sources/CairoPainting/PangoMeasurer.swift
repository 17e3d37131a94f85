package import Drawings

/// Breaks and shapes text with Pango; every line keeps the run a painter sets as it is.
///
/// One for each worker: it owns its fonts and caches and must not be shared between threads. A face the system does
/// not have and letters a font lacks are recorded as faults, never replaced by another font's letters.
package final class PangoMeasurer: Measuring {
    let faces: FontFaces
    private var recent: [Request: Answer] = [:]
    private var older: [Request: Answer] = [:]
    private var found = FaultList()
    private let elapsed: (@Sendable () -> Duration)?
    /// How long shaping took so far, and painting with this measurer's fonts; nothing without a clock.
    package internal(set) var times = PaintingTimes()

    /// Opens the system's fonts for text in a language (BCP 47 tag); throws when there are none.
    ///
    /// `elapsed` is a clock that only goes forward, by which times are taken; it has no other effect.
    package init(language: String, elapsed: (@Sendable () -> Duration)? = nil) throws(PaintingError) {
        faces = try FontFaces(language: language)
        self.elapsed = elapsed
    }

    /// Does a piece of work and adds its time to one of the times.
    func timed<Value, Failure: Error>(
        _ part: WritableKeyPath<PaintingTimes, Duration>, _ work: () throws(Failure) -> Value
    ) throws(Failure) -> Value {
        guard let elapsed else { return try work() }
        let start = elapsed()
        defer { times[keyPath: part] += elapsed() - start }
        return try work()
    }

    /// The faults of all text measured so far, each once, in the order they were met.
    ///
    /// The list is empty afterwards. Text measured again, also from the cache, reports its faults again.
    package func takeFaults() -> [FontFault] {
        defer { found = FaultList() }
        return found.faults
    }

    /// The lines a text takes, as `Measuring` says.
    ///
    /// With a width, spaces at a line's end belong to no line; without one they are kept. The runs of all lines but
    /// the last end with a space beyond the line's width where words are parted, so that they are read as two. A tab
    /// counts as a space; controls print as U+FFFD and are faults. Soft hyphens are not shown.
    package func lines(_ text: String, font: Font, color: Color, width: Double?) -> [TextLine] {
        let answer = answer(Request(text: text, font: font, width: width))
        for fault in answer.faults { found.add(fault) }
        return answer.lines(font, color)
    }

    /// The width of a text on one line, added up from its words where they do not touch each other.
    package func width(_ text: String, font: Font) -> Double {
        guard let face = try? faces.face(font), face.fault == nil,
            let units = face.words.width(Array(text.utf8)[...], in: face, of: faces)
        else { return line(text, font: font, color: .black).width }
        return points(units)
    }

    /// The width of a text's widest word by itself.
    package func longestWord(_ text: String, font: Font) -> Double {
        guard let face = try? faces.face(font), face.fault == nil else {
            return text.utf8.split { $0 == 0x20 || $0 == 0x0A }
                .map { width(String(Substring($0)), font: font) }.max() ?? 0
        }
        var widest = 0.0
        for word in Array(text.utf8).split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
            let units = face.words.width(word, in: face, of: faces)
            widest = max(
                widest,
                units.map { points($0) }
                    ?? line(String(decoding: word, as: UTF8.self), font: font, color: .black).width)
        }
        return widest
    }

    /// Answers from the cache, which keeps the last few thousand requests in two generations.
    private func answer(_ request: Request) -> Answer {
        if let answer = recent[request] { return answer }
        let answer = older[request] ?? timed(\.shaping) { measure(request) }
        if recent.count >= generation {
            older = recent
            recent = [:]
        }
        recent[request] = answer
        return answer
    }

    private func measure(_ request: Request) -> Answer {
        let name = request.font.faceName
        do {
            let face = try faces.face(request.font)
            var faults = FaultList()
            if let fault = face.fault { faults.add(fault) }
            let (text, unprintable) = printable(request.text)
            if !unprintable.isEmpty {
                faults.add(FontFault(.unprintable(unprintable), face: name, text: text))
            }
            var lines: [ShapedLine] = []
            let paragraphs = text.split(separator: "\n", omittingEmptySubsequences: false)
            for (index, paragraph) in paragraphs.enumerated() {
                var shaped = faces.shape(String(paragraph), in: face, width: request.width)
                if index < paragraphs.count - 1 { shaped.endWithSpace(face) }
                lines += shaped.lines
                if !shaped.missing.isEmpty {
                    let points = Array(Set(shaped.missing)).sorted()
                    faults.add(FontFault(.missing(points), face: name, text: String(paragraph)))
                }
                for family in shaped.strangers {
                    faults.add(FontFault(.substituted(by: family), face: name, text: String(paragraph)))
                }
            }
            for warning in LibraryWarnings.take() {
                faults.add(FontFault(.warned(warning), face: name, text: text))
            }
            return Answer(lines: lines, ascent: face.ascent, descent: face.descent, faults: faults.faults)
        } catch {
            let fault = FontFault(.warned(error.description), face: name, text: request.text)
            let line = ShapedLine(text: request.text, width: 0, runs: [])
            return Answer(lines: [line], ascent: 0, descent: 0, faults: [fault])
        }
    }
}

/// How many requests a generation of the cache holds.
private let generation = 8_192

private struct Request: Hashable {
    let text: String
    let font: Font
    let width: Double?

    /// Hashes the letters as they are written: canonical forms would cost more than the answer is worth.
    func hash(into hasher: inout Hasher) {
        var text = text
        text.withUTF8 { unsafe hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        hasher.combine(font.size)
        hasher.combine(font.isBold)
        hasher.combine(width)
    }
}

/// What shaping a text gave, and its lines in the colour they were last asked for.
private final class Answer {
    let faults: [FontFault]
    private let shaped: [ShapedLine]
    private let ascent: Double
    private let descent: Double
    private var lines: [TextLine] = []
    private var color: Color?

    init(lines: [ShapedLine], ascent: Double, descent: Double, faults: [FontFault]) {
        shaped = lines
        self.ascent = ascent
        self.descent = descent
        self.faults = faults
    }

    /// The lines in a colour.
    func lines(_ font: Font, _ color: Color) -> [TextLine] {
        if self.color == color { return lines }
        lines = shaped.map { line in
            TextLine(
                text: line.text, font: font, color: color, width: line.width, ascent: ascent, descent: descent,
                runs: line.runs)
        }
        self.color = color
        return lines
    }
}

/// Faults in the order they were met, each once.
private struct FaultList {
    var faults: [FontFault] = []
    private var known: Set<FontFault> = []

    mutating func add(_ fault: FontFault) {
        if known.insert(fault).inserted { faults.append(fault) }
    }
}

/// The text as it can be set: tabs as spaces, controls and noncharacters as U+FFFD; and the latter's code points.
private func printable(_ text: String) -> (text: String, unprintable: [UInt32]) {
    // Letters of up to three bytes before U+2000, and marks up to U+2027, cannot be meant below.
    let isPlain = text.utf8.allSatisfy {
        $0 >= 0x20 && $0 < 0x7F || $0 >= 0x80 && $0 < 0xED && $0 != 0xC2 && $0 != 0xE2
    }
    if isPlain { return (text, []) }
    var unprintable: [UInt32] = []
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
        switch scalar.value {
        case 0x0A: scalars.append(scalar)
        case 0x09: scalars.append(" ")
        case 0x00..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFFFE, 0xFFFF, 0xFDD0...0xFDEF:
            unprintable.append(scalar.value)
            scalars.append("\u{FFFD}")
        default: scalars.append(scalar)
        }
    }
    return (unprintable.isEmpty && !text.utf8.contains(9) ? text : String(scalars), unprintable)
}
