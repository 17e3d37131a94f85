import Drawings
import Layouts
import Quantities
import Tables
import Testing

/// How many sentences of each topic stand on a page, and what stands above them.
@Suite struct FindingsBlockTests {
    private func texts(_ topics: String, _ keys: String) throws -> [String] {
        let rows = topics.map { ["topic": .text(String($0)), "sentence": .text("Câu \($0).")] as [String: Cell] }
        let use = "  - findings:\n      from: findings\n      label: topic\n      text: sentence\n      \(keys)\n"
        let table = SmallTables.table(SmallTables.findings, rows)
        return try SmallSetting.strips(use, SmallSetting.setting([table], language: .vi)).texts
    }

    @Test(arguments: [
        ("aaab", "each: 5", ["a", "Câu a.", "Câu a.", "Câu a.", "b", "Câu b."]),
        ("aaaab", "each: 2", ["a", "Câu a.", "Câu a.", "… và 2 ý khác trong báo cáo này.", "b", "Câu b."]),
        ("aab", "each: 1", ["a", "Câu a.", "Câu a.", "b", "Câu b."]),
        (
            "aaaab", "each: 2\n      more: {vi: \"và {count} kết quả nữa.\", en: \"and {count} more.\"}",
            ["a", "Câu a.", "Câu a.", "và 2 kết quả nữa.", "b", "Câu b."]
        ),
        ("aab", "title: {vi: Kết quả, en: Results}", ["Kết quả", "a", "Câu a.", "Câu a.", "b", "Câu b."]),
        ("", "title: {vi: Kết quả, en: Results}", []),
    ])
    func `A topic has its share of sentences, the others are counted`(
        _ topics: String, _ keys: String, _ expected: [String]
    ) throws {
        #expect(try texts(topics, keys) == expected)
    }

    @Test func `The line that counts the others keeps to the sentence before it`() throws {
        let rows = "aaaab".map { ["topic": .text(String($0)), "sentence": .text("Câu \($0).")] as [String: Cell] }
        let use = "  - findings: {from: findings, label: topic, text: sentence, each: 2}"
        let strips = try SmallSetting.strips(
            use, SmallSetting.setting([SmallTables.table(SmallTables.findings, rows)], language: .vi))
        #expect(strips.map(\.keepsWithNext) == [false, true, false, false])
    }

    @Test func `A topic with many sentences takes no more of the limit than its share`() throws {
        #expect(
            try texts("aaaaabb", "each: 1\n      limit: 4")
                == ["a", "Câu a.", "… và 4 ý khác trong báo cáo này.", "b", "Câu b.", "Câu b."])
    }
}
