package import Drawings
package import Quantities
package import Tables

/// What a block composes with: tables in the document's language, the theme, the worker's measurer.
package struct Setting {
    /// The tables of the document: one committee's slices, or all of them.
    package let tables: [String: Table]
    /// The printed number of every source document, the same in all documents of an edition.
    package let sourceNumbers: [String: Int]
    package let language: Language
    package private(set) var theme: Theme
    /// The width of the text column in points.
    package private(set) var width: Double
    package let measurer: any Measuring
    /// What `{committee}` and the like stand for in texts of the layout.
    package let placeholders: [String: Words]
    /// What `@past` and the like stand for in queries.
    package let variables: [String: String]
    /// The address of each committee's own report; empty where nothing leads there.
    package let files: [String: String]
    /// How many sections are around what is composed.
    package private(set) var depth = 0
    private let numbers = ElementNumbers()
    /// What the findings say of targets, for the headings of charts.
    let told = ToldFindings()

    package init(
        tables: [String: Table], sourceNumbers: [String: Int], language: Language, theme: Theme, width: Double,
        measurer: any Measuring, placeholders: [String: Words], variables: [String: String],
        files: [String: String] = [:]
    ) {
        self.tables = tables
        self.sourceNumbers = sourceNumbers
        self.language = language
        self.theme = theme
        self.width = width
        self.measurer = measurer
        self.placeholders = placeholders
        self.variables = variables
        self.files = files
    }

    /// The same document on sheets turned to their long side.
    package var turned: Setting {
        var setting = with(width: theme.turned.sheet.columnWidth)
        setting.theme = theme.turned
        return setting
    }

    /// The same document one section further inside.
    package var inSection: Setting {
        var setting = self
        setting.depth += 1
        return setting
    }

    /// The same document in a column of another width in points.
    package func with(width: Double) -> Setting {
        var setting = self
        setting.width = width
        return setting
    }

    /// A number no other element of the document has.
    package func newElement() -> Int { numbers.next() }

    /// The tables set so far, in the order they were; also those that were set again elsewhere.
    package var shownTables: [ShownTable] { numbers.tables }

    /// Keeps a table for those who want its cells without the page.
    func note(_ table: ShownTable) { numbers.tables.append(table) }

    /// A layout's text in the document's language with its placeholders filled in, those of the call first.
    ///
    /// What is filled in stays as it is, braces included; names nobody knows stay as they are written.
    package func text(_ words: Words, _ values: [String: String] = [:]) -> String {
        var text = ""
        var rest = Substring(words[language])
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let name = String(rest[rest.index(after: open)..<close])
            if let value = values[name] ?? placeholders[name]?[language] {
                text += rest[..<open] + value
                rest = rest[rest.index(after: close)...]
            } else {
                text += rest[...open]
                rest = rest[rest.index(after: open)...]
            }
        }
        return text + rest
    }

    /// A text broken to a width in one of the theme's fonts, on the baseline grid if its role is.
    package func block(_ text: String, _ font: Theme.FontRole, _ color: Theme.ColorRole = .ink, width: Double?)
        -> TextBlock
    {
        TextBlock(
            text, font: theme.font(font), color: theme.color(color), width: width, measurer: measurer,
            leading: theme.leading(font), grid: font.isRunningText ? theme.grid : nil,
            isJustified: theme.manners.isJustified && [.text, .lead].contains(font))
    }
}

/// Counts the elements of one document, and keeps its tables.
private final class ElementNumbers {
    private var last = 0
    var tables: [ShownTable] = []

    func next() -> Int {
        last += 1
        return last
    }
}
