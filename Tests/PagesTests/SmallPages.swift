import Diagnostics
import Drawings
import Layouts
import Pages
import Quantities
import SourceFiles
import TestSupport
import Testing

/// Themes, settings and layouts made by hand, small enough to be reckoned with.
enum SmallPages {
    /// A page of 400 × 500 points with a column of 340 × 420; characters are 5 points wide.
    static let theme = Theme(
        sheet: Theme.Sheet(size: Size(400, 500), top: 40, right: 30, bottom: 40, left: 30), grid: 5,
        fonts: Dictionary(
            uniqueKeysWithValues: Theme.FontRole.allCases.map { ($0, Font(family: "Sans", size: 10)) }),
        colors: Dictionary(uniqueKeysWithValues: Theme.ColorRole.allCases.map { ($0, Color.black) }), families: [])

    static func setting(_ language: Language = .vi, committee: String = "Hải Phòng", theme: Theme = theme) -> Setting {
        Setting(
            tables: [:], sourceNumbers: [:], language: language, theme: theme, width: theme.sheet.columnWidth,
            measurer: CountingMeasurer(), placeholders: [.committee: Words(same: committee)], variables: [:])
    }

    static func document(
        _ strips: [Strip], _ setting: Setting = setting(), foot: String = "termreport · 2026"
    ) throws -> PaginatedDocument {
        let words = Words(same: "{committee} · chỉ tiêu")
        let layout = Layout(title: words, subject: words, runningHead: words, blocks: [FixedBlock(strips: strips)])
        let day = Day(year: 2026, month: 11, day: 21) ?? .first(of: 2026)
        return try layout.paginate(
            setting, DocumentFacts(title: "Báo cáo", subject: "Chỉ tiêu", author: "Văn phòng", day: day, foot: foot))
    }

    /// The document of blocks written as in a layout file.
    static func document(blocks text: String, _ setting: Setting = setting()) throws -> PaginatedDocument {
        let log = DiagnosticLog()
        let head = "title: {vi: a, en: a}\nsubject: {vi: a, en: a}\nrunning_head: {vi: Báo cáo, en: Report}\nblocks:\n"
        let source = try #require(SourceText(Array((head + text).utf8), file: "l", log: log, kind: .configuration))
        let node = try #require(YAMLNode.read(source, log: log, kind: .configuration))
        let read = Layout(reading: node, Vocabulary(shapes: [], log: log))
        let layout = try #require(read, "\(log.diagnostics.map(\.text))")
        let day = Day(year: 2026, month: 11, day: 21) ?? .first(of: 2026)
        return try layout.paginate(
            setting, DocumentFacts(title: "a", subject: "a", author: "a", day: day, foot: "foot"))
    }

    /// A line of text, so that a strip can be found again on its page.
    static func text(_ text: String) -> Ink {
        let font = Font(family: "Sans", size: 10)
        return .text(CountingMeasurer().line(text, font: font, color: .black), at: Point(0, 8))
    }
}

extension PlacedStrip {
    /// The text of the strip.
    var text: String { ink.flatMap(\.textLines).map(\.text).joined() }
}

extension Page {
    /// All text of the page in painting order.
    var texts: [String] { ink.flatMap(\.textLines).map(\.text) }
}
