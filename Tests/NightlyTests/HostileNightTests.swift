import Foundation
import TestSupport
import Testing

/// Files nobody means well with: the run refuses them with a place, soon, and publishes nothing.
///
/// A sample; `make torture` has some two hundred, and measures time and memory of each.
@Suite(.enabled(if: builtCommand != nil, "the command was not built beside the tests"))
struct HostileNightTests {
    private static let header = "indicator,kind,term,period,value,status,source,locator,note\n"

    private static func row(_ value: String, _ note: String = "") -> String {
        "admitted,target,2020-2025,2020-2025,\(value),A,report-2025.txt,p3,\(note)\n"
    }

    private static func goal(_ text: String) -> String {
        "goals:\n  - {id: a, term: 2025-2030, text: {vi: \"\(text)\", en: b}, source: report-2025.txt, locator: p8}\n"
    }

    private static func many(_ text: String, bytes: Int = 1 << 18) -> String {
        String(repeating: text, count: bytes / text.utf8.count)
    }

    /// A file by what it does.
    struct Hostile: CustomTestStringConvertible {
        let testDescription: String
        let file: String
        let text: String
        var code: Int32 = 65
    }

    private static let facts: [(String, String)] = [
        ("an override of direction", header + row("120", "a\u{202E}b")), ("a zero byte", header + row("120", "a\0b")),
        ("a line without end", header + many("x")), ("a row of very many cells", header + many("x,")),
        ("very many short rows", header + many("a\n")), ("a quote that is never closed", header + "a,\"" + many("x\n")),
        ("a huge exponent", header + row("1e999999999")),
        ("a number of 19,000 digits", header + row(many("9", bytes: 19_000))),
        ("very many values that are none", header + many(row("12x"))), ("nothing", ""),
        ("nothing but commas", many(",")),
    ]

    private static let aims: [(String, String)] = [
        ("an override written as an escape", goal("\\u202E")), ("a zero byte written as an escape", goal("\\0")),
        ("aliases", "a: &a [x, x]\nb: [*a, *a]\n"), ("brackets without end", "goals: " + many("[")),
        ("a key of a quarter of a megabyte", many("a") + ": 1\n"), ("very many documents", many("---\na: 1\n")),
        ("very many tags", "goals:\n" + many("  - !x a\n")), ("keys that are lists", many("? [a, b]\n: 1\n")),
    ]

    private static let others = [
        Hostile(
            testDescription: "an id that is a path", file: "seeds/committees.yaml",
            text: "committees:\n  - {id: ../x, names: {vi: A, en: A}, short: {vi: A, en: A}, kind: ward}\n"),
        Hostile(
            testDescription: "very many unknown blocks", file: "Layouts/committee.yaml",
            text: "blocks:\n" + many("  - foo: {}\n"), code: 78),
        Hostile(
            testDescription: "a theme of very many brackets", file: "Layouts/theme.yaml", text: many("["), code: 78),
    ]

    static let cases =
        facts.map { Hostile(testDescription: $0.0, file: "seeds/facts/an-thinh.csv", text: $0.1) }
        + aims.map { Hostile(testDescription: $0.0, file: "seeds/aims/an-thinh.yaml", text: $0.1) } + others

    @Test(arguments: cases) func `A hostile file is refused at its place`(hostile: Hostile) throws {
        let folder = try wards()
        try hostile.text.write(toFile: folder.path + "/" + hostile.file, atomically: false, encoding: .utf8)
        let before = try tree(folder.path)
        let outcome = try Outcome(
            #require(builtCommand), ["build", "--strict", "--as-of", "2026-11-21", "--jobs", "1"], in: folder.path)
        #expect(outcome.code == hostile.code, "\(outcome.faults.prefix(300))")
        let lines = outcome.faults.split(separator: "\n")
        #expect((1...210).contains(lines.count))
        #expect(lines.contains { $0.hasPrefix(hostile.file + ":") }, "\(outcome.faults.prefix(300))")
        #expect(try differences(before, tree(folder.path)).allSatisfy { $0.hasPrefix("reports") })
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/reports/latest"))
    }

    @Test(arguments: ["pipe", "loop", "way out", "device"])
    func `What is no file is neither read nor waited for`(kind: String) throws {
        let folder = try wards()
        let path = folder.path + "/seeds/facts/an-thinh.csv"
        try FileManager.default.removeItem(atPath: path)
        switch kind {
        case "pipe": mkfifo(path, 0o644)
        case "loop": symlink("an-thinh.csv", path)
        case "way out": symlink("/etc/passwd", path)
        default: symlink("/dev/zero", path)
        }
        let outcome = try Outcome(
            #require(builtCommand), ["build", "--strict", "--as-of", "2026-11-21", "--jobs", "1"], in: folder.path)
        #expect(outcome.code == 65)
        #expect(outcome.faults.contains("seeds/facts/an-thinh.csv"), "\(outcome.faults)")
    }

    @Test func `Of very many files at fault, a thousand faults are told and how many more there are`() throws {
        let folder = try wards()
        for number in 0..<3000 {
            try Data().write(to: URL(fileURLWithPath: "\(folder.path)/seeds/facts/a\(number).csv"))
        }
        let command = try #require(builtCommand)
        let outcome = try Outcome(command, ["build", "--as-of", "2026-11-21", "--jobs", "1"], in: folder.path)
        let lines = outcome.faults.split(separator: "\n")
        #expect(outcome.code == 65 && lines.count == 1002)
        #expect(lines.prefix(1000).allSatisfy { $0.hasPrefix("seeds/facts/a") })
        #expect(
            lines.dropFirst(1000).first
                == "termreport: error: 2000 more messages are not listed; mend those that are, then run again")
        let events = try Outcome(
            command, ["build", "--format", "json", "--as-of", "2026-11-21", "--jobs", "1"], in: folder.path)
        #expect(events.code == 65)
        #expect(events.output.split(separator: "\n").count { $0.hasPrefix(#"{"event": "fault","#) } == 1001)
        let summary = events.output.split(separator: "\n").last ?? ""
        #expect(summary.contains(#""faults": 3000,"#), "\(summary)")
    }

    @Test func `A notice that is too high is reported where its layout is named`() throws {
        let folder = try wards()
        let title = Array(repeating: "MMMM", count: 220).joined(separator: " ")
        try folder.replace(
            "      title: {vi: \"{committee}\"", with: "      title: {vi: \"\(title)\"", in: "Layouts/notice.yaml")
        try folder.write("seeds/facts/an-thinh.csv", "x")
        let outcome = try Outcome(
            #require(builtCommand), ["build", "--as-of", "2026-11-21", "--jobs", "1"], in: folder.path)
        #expect(outcome.code == 78)
        #expect(
            outcome.faults.contains("Layouts/edition.yaml:10:9: error: committees/an-thinh/an-thinh.vi.pdf: a block "),
            "\(outcome.faults)")
    }

    private func wards() throws -> TemporaryFolder {
        let wards = Project.root + "/Tests/Torture"
        return try TemporaryFolder(copying: ["seeds": wards + "/seeds", "Layouts": wards + "/Layouts"])
    }
}
