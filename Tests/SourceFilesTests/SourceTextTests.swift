import Diagnostics
import SourceFiles
import Testing

@Suite struct SourceTextTests {
    private static let words = "tên,số\nHải Phòng,1\n"

    private static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
        let units = [0xFEFF] + Array(text.utf16)
        return units.flatMap { unit in
            bigEndian
                ? [UInt8(unit >> 8), UInt8(unit & 0xFF)] : [UInt8(unit & 0xFF), UInt8(unit >> 8)]
        }
    }

    @Test(arguments: [
        Array(words.utf8), [0xEF, 0xBB, 0xBF] + Array(words.utf8), utf16(words, bigEndian: false),
        utf16(words, bigEndian: true), Array(words.replacing("\n", with: "\r\n").utf8),
        Array(words.replacing("\n", with: "\r").utf8), Array("tên,số\r\nHải Phòng,1\r".utf8),
        Array("te\u{302}n,so\u{302}\u{301}\nHa\u{309}i Pho\u{300}ng,1\n".utf8),
    ])
    func `Every encoding and line end gives the same text`(bytes: [UInt8]) throws {
        let log = DiagnosticLog()
        let text = try #require(SourceText(bytes, file: "f", log: log))
        #expect(Array(text.text.unicodeScalars) == Array(SourceTextTests.words.unicodeScalars))
        #expect(text.lines == ["tên,số", "Hải Phòng,1"])
        #expect(log.diagnostics.isEmpty)
    }

    @Test(arguments: [[0x50, 0x4B, 0x03, 0x04, 0x14, 0x00, 0x06], [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1]] as [[UInt8]])
    func `A workbook under the name of a text is one fault`(bytes: [UInt8]) {
        let log = DiagnosticLog()
        #expect(SourceText(bytes + Array(repeating: 0, count: 100), file: "f.csv", log: log) == nil)
        #expect(
            log.diagnostics.map(\.text) == [
                "f.csv: error: the file is a workbook of a spreadsheet or another archive, not text [not-text]; "
                    + "open it and save it as CSV (UTF-8)"
            ])
    }

    @Test func `Characters past the basic plane come through UTF-16`() throws {
        let text = SourceText(SourceTextTests.utf16("a\u{1F600}", bigEndian: false), file: "f", log: DiagnosticLog())
        #expect(text?.text == "a\u{1F600}")
    }
}
