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
        let read = try JSONDecoder().decode([String].self, from: Data(JSONValue.texts([original]).bytes))
        #expect(read.first?.unicodeScalars.elementsEqual(original.unicodeScalars) == true)
    }

    @Test func `Numbers have a point and no exponent`() {
        let numbers: [Decimal] = [-0.5, 10_000_000_000_000_000]
        #expect(text(.list(numbers.map { .number($0) })) == "[\n  -0.5,\n  10000000000000000\n]\n")
    }
}
