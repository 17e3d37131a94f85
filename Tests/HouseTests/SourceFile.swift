import Foundation
import TestSupport

/// A Swift file of the house, as the checks see it.
struct SourceFile: Sendable {
    /// The path from the root of the house, such as `Sources/Tables/Cell.swift`.
    let path: String
    let lines: [Substring]
    /// The lines without comments and without what stands in string literals, but with interpolations.
    let code: [String]

    init(path: String, text: String) {
        self.path = path
        lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        code = BareCode.lines(lines)
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
    private static let root = URL(fileURLWithPath: Project.root)

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
