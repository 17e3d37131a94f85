import Diagnostics
import Foundation
import Operations
import Publishing
import Testing

@Suite struct EventLineTests {
    private func diagnostic(
        _ severity: Diagnostic.Severity = .error, message: String = "Message", hint: String? = nil
    ) -> Diagnostic {
        Diagnostic(
            severity, kind: .configuration, rule: "rule", at: Place(file: "a.yaml", line: 3, column: 5), message,
            hint: hint)
    }

    @Test func `A fault is one line with its members in a fixed order`() {
        #expect(
            EventLine.of(diagnostic(hint: "h"))
                == #"{"event": "fault","severity": "error","kind": "configuration","rule": "rule","file": "a.yaml","#
                + #""line": 3,"column": 5,"message": "Message","hint": "h"}"#)
        #expect(!EventLine.of(diagnostic()).contains("hint"))
    }

    @Test func `A doubt is a warning, and what has no place names none`() {
        #expect(EventLine.of(diagnostic(.warning)).hasPrefix(#"{"event": "warning","severity": "warning","#))
        #expect(
            EventLine.of("full", .error, .output)
                == #"{"event": "fault","severity": "error","kind": "output","rule": "run","message": "full"}"#)
        let file = Diagnostic(rule: "rule", at: Place(file: "a.csv"), "Message")
        #expect(EventLine.of(file).contains(#""file": "a.csv","message""#))
        let line = Diagnostic(rule: "rule", at: Place(file: "a.csv", line: 3), "Message")
        #expect(EventLine.of(line).contains(#""line": 3,"message""#))
    }

    @Test func `What is at fault follows from how the command ends`() {
        let kinds: [ExitCode: String] = [
            .whole: "output", .usage: "usage", .input: "input", .software: "program", .output: "output",
            .locked: "lock", .configuration: "configuration", .stopped: "signal",
        ]
        for exit in ExitCode.allCases {
            #expect(EventLine.of("a", .error, exit).contains("\"kind\": \"\(kinds[exit] ?? "")\""))
        }
    }

    @Test(arguments: ["a\"b\\c", "đạt", "line\nfeed\r\t", "\u{0}\u{1F}\u{7F}\u{85}\u{9F}", "</script>\u{2028}", "🇻🇳"])
    func `Any text survives in an event`(_ message: String) throws {
        let line = EventLine.of(diagnostic(message: message))
        #expect(!line.contains { $0.isNewline })
        struct Form: Decodable { let message: String }
        let read = try JSONDecoder().decode(Form.self, from: Data(line.utf8))
        #expect(read.message.unicodeScalars.elementsEqual(message.unicodeScalars))
    }
}
