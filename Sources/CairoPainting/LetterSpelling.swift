internal import CPangoCairo
package import Drawings

/// Writes letters that fonts cannot print as their code points.
///
/// So a text from anywhere can be set in all of the fonts, and is the same whichever of them it is set in.
/// Belongs to one worker, as its fonts do.
package final class LetterSpelling {
    private let faces: FontFaces
    private let used: [FontFace]
    private var known: [Unicode.Scalar: Bool] = [:]

    /// Loads the fonts a text may be set in; throws when the system has none.
    package init(fonts: some Sequence<Font>) throws(PaintingError) {
        let faces = try FontFaces(language: "vi")
        var used: [FontFace] = []
        for font in fonts { used.append(try faces.face(font)) }
        (self.faces, self.used) = (faces, used)
    }

    /// The text with each letter that one of the fonts lacks written as its code point, such as `U+FF11`.
    ///
    /// So are controls, letters without a shape of their own, and those Pango takes from a font for emoji. A space
    /// parts a code point from what else could be read as a part of it. Line ends and tabs stay.
    package func spelled(_ text: String) -> String {
        if text.unicodeScalars.allSatisfy(prints) { return text }
        var spelled = String.UnicodeScalarView()
        var isBehindCode = false
        for scalar in text.unicodeScalars {
            let isCode = !prints(scalar)
            let isTouched = isCode ? isBehindCode || spelled.last.map(isWord) == true : isBehindCode && isWord(scalar)
            if isTouched { spelled.append(" ") }
            if isCode {
                spelled.append(contentsOf: codePoint(scalar.value).unicodeScalars)
            } else {
                spelled.append(scalar)
            }
            isBehindCode = isCode
        }
        return String(spelled)
    }

    /// Whether all fonts print a letter.
    private func prints(_ scalar: Unicode.Scalar) -> Bool {
        if (0x20...0x7E).contains(scalar.value) || scalar == "\n" || scalar == "\t" { return true }
        if let known = known[scalar] { return known }
        let properties = scalar.properties
        let hasShape =
            properties.generalCategory != .control && !properties.isDefaultIgnorableCodePoint
            && !properties.isNoncharacterCodePoint && !properties.isEmojiPresentation
        let prints = hasShape && used.allSatisfy { $0.covers(scalar) }
        known[scalar] = prints
        return prints
    }
}

/// Whether a letter beside a code point could be read as a part of it.
private func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
}
