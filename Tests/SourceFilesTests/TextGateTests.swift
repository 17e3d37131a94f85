import Diagnostics
import SourceFiles
import Testing

@Suite struct TextGateTests {
    @Test(arguments: [
        (0x00, "U+0000 (control character)"), (0x07, "U+0007 (control character)"),
        (0x1B, "U+001B (control character)"), (0x7F, "U+007F (control character)"),
        (0x85, "U+0085 (control character)"), (0x9F, "U+009F (control character)"),
        (0x200B, "U+200B (zero width space)"), (0x2028, "U+2028 (line separator)"),
        (0x202A, "U+202A (left-to-right embedding)"), (0x202E, "U+202E (right-to-left override)"),
        (0x2066, "U+2066 (left-to-right isolate)"), (0x2069, "U+2069 (pop directional isolate)"),
        (0xE000, "U+E000 (private use)"), (0xF8FF, "U+F8FF (private use)"),
        (0xFDD0, "U+FDD0 (not a character)"), (0xFEFF, "U+FEFF (zero width no-break space)"),
        (0xFFFD, "U+FFFD (replacement character)"), (0xFFFE, "U+FFFE (not a character)"),
        (0xFFFF, "U+FFFF (not a character)"), (0x1FFFE, "U+1FFFE (not a character)"),
        (0xF0000, "U+F0000 (private use)"), (0x10FFFD, "U+10FFFD (private use)"),
    ])
    func `A character that hides or reorders text is refused by name`(value: Int, name: String) throws {
        let scalar = try #require(Unicode.Scalar(UInt32(value)))
        let log = DiagnosticLog()
        #expect(SourceText(Array("đầu\nxã\(Character(scalar))b".utf8), file: "f.csv", log: log) == nil)
        let hint = value == 0 ? "save the file as UTF-8 text" : "delete the character"
        #expect(
            log.diagnostics.map(\.text)
                == ["f.csv:2:3: error: the character \(name) is not allowed in a text [text-gate]; \(hint)"])
    }

    @Test(arguments: ["\t", "\n", " ", "\u{A0}", "đ", "ệ", "“", "–", "\u{2212}", "\u{200E}", "\u{1F600}", "\u{E9}"])
    func `Ordinary characters pass`(text: String) {
        let log = DiagnosticLog()
        #expect(SourceText(Array("a\(text)b".utf8), file: "f", log: log)?.text == "a\(text)b")
        #expect(log.diagnostics.isEmpty)
    }

    @Test func `Surrogates without a partner are refused in both encodings`() {
        let sentence = "f:1:2: error: the character U+D83D (unpaired surrogate) is not allowed in a text "
        for bytes: [UInt8] in [[0x61, 0xED, 0xA0, 0xBD], [0xFF, 0xFE, 0x61, 0, 0x3D, 0xD8]] {
            let log = DiagnosticLog()
            #expect(SourceText(bytes, file: "f", log: log) == nil)
            #expect(log.diagnostics.map(\.text) == [sentence + "[text-gate]; delete the character"])
        }
    }

    @Test(
        arguments: [
            ([0x61, 0x0A, 0x62, 0xFF], "f:2:2: error: the bytes from here on are not UTF-8"),
            ([0xC0, 0x80], "f:1:1: error: the bytes from here on are not UTF-8"),
            ([0x61, 0xE1, 0xBB], "f:1:2: error: the bytes from here on are not UTF-8"),
            ([0xF4, 0x90, 0x80, 0x80], "f:1:1: error: the bytes from here on are not UTF-8"),
            ([0xFF, 0xFE, 0x61], "f: error: the file is UTF-16 that ends in half a character"),
        ] as [([UInt8], String)])
    func `Bytes that are no text are refused where they begin`(bytes: [UInt8], sentence: String) {
        let log = DiagnosticLog()
        #expect(SourceText(bytes, file: "f", log: log) == nil)
        #expect(log.diagnostics.map(\.text) == [sentence + " [not-text]; save the file as UTF-8 text"])
    }

    @Test func `Many refusals end in one note`() {
        let log = DiagnosticLog()
        #expect(SourceText([UInt8](repeating: 1, count: 1 << 20), file: "f", log: log) == nil)
        #expect(log.diagnostics.count == 21)
        #expect(log.diagnostics[0].message == "more than 20 characters of this file are not allowed in a text")
    }

    @Test func `Stacked marks are refused`() {
        let log = DiagnosticLog()
        let marks = String(repeating: "\u{300}\u{323}", count: 300_000)
        #expect(SourceText(Array(("a" + marks).utf8), file: "f", log: log) == nil)
        #expect(
            log.diagnostics.map(\.text) == [
                "f:1:10: error: more than 8 combining marks stand on one letter [text-gate]; delete the marks"
            ])
    }
}
