/// Marks what a page paints outside its tags as decoration (ISO 32000-1, 14.8.2.2).
///
/// On a page without any element Cairo tags what is painted as the document's own text: that is decoration as well.
/// Cairo writes `BDC` and `EMC` at the ends of lines of their own and never inside a text object; operators end lines.
enum ArtifactMarks {
    /// The content of a page with every painting operator inside a tag or an artifact.
    ///
    /// Throws when tags or text objects are not balanced.
    static func added(to content: [UInt8]) throws(FinishingError) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(content.count + content.count / 8)
        var depth = 0
        // Where what stands outside of tags begins, and whether it paints.
        var (start, paints, texts) = (0, false, 0)
        var line = 0
        while line < content.count {
            let end = content[line...].firstIndex(of: 10) ?? content.count
            let next = min(end + 1, content.count)
            let opens = ends(content, line..<end, with: tagEnd)
            let isDocument = opens && content[line..<end].starts(with: document)
            let closes = !opens && content[line..<end].elementsEqual(closing)
            if opens, depth == 0 {
                try close(&result, content[start..<line], paints, texts)
                start = line
            }
            if isDocument {
                guard depth == 0 else { throw FinishingError("the document stands inside another element") }
                result += "/Artifact BMC\n".utf8
                start = next
            }
            depth += opens ? 1 : closes ? -1 : 0
            guard depth >= 0 else { throw FinishingError("a tag ends that never began") }
            if closes, depth == 0 {
                result += content[start..<next]
                (start, paints, texts) = (next, false, 0)
            } else if depth == 0 {
                let word = lastWord(content, line..<end)
                if painting.contains(word) { paints = true }
                texts += word == beginText ? 1 : word == endText ? -1 : 0
            }
            line = next
        }
        guard depth == 0 else { throw FinishingError("a tag never ends") }
        try close(&result, content[start...], paints, texts)
        return result
    }

    private static func close(
        _ result: inout [UInt8], _ part: ArraySlice<UInt8>, _ paints: Bool, _ texts: Int
    ) throws(FinishingError) {
        guard texts == 0 else { throw FinishingError("a tag begins inside a text object") }
        if paints { result += "/Artifact BMC\n".utf8 }
        result += part
        if paints { result += "EMC\n".utf8 }
    }

    private static func ends(_ content: [UInt8], _ line: Range<Int>, with tail: [UInt8]) -> Bool {
        line.count >= tail.count && content[(line.upperBound - tail.count)..<line.upperBound].elementsEqual(tail)
    }

    /// The last word of a line as a number: at most three letters behind a space or the end of a string, else 0.
    private static func lastWord(_ content: [UInt8], _ line: Range<Int>) -> Int {
        var end = line.upperBound
        while end > line.lowerBound, content[end - 1] == 32 { end -= 1 }
        var (word, place) = (0, end)
        while place > line.lowerBound, !delimiters.contains(content[place - 1]) {
            place -= 1
            if end - place > 3 { return 0 }
        }
        for byte in content[place..<end] { word = word << 8 | Int(byte) }
        return word
    }

    private static func number(_ word: String) -> Int { word.utf8.reduce(0) { $0 << 8 | Int($1) } }

    private static let painting = Set(
        ["f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "Tj", "TJ", "'", "\"", "Do", "sh", "EI"].map(number))
    private static let (beginText, endText) = (number("BT"), number("ET"))
    private static let delimiters = Set(" )>]".utf8)
    private static let tagEnd = Array(">> BDC".utf8)
    private static let document = Array("/Document ".utf8)
    private static let closing = Array("EMC".utf8)
}
