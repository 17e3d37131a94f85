internal import CPangoCairo

/// A glyph of a sample: the byte it begins at, and how it stands.
struct Mark: Equatable {
    var offset: Int
    let glyph: UInt32
    var advance: Int32
    let shift: Int32
    let rise: Int32

    func moved(by start: Int) -> Mark {
        var mark = self
        mark.offset -= start
        return mark
    }

    func withAdvance(of other: Mark) -> Mark {
        var mark = self
        mark.advance = other.advance
        return mark
    }

    /// The glyphs of a layout that is one run of the face from left to right; nil when it is more or lacks letters.
    static func read(_ layout: OpaquePointer, face: FontFace) -> [Mark]? {
        guard let entry = unsafe pango_layout_get_lines_readonly(layout), unsafe entry.pointee.next == nil,
            let line = unsafe entry.pointee.data?.assumingMemoryBound(to: PangoLayoutLine.self),
            let first = unsafe line.pointee.runs, unsafe first.pointee.next == nil,
            let piece = unsafe first.pointee.data?.assumingMemoryBound(to: PangoGlyphItem.self),
            unsafe piece.pointee.item.pointee.analysis.font == face.font,
            unsafe piece.pointee.item.pointee.analysis.level == 0
        else { return nil }
        return unsafe read(piece.pointee.glyphs.pointee, rise: piece.pointee.y_offset)
    }

    /// The glyphs of a string of them that stands `rise` above the baseline; nil when it lacks letters.
    static func read(_ glyphs: PangoGlyphString, rise: Int32 = 0) -> [Mark]? {
        let count = unsafe Int(glyphs.num_glyphs)
        let infos = unsafe UnsafeBufferPointer(start: glyphs.glyphs, count: count)
        let places = unsafe UnsafeBufferPointer(start: glyphs.log_clusters, count: count)
        var marks: [Mark] = []
        marks.reserveCapacity(count)
        for index in 0..<count {
            let info = unsafe infos[index]
            guard info.glyph & unknownFlag == 0 else { return nil }
            unsafe marks.append(
                Mark(
                    offset: Int(places[index]), glyph: info.glyph, advance: info.geometry.width,
                    shift: info.geometry.x_offset, rise: info.geometry.y_offset - rise))
        }
        return marks
    }
}
