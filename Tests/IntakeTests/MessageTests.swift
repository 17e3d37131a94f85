import Intake
import Testing

/// What is said of a slip, and what is left unsaid because it only follows from one.
@Suite struct MessageTests {
    private static let header = "indicator,kind,term,period,value,status,source,locator,note\n"

    private func lines(_ changes: [String: String]) throws -> [String] { try SeedFolder(changes).read().lines }

    @Test(arguments: [("|", "'|'"), ("\u{3B}\"", "")])
    func `A header that no known sign separates is one fault`(sign: String, named: String) throws {
        let text = (MessageTests.header + "exports,target,,2030,75,A,doc_1.txt,p2,\n")
        let written =
            named.isEmpty
            ? "\"" + text.replacing(",", with: ";").replacing("\n", with: "\"\n", maxReplacements: 1)
            : text.replacing(",", with: sign)
        let found = try lines(["facts/north.csv": written])
        #expect(
            found == [
                "seeds/facts/north.csv:1:1: error: the header is one column, "
                    + "for \(named.isEmpty ? "';'" : named) does not separate its names [wrong-separator]; "
                    + "separate the cells of all lines with a comma, a semicolon or a tab, without quotes around a line"
            ])
    }

    @Test func `A header separated by two signs is one fault`() throws {
        let text =
            MessageTests.header.replacing("kind,term", with: "kind;term") + "exports,target,,2030,75,A,doc_1.txt,p2,\n"
        #expect(
            try lines(["facts/north.csv": text]) == [
                "seeds/facts/north.csv:1:11: error: 'kind;term' is one column, for ',' separates this header "
                    + "[wrong-separator]; separate the cells of all lines with one and the same sign"
            ])
    }

    @Test func `A column nobody knows may be deleted`() throws {
        let text = "indicator,kind,term,period,value,status,source,locator,note,set_by,whatever\n"
        let found = try lines(["facts/north.csv": text + "exports,target,,2030,75,A,doc_1.txt,p2,,,\n"])
        #expect(
            found == ["seeds/facts/north.csv:1:68: error: unknown column 'whatever' [unknown-column]; delete it"])
        let other = try lines(["facts/north.csv": MessageTests.header.replacing("note", with: "whatever")])
        #expect(
            other.first?.hasSuffix("[unknown-column]; delete it, or give it a name that is known here: note, set_by")
                == true)
    }

    @Test(arguments: [
        ("1.5", "write a whole number such as 2"), ("1,0", "write 1"), ("many", "write a whole number such as 12"),
    ])
    func `A whole number is asked for where only one will do`(written: String, hint: String) throws {
        let indicators = (SmallSeeds.files["indicators.yaml"] ?? "").replacing(
            "direction: higher, decimals: 1, rollup: none}",
            with: "direction: higher, decimals: \"\(written)\", rollup: none}",
            maxReplacements: 1)
        let found = try lines(["indicators.yaml": indicators]).filter { $0.contains("[bad-number]") }
        #expect(found.count == 1 && found.first?.hasSuffix("; \(hint)") == true, "\(found)")
    }

    @Test func `Clears that could not be read leave the aims without blame`() throws {
        let aims = """
            actions:
              - id: first-action
                text: {vi: Việc, en: Action}
                person: {vi: Người, en: Person}
                budget: {vi: Tiền, en: Money}
                source: doc_1.txt
                locator: p2

            """
        let found = try lines(["clears.yaml": "clears: []\n", "aims/north.yaml": aims])
        #expect(found.count == 1 && found.first?.hasPrefix("seeds/clears.yaml:") == true, "\(found)")
    }

    @Test func `A value that is none beside a status that says there is none is two faults`() throws {
        let found = try lines([
            "facts/north.csv": MessageTests.header + "exports,achievement,2020-2025,2025,8o,L,doc_1.txt,p2,\n"
        ])
        #expect(
            found.contains { $0.contains("[bad-value]") } && found.contains { $0.contains("[value-though-missing]") })
        #expect(found.count == 2)
    }
}
