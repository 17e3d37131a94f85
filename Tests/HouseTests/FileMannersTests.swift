import Testing

@Suite struct FileMannersTests {
    private func file(_ text: String) -> SourceFile { SourceFile(path: "Sources/Tables/A.swift", text: text) }

    @Test func `No file is longer than 250 lines`() {
        let faults = (House.sources + House.tests).flatMap(FileManners.length)
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
    }

    @Test func `No type is named like its module or with a word that says nothing`() {
        let faults = House.sources.flatMap(FileManners.names)
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
    }

    @Test func `Whatever other rooms may use has a comment`() {
        let requirements = Set(House.sources.flatMap(FileManners.requirements)).union(["hash"])
        let faults = House.sources.flatMap { FileManners.missingComments(in: $0, requirements: requirements) }
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
    }

    @Test func `The first line of a comment has at most 100 characters`() {
        let faults = House.sources.flatMap(FileManners.longComments)
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
    }

    @Test func `No comment is wider than 120 characters`() {
        let faults = House.sources.flatMap(FileManners.wideComments)
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
        #expect(FileManners.wideComments(in: file("let a = 1\n// \(String(repeating: "x", count: 118))")).count == 1)
    }

    @Test func `What a protocol explains needs no second comment`() {
        let text = "/// A shape.\npackage protocol Shape {\n    func area() -> Int\n}\n    package func area() -> Int"
        #expect(FileManners.requirements(of: file(text)) == ["area"])
        #expect(FileManners.missingComments(in: file(text)).count == 1)
        #expect(FileManners.missingComments(in: file(text), requirements: ["area"]).isEmpty)
    }

    @Test func `A file too long would be found`() {
        #expect(FileManners.length(of: file(String(repeating: "\n", count: 250))).isEmpty)
        #expect(FileManners.length(of: file(String(repeating: "\n", count: 251))).count == 1)
    }

    @Test(arguments: [
        "struct FontManager {", "final class PDFContext {", "enum Tables {", "package struct StringUtils {",
        "protocol LayoutEngine {", "struct ItemList {", "    private enum Helper {", "typealias MenuItem = Int",
    ])
    func `A name that says nothing would be found`(_ line: String) {
        #expect(FileManners.names(in: file(line)).count == 1)
    }

    @Test(arguments: [
        "struct Itemised {", "struct Table {", "enum Contexture {", "// struct FontManager", "struct Management {",
    ])
    func `A name that merely begins alike is let pass`(_ line: String) {
        #expect(FileManners.names(in: file(line)).isEmpty)
    }

    @Test(arguments: [
        ("package struct A {", 1), ("/// Yes.\npackage struct A {", 0), ("/// Yes.\n@frozen\npackage enum A {", 0),
        ("// No.\npackage func a() {", 1), ("    package static func a() {", 1), ("package let a = 1", 1),
        ("    package let a: Int", 0), ("    package init(a: Int) {", 0), ("    package static func < (l: A, r: A)", 0),
        ("package import Tables", 0), ("private struct A {", 0), ("    package enum CodingKeys: String {", 0),
        ("/// \(String(repeating: "x", count: 101))\npackage struct A {", 1), ("/// Yes.\n\npackage struct A {", 1),
        ("/// Yes.\n///\n/// \(String(repeating: "x", count: 101))\npackage struct A {", 0),
    ])
    func `A missing or long comment would be found`(_ row: (text: String, count: Int)) {
        #expect(
            (FileManners.missingComments(in: file(row.text)) + FileManners.longComments(in: file(row.text))).count
                == row.count)
    }
}
