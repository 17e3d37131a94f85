import Diagnostics
import Foundation
import Indicators
import Intake
import Quantities
import TestSupport
import Testing

/// Every key an office may write is in the register as it was declared.
@Suite struct DeclaredTests {
    private func register() throws -> Register {
        let (seeds, lines) = try SeedFolder(FullSeeds.changes).read()
        #expect(lines == [])
        return try #require(seeds.register)
    }

    private func day(_ text: String) throws -> Day { try #require(Day(text)) }

    @Test func `Indicators have a pace, an age, breaks, a scale and a cadence`() throws {
        let register = try register()
        let exports = try #require(register.indicator("exports"))
        #expect(exports.pace == .growth)
        #expect(exports.maxAge == 18)
        #expect(exports.isYearly && exports.beginsWithTerm)
        #expect(exports.breaks.map(\.year) == [2023, 2026])
        #expect(exports.breaks.last?.reason == Words(vi: "Giá mới", en: "New prices"))
        let merit = try #require(register.indicator("merit"))
        #expect(merit.scale?.steps.map(\.en) == ["Failed", "Fair", "Good"])
        #expect(merit.scale?.rank(of: "khá") == 1)
        #expect(merit.unit.names == Words(same: ""))
        #expect(
            merit.pace == .linear && merit.maxAge == nil && !merit.isYearly && !merit.beginsWithTerm
                && merit.breaks.isEmpty)
    }

    @Test func `Roll-ups have their weight or their counts`() throws {
        let register = try register()
        #expect(register.indicator("poverty")?.weight == "members")
        #expect(register.indicator("poverty")?.fraction == nil)
        #expect(
            register.indicator("training")?.fraction == Fraction(numerator: "trained", denominator: "members"))
        #expect(register.indicator("members")?.weight == nil)
    }

    @Test func `Committees have dated parents and may add up their predecessors`() throws {
        let register = try register()
        let north = try #require(register.committee("north"))
        #expect(
            north.parents == [
                Parentage("west", until: try day("2025-06-30")), Parentage("top", from: try day("2025-07-01")),
            ])
        #expect(north.parent(on: try day("2025-06-30")) == "west")
        #expect(north.parent(on: try day("2025-07-01")) == "top")
        #expect(north.adds == ["members", "trained"])
        #expect(register.committee("south")?.parents == [Parentage("north")])
        #expect(register.committee("top")?.parents == [])
    }

    @Test func `What a kind expects comes before the committee's own, and once`() throws {
        let register = try register()
        #expect(register.committee("north")?.expects == ["exports", "members", "poverty"])
        #expect(register.committee("south")?.expects == ["exports", "members"])
        #expect(register.committee("west")?.expects == [])
    }

    @Test func `A document names the one it amends`() throws {
        #expect(try register().sources.map(\.amends) == [nil, "doc_1.txt"])
    }

    @Test func `A target somebody else set is a directive`() throws {
        let register = try register()
        let directives = register.aims.filter { $0.kind == .directive }
        #expect(
            directives.map(\.id) == [
                "asked-exports-2030", "asked-exports-2030-2", "asked-exports-2026-2030-each-year",
            ])
        let wish = try #require(directives.dropFirst().first)
        #expect(wish.issuer == Words(vi: "Trên", en: "Top"))
        #expect(wish.value == .exact(30))
        #expect(wish.due == .year(2030))
        #expect(wish.term?.code == "2025-2030")
        #expect(wish.text == Words(vi: "Xuất khẩu", en: "Exports"))
        #expect(wish.indicator == "exports" && wish.source == "doc_1.txt" && wish.locator == "p3")
        #expect(directives.last?.issuer == Words(same: "Chính phủ"))
        let targets = register.facts.filter { $0.kind == .target && $0.indicator == "exports" }
        #expect(targets.map(\.period.code) == ["2026", "2028", "2030", "2030"])
    }

    @Test func `A row without a value needs no paragraph, and without a source is only a question`() throws {
        let missing = try register().facts.filter { $0.value == nil }
        #expect(missing.map(\.source) == ["doc_1.txt"])
        #expect(missing.map(\.locator) == [""])
        #expect(missing.map(\.status) == [.missing])
    }

    @Test func `Tasks have a date and the office's own clears`() throws {
        let register = try register()
        #expect(register.clears.map(\.id) == ["who", "budget"])
        let one = try #require(register.actions.first)
        #expect(one.due == .year(2027))
        #expect(one.done == Day("2027-05-01"))
        #expect(one.indicators == ["exports", "merit"])
        #expect(one.clears == ["who": Words(vi: "Ai", en: "Who")])
        #expect(register.actions.last?.isOverdue(on: try day("2026-07-01")) == true)
        #expect(try SeedFolder().read().seeds.register?.clears == Clear.six)
    }

    @Test func `A date makes the deadline clear where no words do`() throws {
        let aims = """
            actions:
              - {id: a, text: {vi: Việc, en: Task}, due: 2026-06-30, source: doc_1.txt, locator: p2}
              - {id: b, text: {vi: Việc, en: Task}, due: 2026-06-30, deadline: {vi: Sớm, en: Soon}, source: doc_1.txt, locator: p2}
              - {id: c, text: {vi: Việc, en: Task}, source: doc_1.txt, locator: p2}
            """
        let register = try #require(SeedFolder(["aims/north.yaml": aims]).read().seeds.register)
        let deadlines = register.actions.map { $0.clears[Clear.deadline]?.en.replacing(noBreakSpace, with: " ") ?? "-" }
        #expect(deadlines == ["30 June 2026", "Soon", "-"])
    }

    @Test func `Grading rules are read with their levels and quota`() throws {
        let register = try register()
        let rule = try #require(register.gradings.first)
        #expect(register.gradings.count == 1)
        #expect(rule.from == Day("2025-07-01") && rule.until == Day("2030-12-31"))
        #expect(rule.indicator == "score")
        #expect(rule.levels.map(\.id) == ["best", "good", "done", "failed"])
        #expect(rule.levels.map(\.points) == [Decimal(string: "90.5"), 70, 50, 0])
        #expect(rule.levels.first?.conditions == [.noTargetMissed, .nothingMissing])
        #expect(rule.levels.last?.conditions == [])
        #expect(rule.quota == Grading.Quota(level: "best", of: "good", percent: 20))
    }

    @Test func `What has no locator is not looked up in documents`() throws {
        let folder = try TemporaryFolder(["doc_1.txt": Array("a\n".utf8), "doc_2.txt": Array("a\n".utf8)])
        let log = DiagnosticLog()
        try checkDocuments(try register(), in: folder.path, log: log)
        let lines = log.diagnostics.filter { $0.place.file.hasSuffix("north.csv") }.map(\.place.line)
        #expect(!lines.contains(10) && !lines.contains(11))
    }
}
