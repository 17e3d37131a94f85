import Diagnostics
import Nightly
import Testing

@Suite struct ListedMessagesTests {
    private func faults(
        _ count: Int, _ severity: Diagnostic.Severity = .error, rule: String = "rule"
    ) -> [Diagnostic] {
        (0..<count).map {
            Diagnostic(severity, rule: rule, at: Place(file: "\(severity).csv", line: $0 + 1), "Message")
        }
    }

    @Test func `A thousand messages are listed as they are`() {
        let listed = ListedMessages(faults(600) + faults(390, .warning), lines: ["line"] + faults(9).map(\.text))
        #expect(listed.diagnostics.count == 990 && listed.lines.count == 10)
        #expect(ListedMessages([]).lines == [])
    }

    @Test(arguments: [
        (1001, 0, 0, "1 more message is not listed; mend those that are, then run again"),
        (3000, 0, 0, "2000 more messages are not listed; mend those that are, then run again"),
        (1500, 700, 20, "1220 more messages are not listed; mend those that are, then run again"),
        (3000, 0, 3000, "5000 more messages are not listed; mend those that are, then run again"),
        (0, 0, 1002, "2 more messages are not listed; mend those that are, then run again"),
        (10, 2000, 0, "1010 more messages are not listed; mend those that are, then run again"),
    ])
    func `Of more than a thousand a last line tells how many are left out`(
        _ row: (errors: Int, warnings: Int, lines: Int, last: String)
    ) {
        let lines = (0..<row.lines).map { "line \($0)" }
        let listed = ListedMessages(faults(row.warnings, .warning) + faults(row.errors), lines: lines)
        #expect(listed.diagnostics.count + listed.lines.count == ListedMessages.limit + 1)
        #expect(listed.lines.last == row.last)
        #expect(Array(listed.lines.dropLast()) == Array(lines.prefix(listed.lines.count - 1)))
    }

    @Test func `Errors come before warnings, and lines without a place always have room`() {
        let listed = ListedMessages(
            faults(2000, .warning) + faults(600), lines: faults(450).map(\.text) + ["the last"])
        #expect(listed.diagnostics.count { $0.severity == .error } == 549)
        #expect(listed.diagnostics.count { $0.severity == .warning } == 0)
        #expect(listed.lines.dropLast().last == "the last")
        let few = ListedMessages(faults(2000, .warning) + faults(600))
        #expect(few.diagnostics.map(\.severity) == faults(400, .warning).map(\.severity) + faults(600).map(\.severity))
    }

    @Test func `Where a line left out stands for many messages the rest is at least so many`() {
        let listed = ListedMessages(faults(1200) + faults(3, rule: "more-faults"))
        #expect(
            listed.lines == ["at least 203 more messages are not listed; mend those that are, then run again"])
    }
}
