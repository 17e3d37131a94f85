import Diagnostics
import Drawings
import Layouts
import Quantities
import SourceFiles
import Tables
import TestSupport
import Testing

/// What blocks are read from and composed with in these tests.
enum SmallSetting {
    /// A theme with 10-point fonts throughout, so that every character is 5 points wide.
    static let theme = Theme(
        sheet: Theme.Sheet(size: Size(400, 500), top: 40, right: 30, bottom: 40, left: 30), grid: 5,
        fonts: Dictionary(
            uniqueKeysWithValues: Theme.FontRole.allCases.map { ($0, Font(family: "Sans", size: 10)) }),
        colors: Dictionary(uniqueKeysWithValues: Theme.ColorRole.allCases.map { ($0, Color.black) }), families: [])

    static func setting(
        _ tables: [Table], language: Language = .vi, width: Double = 340, placeholders: [Placeholder: Words] = [:]
    ) -> Setting {
        Setting(
            tables: Dictionary(uniqueKeysWithValues: tables.map { ($0.shape.name, $0) }),
            sourceNumbers: ["nq-1.txt": 1, "bc-2.txt": 2], language: language, theme: theme, width: width,
            measurer: CountingMeasurer(), placeholders: placeholders,
            variables: [.past: "2020-2025", .next: "2025-2030"])
    }

    static func vocabulary(_ log: DiagnosticLog) -> Vocabulary {
        Vocabulary(shapes: SmallTables.shapes, log: log) { name in
            name.value == "Parts/one.yaml" ? try? node("blocks: [prose: {text: {vi: Chung., en: Shared.}}]", log) : nil
        }
    }

    /// The node of a YAML text without faults.
    static func node(_ text: String, _ log: DiagnosticLog) throws -> YAMLNode {
        let source = try #require(SourceText(Array(text.utf8), file: "layout.yaml", log: log, kind: .configuration))
        return try #require(YAMLNode.read(source, log: log, kind: .configuration))
    }

    /// The blocks of a YAML list, and what is wrong with them.
    static func blocks(_ text: String) throws -> (blocks: [any Composable], faults: [String]) {
        let log = DiagnosticLog()
        let fields = FieldReader(try node("blocks:\n" + text, log), of: "the layout", log: log, kind: .configuration)
        let blocks = Layout.blocks(fields, "blocks", vocabulary(log))
        return (blocks, log.diagnostics.map(\.text))
    }

    /// A log for what is read by hand.
    static func log() -> DiagnosticLog { DiagnosticLog() }

    /// The blocks of a layout over tables of other shapes.
    static func read(_ node: YAMLNode, _ shapes: [TableShape], _ log: DiagnosticLog) -> [any Composable] {
        Layout.blocks(
            FieldReader(node, of: "the layout", log: log, kind: .configuration), "blocks",
            Vocabulary(shapes: shapes, log: log))
    }

    /// The strips of a YAML list of blocks that must be without faults.
    static func strips(_ text: String, _ setting: Setting) throws -> [Strip] {
        let read = try blocks(text)
        try #require(read.faults.isEmpty, "\(read.faults)")
        return read.blocks.flatMap { $0.compose(setting) }
    }
}

extension [Strip] {
    /// The strips in words: height and gap of each, how it keeps, and its ink.
    var dump: String {
        map { strip in
            let notes = [
                strip.keepsWithNext ? "keeps" : nil, strip.startsPage ? "starts page" : nil,
                strip.head.map { "head \($0.size.height.rounded())" },
                strip.bookmark.map { "bookmark \($0.level) “\($0.title)” → \($0.anchor)" },
            ].compactMap { $0 }
            let size = "strip \((strip.height * 10).rounded() / 10) gap \((strip.gap * 10).rounded() / 10)"
            let ink = strip.rule.flatMap { $0.dump(indent: 1) } + strip.ink.flatMap { $0.dump(indent: 1) }
            return ([([size] + notes).joined(separator: ", ")] + ink)
                .joined(separator: "\n")
        }.joined(separator: "\n")
    }

    /// All text in painting order, without the spaces that only part what is heard.
    var texts: [String] { flatMap { $0.ink.flatMap(\.textLines) }.map(\.text).filter { $0 != " " } }
}
