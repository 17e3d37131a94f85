import Diagnostics
import SourceFiles
import Testing

@Suite struct YAMLReadingTests {
    private func read(_ text: String, kind: Diagnostic.Kind = .input) -> (node: YAMLNode?, log: DiagnosticLog) {
        let log = DiagnosticLog()
        let source = SourceText(Array(text.utf8), file: "f.yaml", log: log)
        return (source.flatMap { YAMLNode.read($0, log: log, kind: kind) }, log)
    }

    @Test(arguments: ["007", "NO", "12:30", "1e3", "0x10", "null", "~", "2025-01-01", "yes", "1_000", "'5'", "\"NO\""])
    func `Scalars stay the text they are`(text: String) {
        let plain = text.filter { $0 != "'" && $0 != "\"" }
        #expect(read(text).node?.text == plain)
    }

    @Test func `Every node knows its place`() throws {
        let node = try #require(read("# đầu\nname: Hải Phòng\nlist:\n  - {a: b}\n").node)
        guard case .mapping(let pairs) = node.content, case .sequence(let list) = pairs[1].value.content else {
            Issue.record("not a mapping with a list")
            return
        }
        #expect(pairs[0].value.place == Place(file: "f.yaml", line: 2, column: 7))
        #expect(list[0].place == Place(file: "f.yaml", line: 4, column: 5))
    }

    @Test(arguments: ["", "\n", "# only a note\n"]) func `An empty file is a blank scalar`(text: String) {
        #expect(read(text).node?.isBlank == true)
    }

    @Test(arguments: [
        "text: \"R&D & more\"\n", "text: this *and* that, a & b\n", "text: R &D\n", "text: '&two and *one'\n",
        "text: 5 * 3\n",
    ])
    func `Ampersands and stars in texts are no anchors`(text: String) {
        let (node, log) = read(text)
        #expect(node != nil)
        #expect(log.diagnostics.isEmpty)
    }

    @Test func `Faults of layouts are faults of the configuration`() {
        #expect(read("a: [", kind: .configuration).log.diagnostics.map(\.kind) == [.configuration])
    }

    private static let bomb =
        "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        + (1..<12).map {
            "a\($0): &a\($0) [" + [String](repeating: "*a\($0 - 1)", count: 10).joined(separator: ", ") + "]\n"
        }
        .joined()

    @Test func `A bomb of aliases is refused at once`() {
        let (node, log) = read(YAMLReadingTests.bomb)
        #expect(node == nil)
        #expect(
            log.diagnostics.map(\.text) == [
                "f.yaml:2:10: error: the alias '*a0' is not read [yaml-alias]; write the value out where it is needed"
            ])
    }

    @Test(arguments: [
        "[", "{", "- ", "? ", "a: ", "{a: ", "\"", "'", "&a ", "*a ", "!t ", "a:\n", " ", "\t", "#", "|\n", "- - \n",
        ",",
        "[],", "{a: b}\n", "---\n", "%TAG ! x\n", "a", ": ", "- a\n", "- {a: b}\n", "[[", "? [a]\n", "a: b\n",
    ])
    func `Reading a quarter megabyte of any one thing ends fast`(unit: String) {
        let clock = ContinuousClock()
        let took = clock.measure { _ = read(String(repeating: unit, count: (1 << 18) / unit.utf8.count)) }
        #expect(took < .seconds(20), "\(unit): \(took)")
    }

    @Test(arguments: [
        ("\\u202E", "U+202E"), ("\\0", "U+0000"), ("\\a", "U+0007"), ("\\r", "U+000D"), ("\\x85", "U+0085"),
        ("\\N", "U+0085"), ("\\L", "U+2028"), ("\\uFFFD", "U+FFFD"), ("\\uE000", "U+E000"), ("\\U0010FFFF", "U+10FFFF"),
    ])
    func `What a file may not hold may not be written as an escape`(escape: String, name: String) {
        let (node, log) = read("a:\n  b: \"x\(escape)y\"\n")
        #expect(node == nil)
        #expect(log.diagnostics.map { "\($0.place) \($0.rule)" } == ["f.yaml:2:6 text-gate"])
        #expect(log.diagnostics.first?.message.contains(name) == true)
        #expect(read("\"x\(escape)y\": b\n").node == nil)
    }

    @Test func `Escapes that are let in are composed`() {
        #expect(read("\"a\\tb\\nc e\\u0301\"").node?.text?.unicodeScalars.map(\.value).last == 0xE9)
        #expect(read("\"e" + String(repeating: "\\u0301", count: 9) + "\"").log.diagnostics.count == 1)
    }

    @Test func `A faulty file that is read twice is refused twice`() {
        let log = DiagnosticLog()
        for _ in 1...2 {
            let source = SourceText(Array("a: !x b\n".utf8), file: "f.yaml", log: log)
            #expect(source.flatMap { YAMLNode.read($0, log: log) } == nil)
        }
        #expect(log.diagnostics.count == 1)
    }
}
