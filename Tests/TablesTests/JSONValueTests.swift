import Foundation
import TestSupport
import Testing

@testable import Tables

@Suite struct JSONValueTests {
    private func text(_ value: JSONValue) -> String { String(decoding: value.bytes, as: UTF8.self) }

    @Test func `Members keep the order they were given in`() {
        let value = JSONValue.object(["b": .count(1), "a": .texts(["x", "y"]), "c": .flag(true), "d": nil])
        let expected = """
            {
              "b": 1,
              "a": [
                "x",
                "y"
              ],
              "c": true
            }

            """
        #expect(text(value) == expected)
    }

    @Test func `Empty lists and objects stay on one line`() {
        #expect(text(.list([])) == "[]\n")
        #expect(text(.object([])) == "{}\n")
    }

    @Test(arguments: [
        ("đạt", #""đạt""#), ("a\"b", #""a\"b""#), ("a\\b", #""a\\b""#), ("a\nb\tc\rd", #""a\nb\tc\rd""#),
        ("\u{1}\u{1F}\u{7F}", #""\u0001\u001f\u007f""#), ("</script>", #""</script>""#),
    ])
    func `Texts are escaped where JSON asks for it`(_ pair: (text: String, literal: String)) {
        #expect(text(.text(pair.text)) == pair.literal + "\n")
    }

    @Test func `Another reader of JSON reads the same texts`() throws {
        var generator = SeededGenerator(seed: 7)
        let scalars = (0..<400).compactMap { _ in Unicode.Scalar(UInt32.random(in: 0...0x2FFF, using: &generator)) }
        let original = String(String.UnicodeScalarView(scalars))
        let value = JSONValue.texts([original])
        for bytes in [Data(value.bytes), Data(value.line.utf8)] {
            let read = try JSONDecoder().decode([String].self, from: bytes)
            #expect(read.first?.unicodeScalars.elementsEqual(original.unicodeScalars) == true)
        }
    }

    @Test func `A line is one line, and parts of it stand as they always did`() {
        let value = JSONValue.object([
            "a": .text("x"), "b": .list([.count(1), .flag(false)]), "c": .object([]), "d": .object(["e": .list([])]),
        ])
        #expect(value.line == #"{"a": "x","b": [1,false],"c": {},"d": {"e": []}}"#)
    }

    @Test(arguments: [
        "a\"b\\c", "đạt", "line\nfeed\r\t", "\u{0}\u{1F}\u{7F}\u{80}\u{85}\u{9F}\u{A0}", "</script>\u{2028} \u{2029}",
        "🇻🇳", "a\r\nb", "  two  spaces", "\u{B}\u{C}",
    ])
    func `Any text survives on a line, which no reader of lines breaks`(_ text: String) throws {
        let line = JSONValue.object([.init(name: text, value: .text(text))]).line
        #expect(!line.contains { $0.isNewline })
        let read = try JSONDecoder().decode([String: String].self, from: Data(line.utf8))
        #expect(read.first?.key.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
        #expect(read.first?.value.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
    }

    @Test func `Numbers have a point and no exponent`() {
        let numbers: [Decimal] = [-0.5, 10_000_000_000_000_000]
        #expect(text(.list(numbers.map { .number($0) })) == "[\n  -0.5,\n  10000000000000000\n]\n")
    }
}
