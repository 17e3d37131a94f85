import Charts
import Diagnostics
import Drawings
import Foundation
import Layouts
import SourceFiles
import TestSupport
import Testing

@Suite struct ThemeReadingTests {
    private func shipped() throws -> String {
        try String(contentsOfFile: Project.layouts + "/Themes/classic.yaml", encoding: .utf8)
    }

    private func read(_ text: String) throws -> (theme: Theme?, faults: [String]) {
        let log = DiagnosticLog()
        let source = try #require(SourceText(Array(text.utf8), file: "theme.yaml", log: log, kind: .configuration))
        let node = try #require(YAMLNode.read(source, log: log, kind: .configuration))
        return (Theme(reading: node, log: log), log.diagnostics.map(\.text))
    }

    @Test func `The shipped theme is read without a fault`() throws {
        let (theme, faults) = try read(try shipped())
        #expect(faults.isEmpty)
        let read = try #require(theme)
        #expect(read.sheet.columnWidth > 400 && read.sheet.columnHeight > 600)
        #expect(read.allFonts.count == Theme.FontRole.allCases.count)
        #expect(read.families.count == Theme.FontRole.allCases.count)
        #expect(read.font(.title).size > read.font(.text).size)
        let colors = Set(read.chartStyle.statuses.keys)
        #expect(colors == [.beyond, .reached, .short, .open])
    }

    /// One line of the shipped theme changed, and what is then printed; `@` stands for the place of the change.
    @Test(arguments: [
        (
            "  running: {family: Liberation Sans, size: 8}\n", "",
            "error: 'running' (the font for running) is missing in the fonts [missing-key]; write a mapping: the font"
        ),
        (
            "  muted: \"#5c5f66\"\n", "",
            "error: 'muted' (the colour for muted, as #rrggbb) is missing in the colours [missing-key]; write a text"
        ),
        (
            "  ink: \"#1d1d1f\"", "  ink: \"dark\"", "error: 'dark' is not a colour [bad-color]; write it as #1f4e79"
        ),
        (
            "  ink: \"#1d1d1f\"", "  ink: \"#12345\"",
            "error: '#12345' is not a colour [bad-color]; write it as #1f4e79"
        ),
        (
            "lead: {family: Liberation Serif, size: 14}", "lead: {family: Liberation Serif, size: 3}",
            "error: 3 is out of range for 'size' [out-of-range]; write a number from 4 to 96"
        ),
        (
            "lead: {family: Liberation Serif, size: 14}", "lead: {family: Liberation Serif, size: \"11,5\"}",
            "error: '11,5' is not a number for 'size' [bad-number]; write 11.5"
        ),
        (
            "lead: {family: Liberation Serif, size: 14}", "lead: {family: Liberation Serif, size: 14, bolt: true}",
            "error: unknown key 'bolt' in the font [unknown-key]; did you mean 'bold'?"
        ),
        ("grid: 6", "grid: 1", "error: 1 is out of range for 'grid' [out-of-range]; write a number from 2 to 40"),
        (
            "running: {family: Liberation Sans, size: 8}", "running: {family: Liberation Sans, size: 12}",
            "error: 12 is out of range for 'size' [out-of-range]; write a number from 4 to 10"
        ),
        (
            "  width: 210", "  width: 90",
            "error: the margins leave no room for text [no-room]; make the margins smaller"
        ),
        (
            "  height: 297", "  height: tall",
            "error: 'tall' is not a number for 'height' [bad-number]; write a number such as 12"
        ),
    ]) func `A fault in a theme is named with its place`(line: String, change: String, expected: String) throws {
        let text = try shipped()
        try #require(text.contains(line), "the shipped theme has no line \(line)")
        let (theme, faults) = try read(text.replacing(line, with: change))
        #expect(theme == nil)
        #expect(faults.count == 1)
        let fault = try #require(faults.first)
        let parts = fault.split(separator: ": ", maxSplits: 1)
        #expect(parts[0].wholeMatch(of: /theme\.yaml:\d+:\d+/) != nil)
        #expect(parts[1] == expected)
    }
}
