import Diagnostics
import Quantities
import SourceFiles
import Testing

@Suite struct FieldReaderTests {
    private enum Side: String, CaseIterable { case left, right }

    private func reader(_ text: String, _ log: DiagnosticLog) throws -> FieldReader {
        let source = try #require(SourceText(Array(text.utf8), file: "f", log: log))
        return FieldReader(try #require(YAMLNode.read(source, log: log)), of: "a thing", log: log)
    }

    private func ask(_ reader: FieldReader) -> [String] {
        var found: [String] = []
        found.append(reader.text("name", "what it is called") ?? "-")
        found.append(reader.words("title", "heading")?.en ?? "-")
        found.append(reader.id("id", "id") ?? "-")
        found.append(reader.ids("ids", "others").map(\.value).joined(separator: "+"))
        found.append(reader.texts("lines", "lines").map(\.value).joined(separator: "+"))
        found.append(reader.choice("side", "where", Side.self)?.rawValue ?? "-")
        found.append(reader.integer("count", "how many", in: 1...9).map { "\($0)" } ?? "-")
        found.append(reader.number("size", "how large", in: 0...1).map { "\($0)" } ?? "-")
        found.append(reader.flag("on", "whether", default: false) ? "on" : "off")
        found.append(reader.day("day", "when")?.iso ?? "-")
        found.append(reader.optionalPeriod("period", "when")?.code ?? "-")
        found.append(reader.optionalTerm("term", "when")?.code ?? "-")
        found.append(reader.optionalQuantity("value", "how much")?.grammar ?? "-")
        found.append(reader.record("part", "a part", of: "a part")?.text("name", "name of the part") ?? "-")
        for entry in reader.records("parts", "parts", of: "a part") {
            found.append(entry.optionalText("name", "name of the part") ?? "-")
            entry.finish()
        }
        found += reader.entries("free", "free keys").map { "\($0.key.value)=\($0.value.text ?? "-")" }
        reader.finish()
        return found
    }

    @Test func `Every form is read`() throws {
        let log = DiagnosticLog()
        let found = ask(
            try reader(
                """
                name: " Hải Phòng "
                title: {vi: a, en: b}
                id: hai-phong
                ids: [a, b-1]
                lines: [x y, "2"]
                side: left
                count: 3
                size: 0.5
                on: true
                day: 2025-09-26
                period: as of 2024-10-09
                term: 2020-2025
                value: 41..43
                part: {name: p}
                parts: [{name: q}, {}]
                free: {z: 1, a: 2}
                """, log))
        #expect(log.diagnostics.map(\.text) == [])
        #expect(
            found == [
                "Hải Phòng", "b", "hai-phong", "a+b-1", "x y+2", "left", "3", "0.5", "on", "2025-09-26",
                "as of 2024-10-09", "2020-2025", "41..43", "p", "q", "-", "z=1", "a=2",
            ])
    }

    @Test func `Every fault has its place, rule and next step`() throws {
        let log = DiagnosticLog()
        _ = ask(
            try reader(
                """
                nmae: x
                title: {vi: a, english: b}
                id: Hai Phong
                ids: [A]
                side: lft
                count: 12
                size: 0,5
                on: yes
                day: 26/9/2025
                period: 2030-2026
                value: 41-43
                part: text
                parts: {}
                """, log))
        #expect(
            log.diagnostics.map(\.text) == [
                "f:1:1: error: 'name' (what it is called) is missing in a thing [missing-key]; write a text",
                "f:1:1: error: unknown key 'nmae' in a thing [unknown-key]; did you mean 'name'?",
                "f:2:8: error: 'en' (English wording) is missing in title [missing-key]; write a text",
                "f:2:16: error: unknown key 'english' in title [unknown-key]; known here: en, vi",
                "f:3:5: error: 'Hai Phong' is not an id [bad-id]; "
                    + "use 1 to 64 small letters without marks, digits and hyphens",
                "f:4:7: error: 'A' is not an id [bad-id]; write 'a'",
                "f:5:7: error: 'lft' is not a known value of 'side' [unknown-value]; did you mean 'left'?",
                "f:6:8: error: 12 is out of range for 'count' [out-of-range]; write a number from 1 to 9",
                "f:7:7: error: '0,5' is not a number for 'size' [bad-number]; write 0.5",
                "f:8:5: error: 'yes' is neither true nor false [unknown-value]; write true or false",
                "f:9:6: error: '26/9/2025' is not a day [bad-day]; write 2025-09-26",
                "f:10:9: error: '2030-2026' is not a period [bad-period]; write 2026-2030",
                "f:11:8: error: '41-43' is not a value [bad-value]; write 41..43",
                "f:12:7: error: a part must be a mapping of keys to values, not a text [wrong-form]; "
                    + "write 'key: value' lines",
                "f:13:8: error: 'parts' must be a list, not a mapping [wrong-form]; begin each entry with '- '",
            ])
    }

    @Test func `A describing reader records what is asked and reports nothing`() {
        let reader = FieldReader.describing(of: "a thing")
        _ = ask(reader)
        #expect(
            reader.declarations.map { "\($0.key): \($0.form)\($0.isRequired ? "" : "?") - \($0.about)" } == [
                "name: text - what it is called", "title: words in vi and en - heading", "id: id - id",
                "ids: list of ids? - others", "lines: list of texts? - lines", "side: one of left, right - where",
                "count: whole number from 1 to 9 - how many", "size: number from 0.0 to 1.0 - how large",
                "on: true or false? - whether", "day: day, as 2025-09-26 - when",
                "period: period, as 2030 or 2026-2030? - when", "term: term, as 2020-2025? - when",
                "value: value, as 94 or 41..43? - how much", "part: mapping: a part - a part",
                "parts: list of mappings: a part? - parts", "free: mapping with free keys? - free keys",
            ])
        guard case .records(_, let fields) = reader.declarations[14].form else {
            Issue.record("parts is no list of mappings")
            return
        }
        #expect(fields.map(\.key) == ["name"])
    }

    @Test func `A reader reports under the kind it was given`() throws {
        let log = DiagnosticLog()
        let source = try #require(SourceText(Array("a: 1".utf8), file: "f", log: log))
        let reader = FieldReader(
            try #require(YAMLNode.read(source, log: log)), of: "a theme", log: log, kind: .configuration)
        reader.fault("odd", at: "a", "1 is odd")
        reader.finish()
        #expect(log.diagnostics.map(\.kind) == [.configuration, .configuration])
        #expect(log.diagnostics.map(\.text).last == "f:1:4: error: 1 is odd [odd]")
    }
}
