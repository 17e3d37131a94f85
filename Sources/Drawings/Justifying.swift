extension TextLine {
    /// The line spread to a width by wider spaces between words; as it is where they would get too wide.
    ///
    /// No space gets wider by more than three tenths of the font's size. No-break spaces keep their width.
    package func justified(to width: Double) -> TextLine {
        let rest = width - self.width
        let spaces = text.count { $0 == " " }
        guard spaces > 0, rest > 0, rest / Double(spaces) <= font.size * 0.3 else { return self }
        return spread(to: width)
    }

    /// The line made as wide as told by changing all its spaces alike; as it is when it has none.
    package func spread(to width: Double) -> TextLine {
        let spaces = text.count { $0 == " " }
        guard spaces > 0 else { return self }
        let each = (width - self.width) / Double(spaces)
        var shift = 0.0
        var left = spaces
        let runs = runs.map { run -> GlyphRun in
            var glyphs: [Glyph] = []
            var bytes = run.text.utf8.startIndex
            for cluster in run.clusters {
                for glyph in run.glyphs[glyphs.count..<min(glyphs.count + cluster.glyphs, run.glyphs.count)] {
                    glyphs.append(Glyph(index: glyph.index, x: glyph.x + shift, y: glyph.y))
                }
                // A space beyond the line's end, which only parts it from the next, is not one of those that grow.
                if cluster.bytes == 1, run.text.utf8[bytes] == 0x20, left > 0 {
                    shift += each
                    left -= 1
                }
                bytes = run.text.utf8.index(bytes, offsetBy: cluster.bytes)
            }
            return GlyphRun(text: run.text, glyphs: glyphs, clusters: run.clusters)
        }
        return TextLine(
            text: text, font: font, color: color, width: width, ascent: ascent, descent: descent, runs: runs)
    }
}
