internal import Drawings

/// What is wrong with a font or with a text set in it, found before anything is painted.
package struct FontFault: Hashable, Sendable, CustomStringConvertible {
    /// The kinds of fault.
    package enum Kind: Hashable, Sendable {
        /// The system sets another face instead of the asked one; the other face's name.
        case substituted(by: String)
        /// The font has no letters for these code points.
        case missing([UInt32])
        /// The text holds code points that must never reach a page: controls and noncharacters.
        case unprintable([UInt32])
        /// The font libraries logged a warning.
        case warned(String)
    }

    package let kind: Kind
    /// The face that was asked for, such as `Liberation Serif Bold`.
    package let face: String
    /// The text being set, cut after eighty letters; empty when the fault is the font's own.
    package let text: String

    package init(_ kind: Kind, face: String, text: String = "") {
        self.kind = kind
        self.face = face
        self.text = text.count > 80 ? text.prefix(80) + "…" : text
    }

    /// The fault in one sentence.
    package var description: String {
        let place = text.isEmpty ? "" : " in “\(text)”"
        switch kind {
        case .substituted(let other):
            return "font “\(face)” is not installed; the system would set “\(other)” instead" + place
        case .missing(let points): return "font “\(face)” has no letter for \(words(points))" + place
        case .unprintable(let points): return "text holds the unprintable \(words(points))" + place
        case .warned(let message): return "font “\(face)” raised a warning: \(message)" + place
        }
    }
}

/// Code points as `U+1EA5 (ấ), U+0000`.
private func words(_ points: [UInt32]) -> String {
    points.map { point in
        let code = codePoint(point)
        guard point >= 32, let scalar = Unicode.Scalar(point), scalar.properties.isGraphemeBase else { return code }
        return "\(code) (\(scalar))"
    }.joined(separator: ", ")
}

/// A code point as `U+1EA5`.
func codePoint(_ point: UInt32) -> String {
    let digits = String(point, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}

extension Font {
    /// The face without its size, such as `Liberation Serif Bold Italic`.
    var faceName: String { family + (isBold ? " Bold" : "") + (isItalic ? " Italic" : "") }
}
