/// What every file of the house keeps to: length, names, comments.
enum FileManners {
    static let longest = 250
    static let longestFirstLine = 100
    static let longestLine = 120
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

    /// Types, protocols, functions and free constants other rooms may use that have no comment.
    ///
    /// What a protocol asks for is explained there, so functions named in `requirements` need none of their own.
    static func missingComments(in file: SourceFile, requirements: Set<String> = []) -> [String] {
        declarations(in: file).filter { firstLine(above: $0, in: file) == nil }.compactMap { index in
            let name = file.code[index].firstRange(of: "func ").map { file.code[index][$0.upperBound...] }
            if let name, requirements.contains(String(name.prefix { $0.isLetter })) { return nil }
            return "\(file.path):\(index + 1): a package declaration without a comment"
        }
    }

    /// Comments whose first line is longer than a reader takes in at a glance.
    static func longComments(in file: SourceFile) -> [String] {
        declarations(in: file).compactMap { index in
            let count = firstLine(above: index, in: file)?.count ?? 0
            return count > longestFirstLine
                ? "\(file.path):\(index + 1): the first line of its comment has \(count) characters" : nil
        }
    }

    /// Lines of comments that go on behind the edge of the page, which the formatter does not break.
    static func wideComments(in file: SourceFile) -> [String] {
        file.lines.enumerated().compactMap { index, line in
            let isComment = line.drop { $0 == " " }.hasPrefix("//")
            return isComment && line.count > longestLine
                ? "\(file.path):\(index + 1): the comment is \(line.count) characters wide" : nil
        }
    }

    /// The names of the functions that the protocols of a file ask for.
    static func requirements(of file: SourceFile) -> [String] {
        var isInside = false
        return file.code.compactMap { line in
            if line.contains("protocol ") { isInside = true }
            if line.hasPrefix("}") { isInside = false }
            guard isInside, let name = line.firstRange(of: "func ") else { return nil }
            return String(line[name.upperBound...].prefix { $0.isLetter })
        }
    }

    /// The lines that declare something that has to be explained.
    private static func declarations(in file: SourceFile) -> [Int] {
        file.code.indices.filter { index in
            let words = file.code[index].split(whereSeparator: { " (:".contains($0) }).map(String.init)
            guard words.first == "package", !words.contains("import"), isDocumented(words) else { return false }
            let isMember = !file.code[index].hasPrefix("package")
            return !(isMember && (words.contains("let") || words.contains("var")))
        }
    }

    /// The first line of the comment above a declaration; nil when there is none.
    private static func firstLine(above declaration: Int, in file: SourceFile) -> Substring? {
        var above = declaration - 1
        while above >= 0, file.lines[above].drop(while: { $0 == " " }).hasPrefix("@") { above -= 1 }
        var first: Substring?
        while above >= 0, file.lines[above].drop(while: { $0 == " " }).hasPrefix("///") {
            first = file.lines[above].drop { $0 == " " || $0 == "/" }
            above -= 1
        }
        return first
    }

    private static func isDocumented(_ words: [String]) -> Bool {
        if words.contains("CodingKeys") { return false }
        if let function = words.firstIndex(of: "func") {
            return words[function...].dropFirst().first?.first.map { $0.isLetter || $0 == "`" } ?? false
        }
        return !Set(words).isDisjoint(with: ["struct", "enum", "class", "protocol", "actor", "typealias", "let", "var"])
    }
}
