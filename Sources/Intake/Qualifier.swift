/// A word that stands before a figure in its document and is lost in the row: over, about, estimated.
enum Qualifier: CaseIterable {
    case over
    case about
    case estimated

    private static let words: [Qualifier: Set<String>] = [
        .over: ["over", "above", "exceeding", "exceeds", "more than", "least", "trên", "hơn", "vượt"],
        .about: ["about", "around", "approximately", "nearly", "almost", "roughly", "khoảng", "gần", "xấp xỉ"],
        .estimated: ["estimated", "projected", "expected", "ước", "ước tính", "dự kiến"],
    ]

    /// Words that may stand between a qualifier and its figure.
    private static let between: Set<String> = [
        "to", "reach", "reaching", "be", "at", "the", "a", "will", "đạt", "mức", "là", "có", "tới",
    ]

    /// The qualifiers directly before a place of a text; a sign of punctuation ends the look.
    static func before(_ place: Int, in text: [Unicode.Scalar]) -> Set<Qualifier> {
        var found: Set<Qualifier> = []
        var next = ""
        for word in wordsBackwards(from: place, in: text).prefix(4) {
            let pair = "\(word) \(next)"
            if let one = allCases.first(where: {
                words[$0]?.contains(word) == true || words[$0]?.contains(pair) == true
            }) {
                found.insert(one)
            } else if !between.contains(word), word != "than", word != "xỉ", word != "tính", word != "kiến" {
                break
            }
            next = word
        }
        return found
    }

    /// The words before a place, the nearest first, up to a sign of punctuation or a figure.
    private static func wordsBackwards(from place: Int, in text: [Unicode.Scalar]) -> [String] {
        var words: [String] = []
        var word = String.UnicodeScalarView()
        for scalar in text[..<place].reversed() {
            if scalar.properties.isAlphabetic {
                word.insert(scalar, at: word.startIndex)
                continue
            }
            if !word.isEmpty { words.append(String(word).lowercased()) }
            word = String.UnicodeScalarView()
            guard scalar.properties.isWhitespace else { return words }
        }
        return words + (word.isEmpty ? [] : [String(word).lowercased()])
    }
}
