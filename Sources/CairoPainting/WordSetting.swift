internal import Drawings

/// A paragraph put together of shaped words: the lines Pango would shape and break, without asking it again.
struct WordSetting {
    private let words: [ShapedWord]
    private let face: FontFace
    /// The width of a space at a line's end, in Pango's units.
    private let space: Int32

    /// The words of a paragraph; nil when it must be shaped as a whole.
    init?(_ paragraph: String, in face: FontFace, of faces: FontFaces, isBroken: Bool) {
        let found = face.words.words(Array(paragraph.utf8), joint: isBroken, in: face, of: faces)
        guard let found else { return nil }
        words = found.words
        space = found.space
        self.face = face
    }

    /// The lines at a width in Pango's units, or one line when it is nil; nil when Pango has to break them.
    func lines(width: Int32?) -> [ShapedLine]? {
        guard let width else { return [line(words[...], isLast: true)] }
        guard let ranges = ranges(width) else { return nil }
        return ranges.map { line(words[$0], isLast: $0.upperBound == words.count) }
    }

    /// The words of each line.
    ///
    /// As Pango does, a line takes all that is left if it fits, and else the words before the last place to break at
    /// which they fit with a space that ends the line in place of the one before the next word.
    private func ranges(_ width: Int32) -> [Range<Int>]? {
        guard width > 0 else { return nil }
        if self.width(words[...], isLast: true) <= width { return [0..<words.count] }
        guard !words.contains(where: \.isTearable) else { return nil }
        var ranges: [Range<Int>] = []
        var start = 0
        while true {
            var fit: Int?
            var units: Int32 = 0
            for index in start..<words.count {
                let word = words[index]
                units += (index > start ? word.lead : 0) + word.width
                guard index + 1 < words.count else {
                    if units - word.width + word.bare <= width { return ranges + [start..<words.count] }
                    break
                }
                let next = words[index + 1]
                if next.startsFickly || (word.holdsOpening && next.isOpening) { return nil }
                if word.endsLine, next.startsLine, units + space - next.lead <= width { fit = index + 1 }
                if units > width + 8 * space { break }
            }
            guard let fit else { return nil }
            ranges.append(start..<fit)
            start = fit
        }
    }

    private func width(_ words: ArraySlice<ShapedWord>, isLast: Bool) -> Int32 {
        var units: Int32 = 0
        for word in words { units += word.lead + word.width }
        guard let first = words.first, let last = words.last else { return 0 }
        return units - first.lead - (isLast ? last.width - last.bare : 0)
    }

    private func line(_ words: ArraySlice<ShapedWord>, isLast: Bool) -> ShapedLine {
        var (bytes, glyphs, clusters) = (0, 0, 0)
        for word in words {
            bytes += word.run.text.utf8.count + 1
            glyphs += word.run.glyphs.count + 1
            clusters += word.run.clusters.count + 1
        }
        var text = ""
        text.reserveCapacity(bytes)
        var set: [Glyph] = []
        set.reserveCapacity(glyphs + 1)
        var counts: [Cluster] = []
        counts.reserveCapacity(clusters + 1)
        var x: Int32 = 0
        for (index, word) in words.enumerated() {
            if index > 0 {
                text += " "
                set.append(Glyph(index: face.space, x: points(x), y: 0))
                counts.append(Cluster(bytes: 1, glyphs: 1))
                x += word.lead
            }
            text += word.run.text
            for (glyph, place) in zip(word.run.glyphs, word.places) {
                set.append(Glyph(index: glyph.index, x: points(x + place), y: glyph.y))
            }
            counts += word.run.clusters
            x += index == words.count - 1 && isLast ? word.bare : word.width
        }
        var line = ShapedLine(
            text: text, width: points(x), runs: [GlyphRun(text: text, glyphs: set, clusters: counts)])
        if !isLast { line.addSpace(face.space) }
        return line
    }
}
