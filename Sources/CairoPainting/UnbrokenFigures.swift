/// Figures and compounds that are never torn at a line's end: `75–80`, `17,5%/năm`, `35-CT/TW`, `high-tech`.
///
/// Pango breaks behind dashes, hyphens and slashes, which tears figures, and a hyphen at a line's end reads as one
/// that parts a word. A word joiner behind them forbids it; it draws nothing and is not part of the painted text.
enum UnbrokenFigures {
    /// The most characters between two spaces that are kept on one line.
    ///
    /// Longer ones may be torn behind dashes and slashes, but not behind a hyphen.
    static let longest = 24

    private static let joiner: Unicode.Scalar = "\u{2060}"

    /// A text with word joiners where it must not break.
    static func joined(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for (index, word) in text.unicodeScalars.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
            if index > 0 { result.append(" ") }
            let isShort = word.count <= longest
            var last: Unicode.Scalar?
            for (place, scalar) in zip(word.indices, word) {
                result.append(scalar)
                let isJoint = scalar == "\u{2013}" || scalar == "-" || scalar == "/"
                let isInside = last != nil && word.index(after: place) < word.endIndex
                if isJoint, isInside, isShort || scalar == "-" { result.append(joiner) }
                last = scalar
            }
        }
        return String(result)
    }

    /// A text without word joiners.
    static func plain(_ text: String) -> String {
        text.unicodeScalars.contains(joiner)
            ? String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != joiner })) : text
    }
}
