/// What every file of the house keeps to: length, names, comments.
enum FileManners {
    static let longest = 250
    static let longestFirstLine = 100
    static let bannedWords: Set<String> = [
        "Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Utilities", "Context", "Engine", "Item", "Items",
    ]

    /// Whether the file is longer than a reader wants to scroll.
    static func length(of file: SourceFile) -> [String] {
        let count = file.lines.count - (file.lines.last == "" ? 1 : 0)
        return count > longest ? ["\(file.path) has \(count) lines, at most \(longest) are allowed"] : []
    }

    /// Types that are named like their own module, or with a word that says nothing.
    static func names(in file: SourceFile) -> [String] {
        file.types.flatMap { type in
            let words = type.matches(of: /[A-Z]+(?![a-z])|[A-Z][a-z0-9]*/).map { String($0.output) }
            let empty = words.filter(bannedWords.contains).map {
                "\(file.path): '\(type)' says '\($0)', not what it is"
            }
            let twins = type == file.room ? ["\(file.path): the type '\(type)' is named like its module"] : []
            return empty + twins
        }
    }

    /// Types, protocols, functions and free constants other rooms may use that have no comment, or one too long.
    static func comments(in file: SourceFile) -> [String] {
        file.code.indices.compactMap { index in
            let words = file.code[index].split(whereSeparator: { " (:<".contains($0) }).map(String.init)
            guard words.first == "package", !words.contains("import"), isDocumented(words) else { return nil }
            if !file.code[index].hasPrefix("package"), words.contains("let") || words.contains("var") { return nil }
            var above = index - 1
            while above >= 0, file.lines[above].drop(while: { $0 == " " }).hasPrefix("@") { above -= 1 }
            var first: Substring?
            while above >= 0, file.lines[above].drop(while: { $0 == " " }).hasPrefix("///") {
                first = file.lines[above].drop { $0 == " " || $0 == "/" }
                above -= 1
            }
            guard let first else { return "\(file.path):\(index + 1): a package declaration without a comment" }
            return first.count <= longestFirstLine
                ? nil : "\(file.path):\(index + 1): the first line of its comment has \(first.count) characters"
        }
    }

    private static func isDocumented(_ words: [String]) -> Bool {
        if words.contains("CodingKeys") { return false }
        if let function = words.firstIndex(of: "func") {
            return words[function...].dropFirst().first?.first.map { $0.isLetter || $0 == "`" } ?? false
        }
        return !Set(words).isDisjoint(with: ["struct", "enum", "class", "protocol", "actor", "typealias", "let", "var"])
    }
}
