import Drawings
import Layouts
import Quantities
import Tables
import Testing

/// What entries of a list have in common is told once, and where their small lines stand.
@Suite struct ListBlockTests {
    /// An entry's group, words and term of two.
    private typealias Entry = (kind: String, text: String, due: String)

    private func strips(
        _ entries: [Entry], _ keys: String = "group: kind", _ language: Language = .vi
    ) throws -> [Strip] {
        let rows = entries.enumerated().map { index, entry in
            [
                "kind": .text(entry.kind), "text": .text(entry.text), "due": .text(entry.due),
                "source_id": .text("bc-2.txt"), "locator": .text("p\(index + 1)"),
            ] as [String: Cell]
        }
        let use = """
              - list:
                  from: aims
                  text: text
                  \(keys)
                  details: [{show: due, as: period}, {show: source_id, as: source}]
            """
        let table = SmallTables.table(SmallTables.aims, rows)
        return try SmallSetting.strips(use, SmallSetting.setting([table], language: language))
    }

    /// All texts but numbers and words.
    private func texts(_ dues: [String], _ keys: String = "group: kind", _ language: Language = .vi) throws -> [String]
    {
        let strips = try strips(dues.map { ("goal", "Việc", $0) }, keys, language)
        return strips.texts.filter { $0 != "Việc" && !$0.hasSuffix(".") }
            .map { $0.replacing("\u{A0}đoạn\u{A0}", with: " đ. ") }
    }

    @Test func `What all entries of a group say is told once, below its heading`() throws {
        #expect(try texts(["2030", "2030", "2030"]) == ["Mục tiêu", "2030", "[2] đ. 1", "[2] đ. 2", "[2] đ. 3"])
    }

    @Test func `A list without groups is one group`() throws {
        #expect(try texts(["2030", "2030", "2030"], "limit: 9").first == "2030")
    }

    @Test func `Words of one line go on to a second one where they leave their source no room`() throws {
        let lines = { (words: Int) in
            let text = Array(repeating: "abcd", count: words).joined(separator: " ")
            return try strips([("goal", text, "")], "limit: 9").texts.filter { $0.hasPrefix("abcd") }.count
        }
        // 63 characters on a line, of which the source takes ten.
        #expect(try lines(10) == 1)
        #expect(try lines(12) == 2)
    }

    @Test func `Two entries share nothing`() throws {
        #expect(try texts(["2030", "2030"]) == ["Mục tiêu", "2030 · [2] đ. 1", "2030 · [2] đ. 2"])
    }

    @Test func `What most entries say is told with their numbers`() throws {
        let dues = ["2028", "2030", "2030", "2029", "2030"]
        let own = ["2028 · [2] đ. 1", "[2] đ. 2", "[2] đ. 3", "2029 · [2] đ. 4", "[2] đ. 5"]
        #expect(try texts(dues) == ["Mục tiêu", "Mục\u{A0}2–3, 5: 2030"] + own)
        #expect(try texts(dues, "group: kind", .en)[1] == "Items\u{A0}2–3, 5: 2030")
    }

    @Test func `What half the entries say stays with them`() throws {
        #expect(try texts(["2030", "2030", "2030", "2027", "2028", "2029"]).count == 7)
    }

    @Test func `A detail that entries lack is not shared`() throws {
        let own = ["[2] đ. 1", "[2] đ. 2", "[2] đ. 3", "2030 · [2] đ. 4"]
        #expect(try texts(["", "", "", "2030"]) == ["Mục tiêu"] + own)
    }

    @Test func `The shared line keeps with the first entry`() throws {
        let strips = try strips([Entry](repeating: ("goal", "Việc", "2030"), count: 3))
        #expect(strips.prefix(3).map(\.keepsWithNext) == [true, true, false])
    }

    @Test func `Small lines end at the right edge`() throws {
        let words = ["Việc", "Việc " + String(repeating: "cần làm ", count: 7)]
        for strip in try strips(words.map { ("goal", $0, "2030") }, "limit: 9") {
            #expect(strip.ink.compactMap { $0.bounds?.maxX }.max() == 340)
        }
    }
}
