import Diagnostics
import Drawings
import Quantities
import SourceFiles
import Tables
import Testing

@testable import Layouts

@Suite struct SectionTests {
    private func faults(_ blocks: String) throws -> [String] {
        let log = DiagnosticLog()
        let text = """
            title: {vi: "{committee}", en: "{committee}"}
            subject: {vi: a, en: b}
            running_head: {vi: a, en: b}
            blocks:
            """
        #expect(
            (Layout(reading: try SmallSetting.node(text + "\n" + blocks, log), SmallSetting.vocabulary(log)) == nil)
                == log.hasErrors)
        return log.diagnostics.map(\.text)
    }

    private func prose(_ text: String) -> String { "  - prose: {text: {vi: \"\(text)\", en: \"a {date}\"}}" }

    @Test func `A paragraph that introduces what follows keeps to it`() throws {
        let setting = SmallSetting.setting([])
        let keeps = { (keys: String) in
            try SmallSetting.strips("  - prose: {text: {vi: Lời dẫn, en: Words}\(keys)}", setting).map(\.keepsWithNext)
        }
        #expect(try keeps("") == [false])
        #expect(try keeps(", introduces: true") == [true])
    }

    @Test(arguments: [
        ("{date} {{past}} { x } {} {a b}", []),
        (
            "{comittee}",
            ["error: nothing is filled in for '{comittee}' [unknown-placeholder]; did you mean 'committee'?"]
        ),
        (
            "{group}{group}",
            [
                "error: nothing is filled in for '{group}' [unknown-placeholder]; known here: committee, committee_short, date, latest, "
                    + "method, next, page:ID, past, sources"
            ]
        ),
    ]) func `Placeholders nobody knows are faults of the layout`(text: String, expected: [String]) throws {
        let found = try faults(prose(text))
        #expect(found.allSatisfy { $0.hasPrefix("layout.yaml:5:24: ") })
        #expect(found.map { String($0.dropFirst("layout.yaml:5:24: ".count)) } == expected)
    }

    @Test func `A block's own placeholders are known to it`() throws {
        #expect(
            try faults(
                "  - callout: {from: findings, words: {vi: \"{rows}\", en: \"{rows} {page:x}\"}}\n"
                    + "  - section: {id: x, heading: {vi: a, en: b}, blocks: []}") == [])
        #expect(
            try faults("  - section: {heading: {vi: \"{rows}\", en: b}, blocks: []}").map { $0.contains("'{rows}'") }
                == [true])
    }

    @Test func `References lead to sections of the same layout`() throws {
        let section = "  - section: {id: risks, heading: {vi: a, en: b}, blocks: []}"
        #expect(try faults(prose("{page:risks}") + "\n" + section) == [])
        #expect(
            try faults(prose("{page:risk}") + "\n" + section) == [
                "layout.yaml:5:19: error: there is no section with the id 'risk' [unknown-section]; did you mean 'risks'?"
            ])
        #expect(
            try faults(section + "\n" + section) == [
                "layout.yaml:6:19: error: there is already a section 'risks', at layout.yaml:5:19 [doubled-id]; "
                    + "give it another id"
            ])
    }

    @Test func `Levels follow from nesting`() throws {
        let prose = "{vi: a., en: b.}"
        let strips = try SmallSetting.strips(
            """
              - section:
                  heading: {vi: Một, en: One}
                  level: 3
                  blocks:
                    - section:
                        heading: {vi: Hai, en: Two}
                        blocks:
                          - section: {heading: {vi: Ba, en: Three}, blocks: [{prose: {text: \(prose)}}]}
              - section: {heading: {vi: Bốn, en: Four}, blocks: [{prose: {text: \(prose)}}]}
            """, SmallSetting.setting([]))
        #expect(strips.compactMap(\.bookmark).map { "\($0.level) \($0.title)" } == ["1 Một", "2 Hai", "3 Ba", "1 Bốn"])
        #expect(strips.dump.contains("H2 ") && strips.dump.contains("H3 ") && strips.dump.contains("H4 "))
    }

    @Test func `A landscape section is composed for the turned sheet`() throws {
        let words = String(repeating: "một hai ba ", count: 60)
        let strips = try SmallSetting.strips(
            """
              - section:
                  heading: {vi: Rộng, en: Wide}
                  landscape: true
                  blocks: [{prose: {text: {vi: "\(words)", en: b.}}}]
              - prose: {text: {vi: "\(words)", en: b.}}
            """, SmallSetting.setting([]))
        #expect(strips.map(\.isTurned) == [true, true, false])
        #expect(strips[1].ink.flatMap(\.textLines).allSatisfy { $0.width <= 420 })
        #expect(strips[1].ink.flatMap(\.textLines).contains { $0.width > 340 })
        #expect(strips[2].ink.flatMap(\.textLines).allSatisfy { $0.width <= 340 })
    }

    @Test func `Paragraphs that open a section part between pages, and one above a table keeps with it`() throws {
        let words = String(repeating: "một hai ba ", count: 20)
        let prose = "{prose: {text: {vi: \"\(words)\", en: b.}}}"
        let table = "{table: {from: assessments, columns: [{show: indicator}]}}"
        let keeps = try [prose, table].map { second in
            try SmallSetting.strips(
                "  - section: {heading: {vi: a, en: b}, blocks: [\(prose), \(second)]}",
                SmallSetting.setting(SmallDocument.tables(rows: 3)))[1].keepsWithNext
        }
        #expect(keeps == [false, true])
    }

    @Test func `A line that goes on names a group as it is written, with its key and subject only`() {
        let setting = SmallSetting.setting([], width: 1000)
        let name = "T1 · Kim ngạch xuất khẩu · 2025 · verdict/1"
        let words = { (group: String?) in setting.continuation(of: group).ink.flatMap(\.textLines).map(\.text) }
        #expect(words(name) == ["(TIẾP THEO: T1 · Kim ngạch xuất khẩu)"])
        #expect(words("Hải Phòng (cũ)") == ["(TIẾP THEO: Hải Phòng (cũ))"])
        #expect(words(nil) == ["(TIẾP THEO)"])
    }

    @Test func `A chart's headline may name its group, before the title where nothing was found`() throws {
        let strips = try SmallSetting.strips(
            """
              - bullets:
                  from: assessments
                  group: area
                  title: {vi: So sánh, en: b}
                  headline: {vi: "{group}: {finding}", en: b}
                  label: indicator
                  result: actual
                  target: target
                  status: verdict
            """, SmallSetting.setting(SmallDocument.tables(rows: 1)))
        #expect(strips[0].ink.flatMap(\.textLines).map(\.text).joined().hasPrefix("Lĩnh vực 1: "))
    }

    @Test func `A section of nothing but page breaks is left out`() throws {
        let text = "  - section: {heading: {vi: a, en: b}, blocks: [{page-break: {}}]}"
        #expect(try SmallSetting.strips(text, SmallSetting.setting([])).isEmpty)
    }

    @Test func `A committee's name leads to its own report`() throws {
        let table = SmallTables.table(
            SmallTables.assessments, [["committee_id": .text("hp"), "indicator": .text("Hải Phòng")]])
        let row = Row(shape: table.shape, cells: table.rows[0])
        let setting = Setting(
            tables: [:], sourceNumbers: [:], language: .vi, theme: SmallSetting.theme, width: 340,
            measurer: SmallSetting.setting([]).measurer, placeholders: [:], variables: [:],
            reportAddresses: ["hp": "https://example.org/hp.vi.pdf"])
        #expect(row.link("indicator", as: .committee, in: setting) == .address("https://example.org/hp.vi.pdf"))
        #expect(row.printed("indicator", as: .committee, in: setting) == "Hải Phòng")
        #expect(row.link("indicator", as: .committee, in: SmallSetting.setting([])) == nil)
        #expect(Row.missingColumn("indicator", as: .committee, in: SmallTables.findings) != nil)
    }
}
