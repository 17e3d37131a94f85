package import Drawings
package import Quantities
package import Tables

/// What a block composes with: tables in the document's language, the theme, the worker's measurer.
package struct Setting {
    private let document: SharedSetting
    package private(set) var theme: Theme
    /// The width of the text column in points.
    package private(set) var width: Double
    /// How many sections are around what is composed.
    private(set) var depth = 0

    package init(
        tables: [String: Table], sourceNumbers: [String: Int], language: Language, theme: Theme, width: Double,
        measurer: any Measuring, placeholders: [Placeholder: Words], variables: [Variable: String],
        reportAddresses: [String: String] = [:]
    ) {
        document = SharedSetting(
            tables: tables, sourceNumbers: sourceNumbers, language: language, measurer: measurer,
            placeholders: placeholders, variables: variables, reportAddresses: reportAddresses)
        self.theme = theme
        self.width = width
    }

    /// A table of the document, one committee's slice or the whole; nil for a name no table has.
    func table(_ name: String) -> Table? { document.table(name) }
    /// The printed number of every source document, the same in all documents of an edition.
    var sourceNumbers: [String: Int] { document.sourceNumbers }
    package var language: Language { document.language }
    package var measurer: any Measuring { document.measurer }
    /// What `{committee}` and the like stand for in texts of the layout.
    var placeholders: [Placeholder: Words] { document.placeholders }
    /// What `@past` and the like stand for in queries.
    var variables: [Variable: String] { document.variables }
    /// The address of each committee's own report; empty where nothing leads there.
    package var reportAddresses: [String: String] { document.reportAddresses }
    /// What the findings say of targets, for the headings of charts.
    var told: ToldFindings { document.told }

    /// The unit a row's numbers are printed with.
    func unit(of row: Row) -> MeasureUnit? { document.unit(row.text("unit")) }

    /// The same document on sheets turned to their long side.
    package var turned: Setting {
        var setting = with(width: theme.turned.sheet.columnWidth)
        setting.theme = theme.turned
        return setting
    }

    /// The same document one section further inside.
    var inSection: Setting {
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
    package func newElement() -> Int { document.newElement() }

    /// The tables set so far, in the order they were; also those that were set again elsewhere.
    package var shownTables: [ShownTable] { document.shown }

    /// Keeps a table for those who want its cells without the page.
    func note(_ table: ShownTable) { document.shown.append(table) }

    /// A layout's text in the document's language with its placeholders filled in, those of the call first.
    ///
    /// What is filled in stays as it is, braces included; names nobody knows stay as they are written.
    package func text(_ words: Words, _ values: [String: String] = [:]) -> String {
        filled(words[language]) { name in
            values[name] ?? Placeholder(rawValue: name).flatMap { placeholders[$0]?[language] }
        }
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
