import Diagnostics
import Intake
import TestSupport
import Testing

/// The same facts saved by different programs.
@Suite struct DialectTests {
    private static let rows = [
        ["indicator", "kind", "term", "period", "value", "status", "source", "locator", "note"],
        ["exports", "achievement", "2020-2025", "2025", "46.4", "E", "doc_1.txt", "p2", "Lần đầu, ước tính; “tạm”"],
        ["exports", "target", "2025-2030", "2030", "75.5..80", "A", "doc_1.txt", "p2", ""],
        ["share", "target", "2025-2030", "2030", ">=60.5", "A", "doc_1.txt", "p2", ""],
        ["completed", "achievement", "2020-2025", "2020-2025", "5 of 8", "A", "doc_1.txt", "p2", ""],
    ]

    private static func text(_ separator: String, _ end: String, comma: Bool = false, quoted: Bool = false) -> String {
        rows.map { row in
            row.enumerated().map { index, cell in
                let number =
                    comma && index == 4
                    ? cell.replacing("5.5..", with: "5,5..").replacing("0.5", with: "0,5")
                        .replacing("46.4", with: "46,4") : cell
                let mustQuote = quoted || number.contains(separator) || number.contains("\"")
                return mustQuote ? "\"\(number.replacing("\"", with: "\"\""))\"" : number
            }.joined(separator: separator) + end
        }.joined()
    }

    private static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
        ([0xFEFF] + Array(text.utf16)).flatMap { unit in
            bigEndian ? [UInt8(unit >> 8), UInt8(unit & 0xFF)] : [UInt8(unit & 0xFF), UInt8(unit >> 8)]
        }
    }

    private static let files: [(name: String, bytes: [UInt8])] = [
        ("comma, LF", Array(text(",", "\n").utf8)), ("comma, CRLF", Array(text(",", "\r\n").utf8)),
        ("comma, CR", Array(text(",", "\r").utf8)), ("all quoted", Array(text(",", "\r\n", quoted: true).utf8)),
        ("BOM", [0xEF, 0xBB, 0xBF] + Array(text(",", "\r\n").utf8)),
        ("semicolon", Array(text(";", "\r\n", comma: true).utf8)), ("tab", Array(text("\t", "\n").utf8)),
        ("UTF-16 LE, tab", utf16(text("\t", "\r\n"), bigEndian: false)),
        ("UTF-16 BE, semicolon", utf16(text(";", "\r\n", comma: true), bigEndian: true)),
        ("no last line end", Array(text(",", "\n").utf8.dropLast())),
        ("NFD", Array(text(",", "\n").replacing("ầ", with: "a\u{302}\u{300}").utf8)),
        ("empty rows", Array((text(",", "\n") + ",,,,,,,,\n\n\n").utf8)),
    ]

    @Test(arguments: files.map(\.name)) func `Every dialect gives the same register`(name: String) throws {
        let plain = try SeedFolder(["facts/north.csv": DialectTests.text(",", "\n")]).read()
        #expect(plain.lines == [])
        let folder = try SeedFolder()
        let file = try #require(DialectTests.files.first { $0.name == name })
        try folder.folder.write("facts/north.csv", file.bytes)
        let (seeds, lines) = try folder.read()
        #expect(lines == [])
        let words = try #require(seeds.register).words
        let expected = try #require(plain.seeds.register).words
        #expect(words.map { Array($0.unicodeScalars) } == expected.map { Array($0.unicodeScalars) })
    }
}
