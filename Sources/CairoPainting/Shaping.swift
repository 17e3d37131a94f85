internal import CPangoCairo
internal import Drawings

/// A line as Pango shaped it, still without colour.
struct ShapedLine: Equatable {
    let text: String
    /// The advance width in points.
    let width: Double
    var runs: [GlyphRun]

    /// Sets a space behind the line's end, unless one is there: who hears the text hears two words, not one.
    mutating func addSpace(_ glyph: UInt32) {
        guard glyph != 0, let last = runs.last, !last.text.hasSuffix(" ") else { return }
        runs[runs.count - 1] = GlyphRun(
            text: last.text + " ", glyphs: last.glyphs + [Glyph(index: glyph, x: width, y: 0)],
            clusters: last.clusters + [Cluster(bytes: 1, glyphs: 1)])
    }
}

/// What shaping a paragraph gives: its lines, the letters the font lacks and the fonts that crept in.
struct ShapedParagraph {
    var lines: [ShapedLine] = []
    var missing: [UInt32] = []
    var strangers: [String] = []
}

extension FontFaces {
    /// Shapes a paragraph (no line breaks inside), broken at a width in points, or on one line when it is nil.
    ///
    /// Where its words do not touch each other it is put together of words shaped before.
    func shape(_ paragraph: String, in face: FontFace, width: Double?) -> ShapedParagraph {
        if let setting = WordSetting(paragraph, in: face, of: self, isBroken: width != nil),
            let lines = setting.lines(width: width.map(pangoWidth))
        {
            return ShapedParagraph(lines: lines)
        }
        return shapeWhole(paragraph, in: face, width: width)
    }

    /// Shapes a paragraph as Pango sets it.
    func shapeWhole(_ paragraph: String, in face: FontFace, width: Double?) -> ShapedParagraph {
        let paragraph = width == nil ? paragraph : UnbrokenFigures.joined(paragraph)
        let bytes = Array(paragraph.utf8)
        return unsafe withLayout(paragraph, in: face, width: pangoWidth(width)) { layout in
            var shaped = ShapedParagraph()
            var entry = unsafe pango_layout_get_lines_readonly(layout)
            while let next = unsafe entry {
                if let line = unsafe next.pointee.data?.assumingMemoryBound(to: PangoLayoutLine.self) {
                    unsafe shaped.add(line.pointee, of: bytes, face: face, trims: width != nil)
                    let end = unsafe Int(line.pointee.start_index) + Int(line.pointee.length)
                    if end < bytes.count, endsWithSpace(bytes[..<end]) { shaped.endWithSpace(face) }
                }
                unsafe entry = next.pointee.next
            }
            return shaped
        }
    }
}

/// A width in Pango's units, to the nearest so that a measured line fits its own width; -1 for no width.
func pangoWidth(_ width: Double?) -> Int32 {
    guard let width, width < 2_000_000 else { return -1 }
    return width > 0 ? Int32((width * Double(PANGO_SCALE)).rounded()) : 0
}

extension ShapedParagraph {
    /// Sets a space behind the last line so far.
    mutating func endWithSpace(_ face: FontFace) {
        if !lines.isEmpty { lines[lines.count - 1].addSpace(face.space) }
    }

    fileprivate mutating func add(_ line: PangoLayoutLine, of bytes: [UInt8], face: FontFace, trims: Bool) {
        let start = unsafe Int(line.start_index)
        var end = unsafe start + Int(line.length)
        if trims { end = endWithoutSpaces(bytes, start: start, end: end) }
        var units: Int32 = 0
        var runs: [GlyphRun] = []
        var entry = unsafe line.runs
        while let next = unsafe entry {
            if let piece = unsafe next.pointee.data?.assumingMemoryBound(to: PangoGlyphItem.self) {
                let run = unsafe readRun(piece.pointee, bytes: bytes, end: end, units: &units)
                if !run.glyphs.isEmpty { runs.append(run) }
                unsafe noteStranger(piece.pointee.item.pointee.analysis.font, face: face)
            }
            unsafe entry = next.pointee.next
        }
        let text = UnbrokenFigures.plain(String(decoding: bytes[start..<end], as: UTF8.self))
        lines.append(ShapedLine(text: text, width: points(units), runs: runs))
    }

    private mutating func noteStranger(_ font: UnsafeMutablePointer<PangoFont>?, face: FontFace) {
        guard let font = unsafe font, unsafe font != face.font else { return }
        let used = unsafe pango_font_describe(font)
        defer { unsafe pango_font_description_free(used) }
        let family = unsafe pango_font_description_get_family(used).map { unsafe String(cString: $0) } ?? "nothing"
        strangers.append(family)
    }

    /// Reads a run's glyphs in text order; advances `units` by the width of those before `end`.
    private mutating func readRun(
        _ piece: PangoGlyphItem, bytes: [UInt8], end: Int, units: inout Int32
    ) -> GlyphRun {
        let start = unsafe Int(piece.item.pointee.offset)
        let length = unsafe Int(piece.item.pointee.length)
        let count = unsafe Int(piece.glyphs.pointee.num_glyphs)
        let infos = unsafe UnsafeBufferPointer(start: piece.glyphs.pointee.glyphs, count: count)
        let places = unsafe UnsafeBufferPointer(start: piece.glyphs.pointee.log_clusters, count: count)
        let backwards = unsafe piece.item.pointee.analysis.level % 2 == 1
        var marks: [(offset: Int, glyph: Glyph)] = []
        marks.reserveCapacity(count)
        for index in 0..<count where unsafe start + Int(places[index]) < end {
            let info = unsafe infos[index]
            let glyph = Glyph(
                index: info.glyph, x: points(units + info.geometry.x_offset),
                y: unsafe points(info.geometry.y_offset - piece.y_offset))
            marks.append((unsafe Int(places[index]), glyph))
            units += info.geometry.width
        }
        if backwards { marks.reverse() }
        return makeRun(marks, bytes: bytes[start..<min(start + length, max(end, start))])
    }

    /// Joins glyphs into clusters; letters that draw nothing (soft hyphens, joiners) are left out of the run.
    mutating func makeRun(_ marks: [(offset: Int, glyph: Glyph)], bytes: ArraySlice<UInt8>) -> GlyphRun {
        var text: [UInt8] = []
        var glyphs: [Glyph] = []
        var clusters: [Cluster] = []
        var index = 0
        while index < marks.count {
            let offset = marks[index].offset
            let first = glyphs.count
            while index < marks.count, marks[index].offset == offset {
                let glyph = marks[index].glyph
                if glyph.index & unknownFlag != 0 { missing.append(glyph.index & ~unknownFlag) }
                if glyph.index != emptyGlyph { glyphs.append(glyph) }
                index += 1
            }
            let next = index < marks.count ? marks[index].offset : bytes.count
            guard glyphs.count > first, next > offset else { continue }
            text += bytes[(bytes.startIndex + offset)..<(bytes.startIndex + next)]
            clusters.append(Cluster(bytes: next - offset, glyphs: glyphs.count - first))
        }
        return GlyphRun(text: String(decoding: text, as: UTF8.self), glyphs: glyphs, clusters: clusters)
    }
}

/// Whether bytes end with a space; a no-break space too, where a word too long was broken behind it.
private func endsWithSpace(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.last == space || bytes.suffix(2).elementsEqual("\u{A0}".utf8)
}

private let space = UInt8(ascii: " ")

/// The glyph Pango sets for letters that draw nothing.
let emptyGlyph: UInt32 = 0x0FFF_FFFF

/// The bit Pango sets in a glyph's index when the font has no such letter.
let unknownFlag: UInt32 = 0x1000_0000

/// The end of a line's bytes without the spaces at which it may be broken; a no-break space stays.
private func endWithoutSpaces(_ bytes: [UInt8], start: Int, end: Int) -> Int {
    var end = end
    while end > start, bytes[end - 1] == space { end -= 1 }
    return end
}
