import Diagnostics
import Foundation
import Layouts
import Quantities
import SourceFiles
import TestSupport
import Testing

@Suite struct EditionLayoutTests {
    private func read(_ text: String) throws -> (edition: EditionLayout?, faults: [String]) {
        let log = DiagnosticLog()
        let source = try #require(SourceText(Array(text.utf8), file: "edition.yaml", log: log, kind: .configuration))
        let node = try #require(YAMLNode.read(source, log: log, kind: .configuration))
        return (EditionLayout(reading: node, log: log), log.diagnostics.map(\.text))
    }

    private static let small = """
        title: {vi: Báo cáo, en: Report}
        author: {vi: Văn phòng, en: Office}
        languages: [vi, en]
        theme: Themes/classic.yaml
        committee: committee.yaml
        consolidated: consolidated.yaml
        past: 2020-2025
        next: 2025-2030
        notice: notice.yaml
        """

    @Test func `Every key is read`() throws {
        let (edition, faults) = try read(Self.small)
        #expect(faults.isEmpty)
        let read = try #require(edition)
        #expect(read.languages == [.vi, .en])
        #expect(read.title.en == "Report")
        #expect(read.author.vi == "Văn phòng")
        #expect(read.theme.value == "Themes/classic.yaml")
        #expect("\(read.theme.place)" == "edition.yaml:4:8")
        let layouts = DocumentKind.allCases.map { read.layouts[$0].value }
        #expect(layouts == ["committee.yaml", "consolidated.yaml", "notice.yaml"])
        #expect(read.past.code == "2020-2025" && read.next.code == "2025-2030")
    }

    @Test func `Regimes are files inside the folder`() throws {
        let text = Self.small + "\nregimes: [Regimes/a.yaml, Regimes/b.yaml]"
        #expect(try read(text).edition?.regimes.map(\.value) == ["Regimes/a.yaml", "Regimes/b.yaml"])
        #expect(try read(Self.small).edition?.regimes.isEmpty == true)
        let (edition, faults) = try read(Self.small + "\nregimes: [Regimes/a.yaml, ../b.yaml]")
        #expect(edition == nil)
        #expect(
            faults == [
                "edition.yaml:10:27: error: '../b.yaml' leads out of the layouts folder [outside]; name a file inside it"
            ])
    }

    @Test(arguments: [
        ("https://example.org/reports", "https://example.org/reports/"),
        ("http://10.0.0.5:8080/bao-cao/", "http://10.0.0.5:8080/bao-cao/"),
    ]) func `The address of the reports folder ends with a slash`(text: String, expected: String) throws {
        #expect(try read(Self.small + "\naddress: \(text)").edition?.address == expected)
        #expect(try read(Self.small).edition?.address == nil)
    }

    @Test(arguments: ["ftp://example.org", "example.org", "https://a)b", "javascript:x", "https://"])
    func `An address that links cannot begin with is refused`(text: String) throws {
        let (edition, faults) = try read(Self.small + "\naddress: \(text)")
        #expect(edition == nil)
        #expect(
            faults == [
                "edition.yaml:10:10: error: '\(text)' is not the address of a folder [bad-address]; "
                    + "write it as https://example.org/reports/"
            ])
    }

    @Test(arguments: [
        ("2020-2025", "2020-2025", "'past' and 'next' are the same term, 2020-2025"),
        ("2020-2026", "2025-2030", "'next' (2025-2030) begins before 'past' (2020-2026) has ended"),
        ("2025-2030", "2020-2025", "'next' (2020-2025) begins before 'past' (2025-2030) has ended"),
    ]) func `The term that was has ended when the next one begins`(past: String, next: String, message: String) throws {
        let text = Self.small.replacing("past: 2020-2025", with: "past: \(past)")
            .replacing("next: 2025-2030", with: "next: \(next)")
        let (edition, faults) = try read(text)
        #expect(edition == nil)
        #expect(
            faults == [
                "edition.yaml:8:7: error: \(message) [terms-out-of-order]; "
                    + "write the term that was under 'past', and the one that follows it under 'next'"
            ])
        #expect(try read(text.replacing("next: \(next)", with: "next: 2030-2035")).edition != nil)
    }

    @Test func `The files it names are known although something else in it is at fault`() throws {
        let log = DiagnosticLog()
        let text = Self.small.replacing("theme:", with: "thme:").replacing("[vi, en]", with: "[vi, fr]")
        let source = try #require(SourceText(Array(text.utf8), file: "edition.yaml", log: log, kind: .configuration))
        let node = try #require(YAMLNode.read(source, log: log, kind: .configuration))
        var named: EditionFiles?
        #expect(EditionLayout(reading: node, log: log) { named = $0 } == nil)
        let files = try #require(named)
        #expect(files.theme == nil)
        let layouts = DocumentKind.allCases.compactMap { files.layouts[$0]?.value }
        #expect(layouts == ["committee.yaml", "consolidated.yaml", "notice.yaml"])
    }

    @Test func `The shipped edition is read without a fault`() throws {
        let text = try String(contentsOfFile: Project.layouts + "/edition.yaml", encoding: .utf8)
        let (edition, faults) = try read(text)
        #expect(edition != nil)
        #expect(faults == [])
    }

    @Test(arguments: [
        (
            "[vi, en]", "[vi, fr]",
            "edition.yaml:3:17: error: there is no language 'fr' [unknown-language]; known here: en, vi"
        ),
        (
            "[vi, en]", "[en, en]",
            "edition.yaml:3:12: error: languages must name at least one language, each once [no-language]; write [vi, en]"
        ),
        (
            "[vi, en]", "[]",
            "edition.yaml:3:12: error: languages must name at least one language, each once [no-language]; write [vi, en]"
        ),
        (
            "Themes/classic.yaml", "../classic.yaml",
            "edition.yaml:4:8: error: '../classic.yaml' leads out of the layouts folder [outside]; name a file inside it"
        ),
        (
            "committee: committee.yaml", "committee: /etc/passwd",
            "edition.yaml:5:12: error: '/etc/passwd' leads out of the layouts folder [outside]; name a file inside it"
        ),
        (
            "past: 2020-2025", "past: 2020",
            "edition.yaml:7:7: error: '2020' is not a term [bad-term]; write it as 2020-2025"
        ),
        (
            "next: 2025-2030", "nxt: 2025-2030",
            "edition.yaml:1:1: error: 'next' (the term that runs, @next in queries) is missing in the edition "
                + "[missing-key]; write a text\n"
                + "edition.yaml:8:1: error: unknown key 'nxt' in the edition [unknown-key]; did you mean 'next'?"
        ),
    ]) func `A fault is named with its place`(line: String, change: String, expected: String) throws {
        let (edition, faults) = try read(Self.small.replacing(line, with: change))
        #expect(edition == nil)
        #expect(faults.joined(separator: "\n") == expected)
    }
}
