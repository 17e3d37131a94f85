import Testing

@Suite struct WordingTests {
    /// Every line that chooses words by asking for one language, which leaves the next language without words.
    private func choices(in file: SourceFile) -> [String] {
        guard file.room != "Quantities" else { return [] }
        return file.code.indices.filter { file.code[$0].firstMatch(of: /[=!]= ?\.(vi|en)\b/) != nil }.map {
            "\(file.path):\($0 + 1): a choice between languages; make Words(vi:, en:) or switch over the language"
        }
    }

    @Test func `Words of two languages stand side by side and are never chosen by hand`() {
        let faults = House.sources.flatMap(choices)
        #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
    }

    @Test(arguments: [
        "let a = language == .vi ? 1 : 2", "if setting.language == .en {", "guard language != .vi else {",
    ])
    func `A choice between languages would be found`(_ line: String) {
        #expect(choices(in: SourceFile(path: "Sources/Tables/A.swift", text: line)).count == 1)
        #expect(choices(in: SourceFile(path: "Sources/Quantities/A.swift", text: line)).isEmpty)
    }

    @Test(arguments: ["case .vi: 1", "words[.vi]", "// language == .vi", "printed(in: .en)", "x == .video"])
    func `Words for each language are let pass`(_ line: String) {
        #expect(choices(in: SourceFile(path: "Sources/Tables/A.swift", text: line)).isEmpty)
    }
}
