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
        code = lines.map { SourceFile.bare($0, isInsideText: &isInsideText) }
    }

    /// A line without comments and string literals; remembers whether a literal of many lines is open after it.
    private static func bare(_ line: Substring, isInsideText: inout Bool) -> String {
        let bytes = Array(line.utf8)
        let (quote, slash) = (UInt8(ascii: "\""), UInt8(ascii: "/"))
        var kept: [UInt8] = []
        var index = 0
        var isInsideLiteral = false
        while index < bytes.count {
            let rest = bytes[index...]
            if rest.starts(with: [quote, quote, quote]) {
                isInsideText.toggle()
                index += 3
            } else if isInsideText {
                index += 1
            } else if isInsideLiteral {
                if rest.first == quote { isInsideLiteral = false }
                index += rest.first == UInt8(ascii: "\\") ? 2 : 1
            } else if rest.starts(with: [slash, slash]) {
                break
            } else {
                if rest.first == quote { isInsideLiteral = true } else { kept.append(bytes[index]) }
                index += 1
            }
        }
        return String(decoding: kept, as: UTF8.self)
    }

    /// The room the file belongs to: the folder under `Sources` or `Tests`.
    var room: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

    private static let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "actor", "typealias"]

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
            let words = line.split { " :<{=".contains($0) }
            guard let kind = words.firstIndex(where: SourceFile.kinds.contains), words.count > kind + 1 else {
                return nil
            }
            return words[kind + 1].first?.isUppercase == true ? String(words[kind + 1]) : nil
        }
    }
}

/// The house as it lies on the disk.
enum House {
    /// The root folder, two levels above the folder of this test.
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The files of the rooms.
    static let sources = files(below: "Sources")
    /// The files of the tests.
    static let tests = files(below: "Tests")

    /// The Swift files below a folder of the root, in the order of their paths.
    private static func files(below folder: String) -> [SourceFile] {
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
    static var description: String { text(of: "Package.swift") }

    /// What the house tells everybody.
    static var readme: String { text(of: "README.md") }

    private static func text(of name: String) -> String {
        let data = FileManager.default.contents(atPath: root.appendingPathComponent(name).path)
        return String(decoding: data ?? Data(), as: UTF8.self)
    }
}
