import Diagnostics
import Drawings
import Foundation
import Layouts
import Quantities
import SourceFiles
import TestSupport
import Testing

@Suite struct RegimeTests {
    private func shipped() throws -> String {
        try String(contentsOfFile: Project.layouts + "/Regimes/party-2018.yaml", encoding: .utf8)
    }

    private func read(_ text: String, _ log: DiagnosticLog, file: String = "regime.yaml") throws -> Regime? {
        let source = try #require(SourceText(Array(text.utf8), file: file, log: log, kind: .configuration))
        return Regime(reading: try #require(YAMLNode.read(source, log: log, kind: .configuration)), log: log)
    }

    private func day(_ text: String) throws -> Day { try #require(Day(text)) }

    @Test func `The shipped regime is that of Party documents`() throws {
        let log = DiagnosticLog()
        let regime = try #require(try read(try shipped(), log))
        #expect(log.diagnostics.isEmpty)
        let points = 72 / 25.4
        #expect(
            regime.sheet
                == Theme.Sheet(
                    size: Size(210 * points, 297 * points), top: 20 * points, right: 15 * points, bottom: 20 * points,
                    left: 30 * points))
        #expect(regime.body == Font(family: "Liberation Serif", size: 14))
        #expect(regime.numberPlace == .topCenter && !regime.numbersFirstPage)
        #expect(regime.annex.vi.hasPrefix("PHỤ LỤC") && regime.annex.en.hasPrefix("ANNEX"))
    }

    @Test(arguments: [
        ("2018-04-02", nil), ("2018-04-03", "a"), ("2025-06-30", "a"), ("2025-07-01", nil), ("2025-07-15", "b"),
        ("2031-01-01", "b"),
    ]) func `The regime of the edition's day applies`(date: String, expected: String?) throws {
        let log = DiagnosticLog()
        let text = try shipped()
        let earlier = text.replacing("from: 2018-04-03", with: "from: 2018-04-03\nuntil: 2025-06-30")
            .replacing("ANNEX", with: "a")
        let later = text.replacing("from: 2018-04-03", with: "from: 2025-07-15")
            .replacing("ANNEX", with: "b")
        let regimes = [try read(later, log), try read(earlier, log)].compactMap { $0 }
        #expect(regimes.count == 2)
        let found = Regime.inForce(on: try day(date), among: regimes, log: log)
        #expect(found?.annex.en.prefix(1) == expected.map { $0[...] })
        #expect(log.diagnostics.isEmpty)
    }

    @Test func `Two regimes on one day are reported, whatever the day`() throws {
        let log = DiagnosticLog()
        let text = try shipped()
        let later = text.replacing("from: 2018-04-03", with: "from: 2025-07-15")
        let regimes = [try read(later, log, file: "b.yaml"), try read(text, log, file: "a.yaml")].compactMap { $0 }
        _ = Regime.inForce(on: try day("2010-01-01"), among: regimes, log: log)
        let line = text.split(separator: "\n").firstIndex { $0.hasPrefix("from:") }.map { $0 + 1 } ?? 0
        #expect(
            log.diagnostics.map(\.text) == [
                "b.yaml:\(line):7: error: two regimes are in force on 2025-07-15, this one and that of a.yaml:\(line):7 "
                    + "[two-regimes]; end the earlier one with 'until:' the day before"
            ])
        #expect(log.diagnostics.allSatisfy { $0.kind == .configuration })
    }

    @Test(arguments: [
        ("first_page_number: false", "first_page_number: no", "[unknown-value]"),
        ("page_number: top_center", "page_number: top_left", "[unknown-value]; known here: bottom_right, top_center"),
        ("from: 2018-04-03", "from: 2018-04-03\nuntil: 2018-04-02", "'until' 2018-04-02 lies before 'from' 2018-04-03"),
        ("size: 14}", "size: 4}", "4 is out of range for 'size' [out-of-range]"),
        ("left: 30}", "left: 300}", "300 is out of range for 'left' [out-of-range]"),
        ("from: 2018-04-03", "fom: 2018-04-03", "'from' (first day they are in force) is missing in the regime"),
    ]) func `A fault in a regime is named`(line: String, change: String, expected: String) throws {
        let log = DiagnosticLog()
        let text = try shipped()
        try #require(text.contains(line))
        #expect(try read(text.replacing(line, with: change), log) == nil)
        #expect(log.diagnostics.contains { $0.text.hasPrefix("regime.yaml:") && $0.text.contains(expected) })
    }

    @Test func `A theme follows a regime in page, body and number, and in nothing else`() throws {
        let log = DiagnosticLog()
        let regime = try #require(try read(try shipped(), log))
        let theme = SmallSetting.theme.following(regime)
        #expect(theme.sheet == regime.sheet)
        #expect(theme.font(.text) == regime.body && theme.font(.lead) == regime.body)
        #expect(theme.font(.table) == SmallSetting.theme.font(.table))
        #expect(theme.font(.small) == SmallSetting.theme.font(.small))
        #expect(theme.manners.numberPlace == .topCenter && !theme.manners.numbersFirstPage)
        #expect(theme.annex == regime.annex && SmallSetting.theme.annex == nil)
        #expect(theme.families.map(\.family) == ["Liberation Serif"])
    }
}
