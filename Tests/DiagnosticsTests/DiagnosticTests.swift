import Diagnostics
import Testing

private func diagnostic(
    _ severity: Diagnostic.Severity = .error, rule: String = "rule", file: String = "a.csv", line: Int = 0,
    column: Int = 0, message: String = "Message", hint: String? = nil
) -> Diagnostic {
    Diagnostic(severity, rule: rule, at: Place(file: file, line: line, column: column), message, hint: hint)
}

@Suite struct DiagnosticTests {
    @Test(arguments: [(0, 0, "a.csv"), (0, 5, "a.csv"), (3, 0, "a.csv:3"), (3, 5, "a.csv:3:5")])
    func `A place is written as editors know it`(_ row: (line: Int, column: Int, text: String)) {
        #expect("\(Place(file: "a.csv", line: row.line, column: row.column))" == row.text)
    }

    @Test func `The text is one line with place, severity, rule and hint`() {
        let full = diagnostic(
            rule: "unknown-column", line: 3, column: 5, message: "Unknown column 'vlue'", hint: "type 'value'")
        #expect(full.text == "a.csv:3:5: error: Unknown column 'vlue' [unknown-column]; type 'value'")
        #expect(diagnostic(.warning).text == "a.csv: warning: Message [rule]")
    }

    @Test func `Diagnostics stand in the order of files, lines, columns, rules and messages`() {
        let sorted = [
            diagnostic(file: "A.csv"), diagnostic(file: "a.csv"), diagnostic(line: 2, column: 1),
            diagnostic(line: 2, column: 9), diagnostic(line: 10), diagnostic(rule: "s", line: 10),
            diagnostic(rule: "s", line: 10, message: "N"), diagnostic(file: "đ.csv"),
        ]
        #expect(sorted.reversed().sorted() == sorted)
        #expect(sorted.shuffled().sorted() == sorted)
    }

    @Test func `The log keeps each finding once, in order, and counts the errors`() {
        let log = DiagnosticLog()
        #expect(!log.hasErrors && log.diagnostics.isEmpty)
        log.report(diagnostic(.warning, line: 2))
        #expect(!log.hasErrors && log.errorCount == 0)
        log.report([diagnostic(line: 1), diagnostic(line: 1), diagnostic(line: 3)])
        #expect(log.hasErrors && log.errorCount == 2)
        #expect(log.diagnostics.map(\.place.line) == [1, 2, 3])
    }

    @Test func `Of a file with very many faults a hundred are listed and the rest is counted`() {
        let log = DiagnosticLog()
        for line in 1...10_000 { log.report(diagnostic(file: "b.csv", line: line)) }
        log.report((1...101).map { diagnostic(.warning, file: "b.csv", line: $0) })
        log.report([diagnostic(file: "a.csv", line: 1), diagnostic(file: "c.csv", line: 1)])
        #expect(log.errorCount == 10_002)
        let texts = log.diagnostics.map(\.text)
        #expect(texts.count == 1 + 100 + 100 + 2 + 1)
        #expect(texts.first?.hasPrefix("a.csv:1") == true && texts.last?.hasPrefix("c.csv:1") == true)
        #expect(
            texts.dropLast().suffix(2) == [
                "b.csv: warning: 1 more warning of this file is not listed [more-faults]; mend those that are, then look again",
                "b.csv: error: more than 900 more errors of this file are not listed [more-faults]; mend those that are, then look again",
            ])
    }

    @Test func `A log taken over by another keeps its counts`() {
        let (log, own) = (DiagnosticLog(), DiagnosticLog())
        for line in 1...150 { own.report(diagnostic(line: line)) }
        log.report(diagnostic(line: 1))
        log.report(own)
        #expect(log.errorCount == 150)
        #expect(log.diagnostics.count == 101)
    }
}
