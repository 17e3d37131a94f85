import Foundation

/// A Swift file of the house, as the checks see it.
struct SourceFile: Sendable {
    /// The path from the root of the house, such as `Sources/Tables/Cell.swift`.
    let path: String
    let lines: [Substring]
    /// The lines without comments and without what stands in string literals.
    let code: [String]

    init(path: String, text: String) {
        self.path = path
        lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        var isInsideText = false
        code = lines.map { line in
            let quotes = line.ranges(of: "\"\"\"").count
            let wasInside = isInsideText
            if !quotes.isMultiple(of: 2) { isInsideText.toggle() }
            if wasInside { return "" }
            let bare = line.replacing(/"""|"(?:[^"\\]|\\.)*"/, with: "\"\"")
            return String(bare.firstRange(of: "//").map { bare[..<$0.lowerBound] } ?? bare[...])
        }
    }

    /// The room the file belongs to: the folder under `Sources` or `Tests`.
    var room: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

    /// The modules the file imports, each once for every line that does.
    var imports: [String] {
        code.compactMap { line in
            let words = line.split(separator: " ")
            guard let index = words.firstIndex(of: "import"), index < 3, words.count > index + 1 else { return nil }
            let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func", "typealias", "var", "let"]
            let name = kinds.contains(words[index + 1]) ? words.last : words[index + 1]
            return name?.split(separator: ".").first.map(String.init)
        }
    }

    /// The names of the types the file declares.
    var types: [String] {
        code.compactMap { line in
            line.firstMatch(of: /\b(?:struct|class|enum|protocol|actor|typealias) ([A-Z]\w*)/).map { String($0.1) }
        }
    }
}

/// The house as it lies on the disk.
enum House {
    /// The root folder, two levels above the folder of this test.
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The Swift files below a folder of the root, in the order of their paths.
    static func files(below folder: String) -> [SourceFile] {
        let base = root.appendingPathComponent(folder).path
        let names = FileManager.default.enumerator(atPath: base)?.compactMap { $0 as? String } ?? []
        return names.filter { $0.hasSuffix(".swift") }.sorted().compactMap { name in
            FileManager.default.contents(atPath: base + "/" + name).map {
                SourceFile(path: folder + "/" + name, text: String(decoding: $0, as: UTF8.self))
            }
        }
    }

    /// The rooms, by the names of their folders.
    static var rooms: Set<String> {
        let names = try? FileManager.default.contentsOfDirectory(atPath: root.appendingPathComponent("Sources").path)
        return Set(names ?? [])
    }

    /// The package description.
    static var description: String {
        let data = FileManager.default.contents(atPath: root.appendingPathComponent("Package.swift").path)
        return String(decoding: data ?? Data(), as: UTF8.self)
    }
}
