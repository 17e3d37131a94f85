import Diagnostics
import SourceFiles
import Testing

@Suite struct ColumnReaderTests {
    private static let columns: [ColumnReader.Column] = [.required("name"), .required("value"), .optional("note")]

    private func read(_ text: String) -> (rows: [RowReader], lines: [String]) {
        let log = DiagnosticLog()
        let source = SourceText(Array(text.utf8), file: "f.csv", log: log)
        guard let document = source.flatMap({ CSVDocument.read($0, log: log) }) else { return ([], []) }
        let reader = ColumnReader(document, columns: ColumnReaderTests.columns, file: "f.csv", log: log)
        return (reader.rows, log.diagnostics.map(\.text))
    }

    @Test func `Cells are found by name, in any order`() throws {
        let (rows, lines) = read("value,name\n 5 ,x\n")
        #expect(lines == [])
        let row = try #require(rows.first)
        #expect((row["name"].value, row["value"].value, row["note"].value) == ("x", "5", ""))
        #expect(row["value"].place == Place(file: "f.csv", line: 2, column: 1))
        #expect(row.has("value") && !row.has("note"))
    }

    @Test func `Headers are answered for, column by column`() {
        #expect(
            read("nmae,value,value,\nx,1,2,3\n").lines == [
                "f.csv:1:1: error: unknown column 'nmae' [unknown-column]; did you mean 'name'?",
                "f.csv:1:12: error: the column 'value' is there twice [duplicate-column]; delete one; "
                    + "first defined at f.csv:1:6",
                "f.csv:1:18: error: a column has no name [unknown-column]; name it or delete it",
            ])
    }

    @Test func `Without a required column no row is read`() { #expect(read("name\nx\n").rows.isEmpty) }
}
