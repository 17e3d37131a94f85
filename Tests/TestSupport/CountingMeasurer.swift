package import Drawings

/// Measures without fonts: every character is half its font's size wide, whatever it is.
///
/// Lines break at spaces; a word wider than a line is broken between characters.
package struct CountingMeasurer: Measuring {
    package init() {}

    package func lines(_ text: String, font: Font, color: Color, width: Double?) -> [TextLine] {
        let most = width.map { max(1, Int($0 / (font.size / 2) + 1e-6)) } ?? .max
        return text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
            broken(paragraph, most).map { line in
                TextLine(
                    text: line, font: font, color: color, width: Double(line.count) * font.size / 2,
                    ascent: font.size * 0.8, descent: font.size * 0.2)
            }
        }
    }

    private func broken(_ paragraph: Substring, _ most: Int) -> [String] {
        guard paragraph.count > most else { return [String(paragraph)] }
        var lines: [String] = []
        var line = ""
        for word in paragraph.split(separator: " ") {
            if !line.isEmpty, line.count + 1 + word.count <= most {
                line += " " + word
                continue
            }
            if !line.isEmpty { lines.append(line) }
            var rest = word
            while rest.count > most {
                lines.append(String(rest.prefix(most)))
                rest = rest.dropFirst(most)
            }
            line = String(rest)
        }
        return lines + [line]
    }
}
