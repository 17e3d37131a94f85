import Diagnostics
import SourceFiles
import Testing

@Suite struct CSVDocumentTests {
    private func read(
        _ text: String, limits: CSVDocument.Limits = .init()
    ) -> (document: CSVDocument?, lines: [String]) {
        let log = DiagnosticLog()
        let source = SourceText(Array(text.utf8), file: "f.csv", log: log)
        let document = source.flatMap { CSVDocument.read($0, limits: limits, log: log) }
        return (document, log.diagnostics.map(\.text))
    }

    @Test(arguments: [
        "a,b\n1,\"x,y\"\n", "a;b\r\n1;x,y\r\n", "a\tb\r1\tx,y", "\u{FEFF}a,b\n\n\n1,\"x,y\"",
        "\n\na;b\n;\n1;\"x,y\"\n\n",
        "\"a\",\"b\"\n\"1\",\"x,y\"\n", "sep=,\na,b\n1,\"x,y\"\n", "\u{FEFF}sep=;\r\na;b\r\n1;x,y\r\n",
        "SEP=\t\na\tb\n1\tx,y\n", "\n\nsep=;;;\na;b\n1;x,y\n", "sep=;\na,b\n1,\"x,y\"\n",
        "sep=,;\na;b\n1;x,y\n", "a,b,,\n1,\"x,y\",, \n", "a;b; ;;\n1;x,y;;;\n;;;;\n", "a,b,\n1,\"x,y\"\n",
    ])
    func `Every dialect gives the same cells`(text: String) throws {
        let (document, lines) = read(text)
        #expect(lines == [])
        #expect(document?.header.map(\.value) == ["a", "b"])
        #expect(document?.rows.map { $0.cells.map(\.value) } == [["1", "x,y"]])
    }

    @Test(arguments: [
        ("a;b\n", true), ("a,b\n", false), ("a\tb\n", false), ("\"a,c\";b\n", true), ("a\n", false),
    ])
    func `A decimal comma goes with the semicolon`(text: String, isComma: Bool) {
        #expect(read(text).document?.decimalMark == (isComma ? .comma : .point))
    }

    @Test func `A column without a name is kept where a cell of it is filled in`() {
        let (document, lines) = read("a,b,,\n1,2,,\n3,4,5,\n6\n7,8,,,\n")
        #expect(document?.header.count == 4 && document?.rows.count == 2)
        #expect(lines.map { $0.contains("the header has 4") } == [true, true])
    }

    @Test func `A row too long or too short is so without its nameless columns too`() {
        let (document, lines) = read("a,b,,\n1\n2,3,4,5,6\n7,8,\n")
        #expect(document?.header.count == 2 && document?.rows.isEmpty == true)
        #expect(lines.count == 3)
    }

    @Test func `Doubled quotes and line ends belong to a quoted cell`() {
        let (document, lines) = read("a,b\n\"say \"\"no\"\"\",\"two\r\nlines\"\nx,y\n")
        #expect(lines == [])
        #expect(document?.rows.first?.cells.map(\.value) == ["say \"no\"", "two\nlines"])
        #expect(document?.rows.last?.place == Place(file: "f.csv", line: 4, column: 1))
    }

    @Test func `Places count characters of the line`() {
        let (document, _) = read("tên,số\nHải Phòng,\"1\"\n")
        #expect(document?.rows[0].cells[1].place == Place(file: "f.csv", line: 2, column: 11))
    }

    @Test func `Limits end the reading`() {
        var limits = CSVDocument.Limits()
        (limits.cell, limits.columns, limits.rows) = (4, 3, 2)
        #expect(read("a,b\n12345,1\n", limits: limits).lines.map { $0.contains("[long-cell]") } == [true])
        #expect(
            read("a,b,c,d\n", limits: limits).lines == [
                "f.csv:1:7: error: the row has more than 3 cells [many-cells]; "
                    + "take the cells behind the columns of the header away"
            ])
        #expect(
            read("a\n1\n2\n", limits: limits).lines == [
                "f.csv:3:1: error: the file has more than 2 rows [many-rows]; "
                    + "leave out what nobody entered, or share the rows out among several committees"
            ])
    }

    @Test func `Reading a quarter megabyte of quotes or separators ends fast`() {
        let clock = ContinuousClock()
        let took = clock.measure {
            for unit in ["\"", ",", "\n", "a\n", "\"\"", "\",\"", ",\n"] {
                _ = read(String(repeating: unit, count: (1 << 18) / unit.utf8.count))
            }
        }
        #expect(took < .seconds(20))
    }
}
